// Room: the executable. What the shell is told; nothing enters.

/// What the process returns to the shell.
enum ExitStatus: Int32, Sendable {
  /// At least one incident was found.
  case incidentFound = 0
  /// All was read, and no incident was found.
  case noIncident = 1
  /// Something could not be read, understood or written.
  case failed = 2
}
