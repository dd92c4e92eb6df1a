import Foundation
import Testing

/// The rooms know those before them, never those behind them.
@Suite("Layers") struct LayerTests {
  /// The rooms in their order.
  ///
  /// The report model may be named by all; what exports or opens the door comes last.
  private static let order = [
    "Report", "Text", "Lexicon", "Grammar", "Time", "Speech", "Incidents",
  ]
  private static let last = order.count

  /// Words as data and the reader of such tables: any room may keep its words in them.
  private static func isData(_ file: SourceFile) -> Bool {
    file.path.contains("/Tables/") || file.path == "Lexicon/TableReader.swift"
  }

  @Test func noFileNamesATypeOfALaterRoom() throws {
    let files = try SourceFile.all(under: "Sources/ClaimAnalysis")
    try #require(files.count > 50)
    var rooms: [String: Int] = [:]
    for file in files where !Self.isData(file) {
      for name in file.topLevelTypes { rooms[name] = Self.rank(of: file) }
    }
    for file in files {
      let rank = Self.rank(of: file)
      let later = file.names.subtracting(file.types).filter { (rooms[$0] ?? 0) > rank }
      #expect(later.isEmpty, "\(file.path) names \(later.sorted().joined(separator: ", "))")
    }
  }

  @Test func everyFileSaysWhichRoomItIsOf() throws {
    for folder in ["Sources/ClaimAnalysis", "Sources/claimscan"] {
      for file in try SourceFile.all(under: folder) {
        #expect(file.text.hasPrefix("// Room: "), "\(folder)/\(file.path)")
        let room = file.path.components(separatedBy: "/")[0]
        guard Self.order.contains(room) else { continue }
        let firstLine = file.text.prefix { $0 != "\n" }
        #expect(firstLine.contains(room), "\(file.path)")
      }
    }
  }

  private static func rank(of file: SourceFile) -> Int {
    // The assembler stands beside the model it fills and reads the values of all rooms.
    if file.path == "Report/ReportAssembler.swift" { return last }
    return order.firstIndex(of: file.path.components(separatedBy: "/")[0]) ?? last
  }
}

/// A file of Swift, as far as the order of the rooms needs it.
private struct SourceFile {
  /// The path below the folder of the module.
  var path: String
  var text: String
  /// All types that the file declares, nested ones included.
  var types: Set<String> = []
  var topLevelTypes: Set<String> = []
  /// The capitalised words outside comments and literals that are no members.
  var names: Set<String> = []

  static func all(under folder: String) throws -> [SourceFile] {
    let top = packageRoot.appendingPathComponent(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: path, text: try CorpusFiles.content(of: top.appendingPathComponent(path)))
    }
  }

  private init(path: String, text: String) {
    self.path = path
    self.text = text
    var isInLiteral = false
    for line in text.components(separatedBy: "\n") {
      let marks = line.components(separatedBy: "\"\"\"").count - 1
      let wasInLiteral = isInLiteral
      if marks % 2 == 1 { isInLiteral.toggle() }
      if !wasInLiteral, marks == 0 { read(Self.code(of: line)) }
    }
  }

  private mutating func read(_ line: String) {
    let keywords: Set = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    let isTopLevel = !line.hasPrefix(" ")
    var before = ""
    var isMember = false
    var word = ""
    for character in line + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        if keywords.contains(before) {
          types.insert(word)
          if isTopLevel { topLevelTypes.insert(word) }
        }
        if word.first?.isUppercase == true, !isMember { names.insert(word) }
        before = word
      }
      word = ""
      isMember = character == "."
    }
  }

  /// The line without its comment and without what stands in quotation marks.
  private static func code(of line: String) -> String {
    var code = ""
    var isInLiteral = false
    var isEscaped = false
    var last: Character = " "
    for character in line {
      if isInLiteral {
        if !isEscaped, character == "\"" { isInLiteral = false }
        isEscaped = !isEscaped && character == "\\"
        continue
      }
      if character == "/", last == "/" { return String(code.dropLast()) }
      if character == "\"" { isInLiteral = true }
      code.append(character)
      last = character
    }
    return code
  }
}
