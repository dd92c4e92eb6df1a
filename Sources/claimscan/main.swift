// Room: the executable. Hands the process over to Command and its status back.

let status = Command.run(
  arguments: Array(CommandLine.arguments.dropFirst()), input: Platform.standardInput,
  output: Platform.standardOutput, errors: Platform.standardError, terminal: Platform.terminal)
Platform.leave(with: status)
