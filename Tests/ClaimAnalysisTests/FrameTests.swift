// Tests of the frame table: every example and counter-example beside a frame is a case.

import Testing

@testable import ClaimAnalysis

/// A text with all that the room of claims needs of it.
struct ReadText {
  let syntax: Syntax
  let mentions: MentionTable
  let claims: [ClaimMention]
  let comments: [CommentMention]
  let agents: AgentReader

  init(_ text: String) {
    let source = SourceText(title: nil, text: text)
    let tokens = Tokenizer.tokens(of: source)
    let sentences = SentenceSplitter.sentences(of: tokens)
    syntax = GrammarReader.syntax(of: source, tokens: tokens, sentences: sentences)
    mentions = MentionReader.mentions(of: syntax)
    let statements = SpeechReader.statements(syntax, mentions)
    claims = ClaimReader.claims(syntax: syntax, mentions: mentions, statements: statements)
    comments = CommentReader.comments(syntax: syntax, mentions: mentions, statements: statements)
    agents = AgentReader(index: ClauseIndex(syntax, mentions))
  }

  func text(_ phrase: Int) -> String {
    phrase < 0 ? "" : syntax.text(agents.tokens(of: phrase))
  }

  /// Whether a frame is found in the text, whatever becomes of it.
  func has(_ frame: Int) -> Bool {
    FrameMatcher(agents.index).matches().contains { $0.frame == frame }
  }

  func agrees(_ claim: ClaimMention, _ expected: [String: String]) -> Bool {
    expected.allSatisfy { key, value in
      switch key {
      case "attacker": claim.attackers.contains { text($0).contains(value) }
      case "source": value.isEmpty ? claim.source < 0 : text(claim.source).contains(value)
      case "stance": claim.stance.rawValue == value
      case "evidence": claim.evidence.status.rawValue == value
      case "cause": claim.cause?.rawValue == value
      case "verification": claim.verification.status.rawValue == value
      default: false
      }
    }
  }
}

@Suite struct FrameTests {
  private static let examples = FrameReader.standard(withExamples: true).examples

  @Test func tableIsRead() {
    #expect(FrameReader.check().isEmpty, "\(FrameReader.check())")
    #expect(FrameSet.shared.frames.count > 100)
  }

  @Test func everyFrameHasAnExample() {
    let named = Set(Self.examples.map(\.frame))
    for frame in FrameSet.shared.frames { #expect(named.contains(frame.name), "\(frame.name)") }
  }

  @Test(arguments: Self.examples.filter { $0.isPositive })
  func example(_ example: FrameExample) throws {
    let frame = try #require(FrameSet.shared.frame(example.frame))
    let read = ReadText(example.text)
    // Only the outcome goes into the expectation: a failure would print the whole article.
    let isRight: Bool
    if let who = example.expected["who"] {
      isRight = read.comments.contains { read.text($0.who).contains(who) }
    } else if example.expected.isEmpty {
      isRight = read.has(frame)
    } else {
      isRight = read.claims.contains { read.agrees($0, example.expected) }
    }
    #expect(isRight)
  }

  @Test(arguments: Self.examples.filter { !$0.isPositive })
  func counterExample(_ example: FrameExample) throws {
    let frame = try #require(FrameSet.shared.frame(example.frame))
    let read = ReadText(example.text)
    let isRead =
      switch FrameSet.shared.frames[frame].effect {
      case .claim, .cause, .confirms: read.claims.contains { $0.rule == example.frame }
      case .nothing, .source: read.claims.contains { $0.about == .attacker }
      default: read.has(frame)
      }
    #expect(!isRead)
  }

  @Test(arguments: [
    ("frame x", "expected frame NAME: EFFECT"),
    ("frame x: hopes", "unknown effect [\"hopes\"]"),
    ("verb bekennen subject=A", "a pattern needs a frame"),
    ("frame x: accuses\nverb xyzzen subject=A", "xyzzen is in no table of words"),
    ("frame x: accuses\nverb bekennen object=A", "unknown slot object"),
    ("frame x: accuses\nverb bekennen subject", "expected SLOT=FILLER, found subject"),
    ("frame x: accuses\n+ Satz. | attacker", "expected KEY=VALUE, found attacker"),
    ("hello", "expected frame, list, verb, noun, + or -, found hello"),
  ])
  func errorsSayWhereAndWhat(_ table: String, _ message: String) {
    let errors = FrameReader.read(TableReader(text: table), "T", .shared).1
    #expect(errors.map(\.message) == [message])
    #expect(errors.first?.line == table.split(separator: "\n").count)
  }
}
