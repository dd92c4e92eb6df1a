// Room: the executable, Evaluate. Whether two names mean the same; nothing enters.

/// Compares names as a lenient reader does: by their content words, without their endings.
///
/// Words, endings and thresholds are those of the scorer that the project is measured with, so that
/// figures can be compared.
enum NameMatching {
  /// Words that say nothing about who is meant.
  private static let fillers: Set<String> = Set(
    """
    der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im am \
    an auf aus bei mit für als auch sogenannte sogenannten so genannte genannten mutmaßliche \
    mutmaßlichen mutmaßlicher angebliche angeblichen
    """.split(separator: " ").map(String.init))

  private static let endings = ["innen", "ern", "en", "er", "es", "em", "in", "n", "s", "e"]
    .map { Array($0.unicodeScalars) }

  /// The words of a text in lower case, without those that say nothing.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      if scalar == "_" { return true }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        return true
      default: return false
      }
    }
    func finish() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for capital in text.unicodeScalars {
      for scalar in capital.properties.lowercaseMapping.unicodeScalars {
        if isPart(scalar) { word.append(scalar) } else { finish() }
      }
    }
    finish()
    return words.filter { !fillers.contains($0) }
  }

  /// A word without its ending: enough to make "Hackern" and "Hacker" meet.
  static func stem(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    for ending in endings where scalars.count - ending.count >= 4 {
      guard scalars.suffix(ending.count).elementsEqual(ending) else { continue }
      var stem = String.UnicodeScalarView()
      stem.append(contentsOf: scalars.dropLast(ending.count))
      return String(stem)
    }
    return word
  }

  /// The stems of all words of a text.
  static func stems(of text: String) -> Set<String> { Set(words(of: text).map(stem)) }

  /// Whether two names mean the same: the words of one are all in the other, or half of all words
  /// are in both.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let left = stems(of: left)
    let right = stems(of: right)
    guard !left.isEmpty, !right.isEmpty else { return false }
    if left.isSubset(of: right) || right.isSubset(of: left) { return true }
    return 2 * left.intersection(right).count >= left.union(right).count
  }

  /// Whether one of these names means the same as one of those.
  static func isAnySame(_ names: [String], _ others: [String]) -> Bool {
    names.contains { name in others.contains { isSame(name, $0) } }
  }

  /// Whether words name the same event: they share a stem, or one is the head of the other, as
  /// "Anschlag" is of "Selbstmordanschlag".
  static func namesSameEvent(_ texts: [String], _ others: [String]) -> Bool {
    let left = texts.reduce(into: Set<String>()) { $0.formUnion(stems(of: $1)) }
    let right = others.reduce(into: Set<String>()) { $0.formUnion(stems(of: $1)) }
    if !left.isDisjoint(with: right) { return true }
    return left.contains { one in right.contains { isHead(one, $0) || isHead($0, one) } }
  }

  private static func isHead(_ head: String, _ compound: String) -> Bool {
    let head = Array(head.unicodeScalars)
    let compound = Array(compound.unicodeScalars)
    return head.count >= 5 && compound.count >= 5
      && compound.suffix(head.count).elementsEqual(head)
  }
}
