// Room: Text. Words as nearly all are, read without a question that they do not ask. Depends on bytes.

extension Tokenizer {
  /// Reads what most of a text is: plain words and the blanks between them, up to where anything else
  /// stands.
  mutating func plainWords(_ text: UnsafeBufferPointer<UInt8>) {
    // As variables of their own they stay in registers; members of the tokenizer lie in memory.
    var index = self.index
    var pending = self.pending
    while index < text.count {
      if text[index] == 0x20 {
        pending.insert(.spaceBefore)
        index += 1
        continue
      }
      guard let word = PlainWord(text, from: index) else { break }
      var shape: TokenShape = text[index] < 0x61 ? .capital : []
      var hash = word.hash
      if !word.isASCII {
        shape.insert(.nonASCII)
        hash = FoldedHash.of(bytes, ByteRange(lower: index, upper: word.end))
      }
      if text[word.end] == 0x2E {
        // It may be an abbreviation.
        (self.index, self.pending) = (word.end, pending)
        finishWord(from: index, shape, hash)
        (index, pending) = (self.index, self.pending)
      } else {
        shape.formUnion(pending)
        if shape.contains(.paragraphStart) { isQuoted = false }
        if isQuoted { shape.insert(.quoted) }
        add(.word, index..<word.end, shape, hash)
        // A blank ends most words.
        (index, pending) =
          text[word.end] == 0x20 ? (word.end + 1, .spaceBefore) : (word.end, [])
      }
    }
    (self.index, self.pending) = (index, pending)
  }
}

/// Letters, none but the first a capital of ASCII, before a blank, a comma, the end of a line, or a
/// period with a blank behind it.
struct PlainWord {
  let end: Int
  /// All letters are of ASCII.
  let isASCII: Bool
  /// The hash of a word of ASCII, where nothing is to be asked before a letter is folded.
  let hash: UInt64

  /// The word that begins at a place, or `nil` if none does or it is not plain.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard (text[start] | 0x20) &- 0x61 < 26 else { return nil }
    var end = start + 1
    var isASCII = true
    while true {
      end = Self.endOfSmallLetters(text, from: end)
      guard end + 1 < text.count else { return nil }
      // "ß" to "ÿ", but for "÷".
      guard text[end] == 0xC3, text[end + 1] >= 0x9F, text[end + 1] != 0xB7 else { break }
      isASCII = false
      end += 2
    }
    switch text[end] {
    case 0x20, 0x2C, 0x0A: break
    case 0x2E where text[end + 1] == 0x20 || text[end + 1] == 0x0A: break
    default: return nil
    }
    var hash = FoldedHash.seed
    var position = isASCII ? end : start
    while position > start {
      position -= 1
      hash = FoldedHash.step(hash, text[position] | 0x20)
    }
    (self.end, self.isASCII, self.hash) = (end, isASCII, hash)
  }

  /// The first place from a given one on where no small letter of ASCII stands.
  @inline(__always)
  static func endOfSmallLetters(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end + 8 <= text.count {
      let eight = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: end, as: UInt64.self)
      let others = others(UInt64(littleEndian: eight))
      if others != 0 { return end + others.trailingZeroBitCount >> 3 }
      end += 8
    }
    while end < text.count, text[end] &- 0x61 < 26 { end += 1 }
    return end
  }

  /// Of eight bytes the highest bit of each that is no small letter.
  @inline(__always)
  private static func others(_ eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let low = eight & ~high
    // The highest bit comes to be set from "a" on, and from behind "z" on.
    let fromA = low &+ ones &* (0x80 - 0x61)
    let behindZ = low &+ ones &* (0x80 - 0x7B)
    return ~(fromA & ~behindZ & ~eight) & high
  }
}
