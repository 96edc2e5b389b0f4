import Foundation
import LoopbackPress

/// `demo-press`: serves the invented press on this machine, runs `diemtin` against it as an office would, and stops.
///
/// Two rounds over real HTTP: noon of 22 November 2026, then the next morning, when one outlet has changed a
/// headline and new articles have come. The briefing is that of the last day of the press.
@main
enum Main {
    static func main() async {
        do {
            let values = try DemoArguments.values(CommandLine.arguments)
            if let server = RealTextServer(values) { return try await server.run() }
            if let server = ManyFeedsServer(values) { return try await server.run() }
            if let server = FaultServer(values) { return try await server.run() }
            let arguments = try DemoArguments(values)
            let library = try PressLibrary.load(folder: arguments.press)
            let press = try await PressServer.start(library, edition: DemoMoment.noon.edition, lifetime: 900)
            let code = try await DemoRun(arguments: arguments, press: press, outlets: library.outlets).run()
            await press.stop()
            exit(code)
        } catch {
            FileHandle.standardError.write(Data("demo-press: \(error)\n".utf8))
            exit(2)
        }
    }
}
