// Room: Export. Bytes of JSON text while they grow; only the standard library may enter.

/// Bytes that are written behind each other.
///
/// A report is some thousand small pieces. An array asks with each piece whether it is shared and
/// whether it has room; here one question about room goes before the bytes of a piece.
final class JSONBytes {
  @exclusivity(unchecked) private var base: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var capacity = 8192

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// The bytes so far, behind those of an array.
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  @inline(__always)
  private func makeRoom(for more: Int) {
    if count + more > capacity { grow(more) }
  }

  private func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    makeRoom(for: 1)
    base[count] = byte
    count += 1
  }

  /// Appends a number, from its last digit to its first: division by ten is cheap, that by a power
  /// of ten which is not known before is not.
  func append(_ number: UInt32) {
    var length = 1
    var bound: UInt64 = 10
    while number >= bound {
      length += 1
      bound *= 10
    }
    makeRoom(for: length)
    var rest = number
    var position = count + length
    while position > count {
      position -= 1
      base[position] = Byte.zero + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  func append(contentsOf text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    makeRoom(for: text.count)
    (base + count).update(from: start, count: text.count)
    count += text.count
  }

  func append(contentsOf text: some Collection<UInt8>) {
    for byte in text { append(byte) }
  }

  /// Appends a key that needs no escaping, in quotation marks, with what may stand before it and its
  /// colon.
  @inline(__always)
  func append(key: StaticString, behind comma: Bool) {
    let length = key.utf8CodeUnitCount
    makeRoom(for: length + 4)
    var end = base + count
    if comma {
      end.pointee = Byte.comma
      end += 1
    }
    end.pointee = Byte.quote
    // Keys are short: a call to copy one takes longer than its letters.
    let letters = key.utf8Start
    for index in 0..<length { end[index + 1] = letters[index] }
    end[length + 1] = Byte.quote
    end[length + 2] = Byte.colon
    count = end + length + 3 - base
  }
}
