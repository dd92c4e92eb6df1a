// Room: Text. What a character is, by its bytes.

/// The class of a scalar, as far as tokens need it.
enum ScalarClass: UInt8, Sendable {
  case letter, capital, digit, space, newline
  case quoteOpenLow, quoteHigh, quoteRight, guillemetLeft, guillemetRight, quoteNeutral
  case singleLow, singleHigh, singleRight, singleLeftAngle, singleRightAngle, apostrophe
  case period, comma, colon, semicolon, exclamation, question, ellipsis
  case hyphen, dash, slash, openBracket, closeBracket, bullet
  case symbol, at, hash, control, joiner
}

extension ScalarClass {
  /// Class and length of the scalar that begins at `index`.
  @inline(__always)
  static func at(_ bytes: ContiguousArray<UInt8>, _ index: Int) -> (ScalarClass, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    return multibyte(bytes, index, byte)
  }

  @inline(__always)
  static func ascii(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case 0x61...0x7A: .letter
    case 0x41...0x5A: .capital
    case 0x30...0x39: .digit
    case 0x20, 0x09, 0x0B, 0x0C: .space
    case 0x0A, 0x0D: .newline
    case 0x2E: .period
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x21: .exclamation
    case 0x3F: .question
    case 0x2D: .hyphen
    case 0x2F: .slash
    case 0x28, 0x5B, 0x7B: .openBracket
    case 0x29, 0x5D, 0x7D: .closeBracket
    case 0x22: .quoteNeutral
    case 0x27, 0x60: .apostrophe
    case 0x40: .at
    case 0x23: .hash
    case 0x00...0x08, 0x0E...0x1F, 0x7F: .control
    default: .symbol
    }
  }

  private static func multibyte(
    _ bytes: ContiguousArray<UInt8>, _ index: Int, _ byte: UInt8
  ) -> (ScalarClass, Int) {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case 0xC2:
      switch second {
      case 0xA0: return (.space, 2)
      case 0xAB: return (.guillemetLeft, 2)
      case 0xBB: return (.guillemetRight, 2)
      case 0xAD: return (.joiner, 2)
      case 0xB7: return (.bullet, 2)
      case 0xB4: return (.apostrophe, 2)
      case 0xAA, 0xB5, 0xBA: return (.letter, 2)
      case 0x80...0x9F: return (second == 0x85 ? .newline : .control, 2)
      default: return (.symbol, 2)
      }
    case 0xC3:
      if second == 0x97 || second == 0xB7 { return (.symbol, 2) }
      return (second < 0x9F ? .capital : .letter, 2)
    case 0xC4, 0xC5: return (second & 1 == 0 ? .capital : .letter, 2)
    case 0xC6...0xCB, 0xCD, 0xD2...0xDF: return (.letter, 2)
    case 0xCC: return (.letter, 2)
    case 0xCE: return (second >= 0x91 && second <= 0xA9 ? .capital : .letter, 2)
    case 0xCF: return (.letter, 2)
    case 0xD0: return (second >= 0x80 && second <= 0xAF ? .capital : .letter, 2)
    case 0xD1: return (.letter, 2)
    case 0xE2: return e2(second, index + 2 < bytes.count ? bytes[index + 2] : 0)
    case 0xE3 where second == 0x80:
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      return (third == 0x80 ? .space : .symbol, 3)
    case 0xE0, 0xE1, 0xE3...0xED: return (.letter, 3)
    case 0xEF:
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      if second == 0xBB && third == 0xBF { return (.space, 3) }  // byte order mark
      if second == 0xB8 && third <= 0x8F { return (.joiner, 3) }  // variation selectors
      return (.symbol, 3)
    case 0xEE: return (.symbol, 3)
    case 0xF0 where second == 0x9D: return (.capital, 4)  // mathematical letters, as in "𝕏"
    case 0xF0...0xF4: return (.symbol, 4)
    default: return (.control, 1)
    }
  }

  private static func e2(_ second: UInt8, _ third: UInt8) -> (ScalarClass, Int) {
    guard second == 0x80 else {
      switch (second, third) {
      case (0x81, 0x9F), (0x81, 0xA0): return (.joiner, 3)
      case (0x97, 0x80...0xBF), (0x96, 0xA0...0xBF): return (.bullet, 3)
      default: return (.symbol, 3)
      }
    }
    switch third {
    case 0x80...0x8A, 0xAF: return (.space, 3)
    case 0x8B...0x8F, 0xAA...0xAE: return (.joiner, 3)
    case 0x90, 0x91: return (.hyphen, 3)
    case 0x92...0x95: return (.dash, 3)
    case 0x98: return (.singleHigh, 3)
    case 0x99: return (.singleRight, 3)
    case 0x9A: return (.singleLow, 3)
    case 0x9B: return (.singleHigh, 3)
    case 0x9C: return (.quoteHigh, 3)
    case 0x9D: return (.quoteRight, 3)
    case 0x9E: return (.quoteOpenLow, 3)
    case 0x9F: return (.quoteHigh, 3)
    case 0xA2, 0xA3: return (.bullet, 3)
    case 0xA6: return (.ellipsis, 3)
    case 0xA8, 0xA9: return (.newline, 3)
    case 0xB9: return (.singleLeftAngle, 3)
    case 0xBA: return (.singleRightAngle, 3)
    default: return (.symbol, 3)
    }
  }
}
