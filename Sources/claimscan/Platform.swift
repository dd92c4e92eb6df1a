// Room: the executable. The only file that knows the platform: Glibc, Musl or Darwin enter here.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process, its streams and its files.
enum Platform {
  static var standardInput: any ByteSource { DescriptorSource(descriptor: 0) }
  static var standardOutput: any ByteSink { DescriptorSink(descriptor: 1) }
  static var standardError: any ByteSink { DescriptorSink(descriptor: 2) }

  /// Ends the process.
  static func leave(with status: ExitStatus) -> Never { exit(status.rawValue) }

  static var terminal: Terminal {
    let isPlain = !(variable("NO_COLOR") ?? "").isEmpty || variable("TERM") == "dumb"
    return Terminal(allowsColour: !isPlain, columns: columns)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  private static var columns: Int? {
    #if canImport(Glibc) || canImport(Darwin)
      var size = winsize()
      if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    #endif
    return variable("COLUMNS").flatMap { Int($0) }
  }

  /// Opens a file for reading.
  ///
  /// - Parameter path: The path.
  /// - Returns: The source of its bytes.
  /// - Throws: `StreamError` with a reason and what to do.
  static func open(_ path: String) throws(StreamError) -> any ByteSource {
    var descriptor: CInt
    repeat {
      descriptor = openForReading(path)
    } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw .failed(reason: reason(errno)) }
    return DescriptorSource(descriptor: descriptor, closes: true)
  }

  private static func openForReading(_ path: String) -> CInt {
    #if canImport(Glibc)
      Glibc.open(path, O_RDONLY | O_CLOEXEC)
    #elseif canImport(Musl)
      Musl.open(path, O_RDONLY | O_CLOEXEC)
    #else
      Darwin.open(path, O_RDONLY | O_CLOEXEC)
    #endif
  }

  /// The names of what is in a folder, in the order of their bytes; hidden ones are left out.
  ///
  /// - Parameter path: The path.
  /// - Returns: The names.
  /// - Throws: `StreamError` with a reason and what to do.
  static func entries(of path: String) throws(StreamError) -> [String] {
    guard let folder = opendir(path) else {
      throw .failed(
        reason: errno == ENOTDIR
          ? "This is a file, not a folder. Name the folder it is in." : reason(errno))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee))
        { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What an error number means to the person who called, and what to do.
  fileprivate static func reason(_ number: CInt) -> String {
    switch number {
    case ENOENT: return "There is no such file. Check the path."
    case ENOTDIR: return "A part of the path is a file, not a directory. Check the path."
    case EISDIR: return "This is a directory. Name the files in it, for example DIRECTORY/*.txt."
    case EACCES, EPERM: return "You may not read it. Check its permissions."
    case EMFILE, ENFILE: return "Too many files are open. Try again with fewer at once."
    default:
      guard let text = strerror(number) else { return "Error \(number)." }
      return String(cString: text) + "."
    }
  }
}

/// Reads from a file descriptor.
private final class DescriptorSource: ByteSource {
  private static let chunk = 1 << 16
  private let descriptor: CInt
  private let closes: Bool

  init(descriptor: CInt, closes: Bool = false) {
    self.descriptor = descriptor
    self.closes = closes
  }

  deinit { if closes { close(descriptor) } }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func read() throws(StreamError) -> [UInt8] {
    let descriptor = descriptor
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      var received: Int
      repeat {
        received = readBytes(descriptor, buffer.baseAddress, Self.chunk)
      } while received < 0 && errno == EINTR
      if received < 0 { failure = errno }
      count = max(0, received)
    }
    if failure != 0 { throw .failed(reason: Platform.reason(failure)) }
    return bytes
  }
}

private func readBytes(_ descriptor: CInt, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}

/// Writes to a file descriptor; a closed pipe is an error, not a signal.
private final class DescriptorSink: ByteSink {
  private let descriptor: CInt

  init(descriptor: CInt) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func write(_ bytes: [UInt8]) throws(StreamError) {
    let descriptor = descriptor
    let failure: CInt = bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = writeBytes(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    if failure == EPIPE { throw .closedPipe }
    if failure != 0 { throw .failed(reason: Platform.reason(failure)) }
  }
}

private func writeBytes(_ descriptor: CInt, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
