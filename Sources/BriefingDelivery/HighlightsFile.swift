import Foundation
import PressModel

/// The text that a person writes for a briefing, in a file beside it that the program makes once and never writes
/// again.
struct HighlightsFile {
    static let name = "diem-nhan.txt"
    /// Bytes that are read.
    static let limit = 64 * 1_024

    let path: String

    init(folder: String) { path = folder + "/" + Self.name }

    /// Makes the file with a line that says what it is for, unless it is there.
    /// - Throws: `CommandFault` when the disk does not take it.
    func make(_ language: Language) throws {
        // Nobody else's text is ever replaced: the system itself refuses when the file is there.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o660)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            throw OutputFile.unwritable(path, String(cString: strerror(errno)))
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do { try file.write(contentsOf: Data(Self.hint[language].utf8)) } catch {
            throw OutputFile.unwritable(path, error.localizedDescription)
        }
    }

    /// The paragraphs: a line each, without those that begin with `#`.
    func paragraphs(_ language: Language) -> [String] {
        guard let file = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? file.close() }
        guard let data = try? file.read(upToCount: Self.limit + 1) else { return [] }
        guard data.count <= Self.limit, let text = Self.text(data) else { return [Self.unreadable[language]] }
        return text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }

    /// UTF-8, or what the Windows editor calls Unicode; nil for anything else.
    private static func text(_ data: Data) -> String? {
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
            return String(data: data, encoding: .utf16)
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return String(validating: data.starts(with: mark) ? data.dropFirst(3) : data, as: UTF8.self)
    }

    private static let hint = Words(
        vi:
            "# Ghi các điểm cần lưu ý dưới dòng này, mỗi ý một dòng, rồi lập lại bản điểm tin. Dòng bắt đầu bằng # không in ra.\n",
        en:
            "# Write the highlights below this line, a point a line, then make the briefing again. Lines with # are not printed.\n"
    )

    private static let unreadable = Words(
        vi:
            "Không đọc được tệp \(name): tệp quá 64 KiB hoặc không ở mã UTF-8. Lưu lại với mã UTF-8 rồi lập lại bản điểm tin.",
        en:
            "The file \(name) can't be read: it has over 64 KiB or is not UTF-8. Save it as UTF-8 and make the briefing again."
    )
}
