// Room: Export. Labelled rows of wrapped text; only the standard library may enter.

/// A stretch of text in one style.
struct TextRun: Sendable, Hashable {
  /// What the text is; colours follow from it.
  enum Style: Sendable, Hashable {
    case plain, heading, label, quoted, faint, warning
  }

  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A page of text for the terminal: rows with a label on the left and wrapped text on the right.
struct TextCanvas {
  private(set) var text = ""
  private let width: Int
  private let usesColour: Bool

  init(width: Int, usesColour: Bool) {
    self.width = max(40, width)
    self.usesColour = usesColour
  }

  mutating func blankLine() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Writes wrapped text that begins at a column.
  mutating func line(_ runs: [TextRun], indent: Int = 0, hanging: Int? = nil) {
    write(Self.atoms(of: runs), first: String(repeating: " ", count: indent), hanging ?? indent)
  }

  /// Writes a label and wrapped text beside it.
  mutating func row(_ label: String, _ runs: [TextRun], indent: Int, labelWidth: Int) {
    let padding = max(1, labelWidth - DisplayWidth.columns(of: label))
    let first =
      String(repeating: " ", count: indent) + styled(label, .label)
      + String(repeating: " ", count: padding)
    write(Self.atoms(of: runs), first: first, indent + labelWidth)
  }

  // MARK: Wrapping

  /// Pieces that no line break may part.
  private struct Atom {
    var pieces: [TextRun] = []
    var columns = 0

    mutating func append(_ character: Character, style: TextRun.Style) {
      if let last = pieces.indices.last, pieces[last].style == style {
        pieces[last].text.append(character)
      } else {
        pieces.append(TextRun(String(character), style))
      }
      columns += DisplayWidth.columns(of: character)
    }
  }

  private static func atoms(of runs: [TextRun]) -> [Atom] {
    var atoms: [Atom] = []
    var current = Atom()
    for run in runs {
      for character in DisplayWidth.printable(run.text) {
        if character == " " {
          if !current.pieces.isEmpty { atoms.append(current) }
          current = Atom()
        } else {
          current.append(character, style: run.style)
        }
      }
    }
    if !current.pieces.isEmpty { atoms.append(current) }
    return atoms
  }

  private mutating func write(_ atoms: [Atom], first: String, _ indent: Int) {
    let room = max(16, width - indent)
    var line: [TextRun] = []
    var columns = 0
    var isFirst = true
    func add(_ run: TextRun) {
      if let last = line.indices.last, line[last].style == run.style {
        line[last].text += run.text
      } else {
        line.append(run)
      }
    }
    for atom in atoms.flatMap({ Self.parts(of: $0, room: room) }) {
      if columns > 0, columns + 1 + atom.columns > room {
        finish(line, isFirst ? first : String(repeating: " ", count: indent))
        isFirst = false
        line = []
        columns = 0
      }
      if columns > 0 {
        // A blank between words of one style belongs to them, so that colour runs through.
        let isSame = line.last?.style == atom.pieces.first?.style
        add(TextRun(" ", isSame ? (line.last?.style ?? .plain) : .plain))
        columns += 1
      }
      for piece in atom.pieces { add(piece) }
      columns += atom.columns
    }
    finish(line, isFirst ? first : String(repeating: " ", count: indent))
  }

  /// Cuts what is longer than a line: text without blanks, long addresses.
  private static func parts(of atom: Atom, room: Int) -> [Atom] {
    if atom.columns <= room { return [atom] }
    var parts: [Atom] = []
    var current = Atom()
    for piece in atom.pieces {
      for character in piece.text {
        if current.columns + DisplayWidth.columns(of: character) > room {
          parts.append(current)
          current = Atom()
        }
        current.append(character, style: piece.style)
      }
    }
    parts.append(current)
    return parts
  }

  private mutating func finish(_ line: [TextRun], _ prefix: String) {
    text += prefix
    for run in line { text += styled(run.text, run.style) }
    text += "\n"
  }

  private func styled(_ text: String, _ style: TextRun.Style) -> String {
    guard usesColour else { return text }
    let code: String
    switch style {
    case .plain: return text
    case .heading: code = "1"
    case .label: code = "2"
    case .quoted: code = "36"
    case .faint: code = "2"
    case .warning: code = "33"
    }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
