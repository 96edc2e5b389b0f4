import Foundation

/// The memory of a process and all that it started, as the kernel reports it.
enum ProcessTree {
    /// Resident bytes of the process and its descendants; a page that several share is counted once (proc(5), Pss).
    static func residentBytes(of process: Int32) -> Int {
        let own = kilobytes(process, "Pss") * 1_024
        return children(of: process).reduce(own) { $0 + residentBytes(of: $1) }
    }

    /// The processes that a process has started and that still run.
    static func children(of process: Int32) -> [Int32] {
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return tasks.flatMap { task in
            let text = try? String(contentsOfFile: "/proc/\(process)/task/\(task)/children", encoding: .utf8)
            return (text ?? "").split(separator: " ").compactMap { Int32($0) }
        }
    }

    private static func kilobytes(_ process: Int32, _ field: String) -> Int {
        let text = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix(field + ":") }
        return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
}
