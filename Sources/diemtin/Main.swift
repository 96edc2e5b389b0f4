import ArgumentParser
import Foundation
import PressModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs the command and turns what goes wrong into one message and an exit code.
///
/// 0 done, 1 done in part, 2 could not run, 64 usage (sysexits(3)).
@main
enum Main {
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        // Archive and briefings are for the owner's group only (DESIGN §7).
        umask(0o027)
        do {
            var command = try DiemTin.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let fault as UserFault {
            fail("diemtin: " + fault.text(Say.language))
        } catch let fault as CommandFault {
            fail("diemtin: " + fault.text(Say.language))
        } catch is BrokenPipe {
            exit(0)
        } catch {
            unexpected(error)
        }
    }

    /// Usage errors and `--help` are the argument parser's; the rest is a fault that nobody named.
    private static func unexpected(_ error: any Error) {
        let code = DiemTin.exitCode(for: error)
        if error is ExitCode || code == .success || code == .validationFailure { DiemTin.exit(withError: error) }
        fail("diemtin: \(error)")
    }

    private static func fail(_ message: String) {
        Console.error(message)
        exit(2)
    }
}
