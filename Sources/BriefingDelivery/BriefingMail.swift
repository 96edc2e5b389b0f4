import DailyBriefing
package import Foundation
import PressModel

/// A briefing as a message of mail: the text first, then the page (RFC 2046, 5.1.4), both in base64.
package struct BriefingMail: Sendable {
    private let edition: BriefingEdition
    private let recipients: [MailAddress]
    private let sender: MailAddress?

    /// - Parameters:
    ///   - edition: The briefing; its highlights are sent with it.
    ///   - recipients: At least one.
    ///   - sender: Nil leaves the sender to the system.
    package init(_ edition: BriefingEdition, to recipients: [MailAddress], from sender: MailAddress?) {
        self.edition = edition
        self.recipients = recipients
        self.sender = sender
    }

    /// Hands the message to the system's sendmail, which reads the recipients from it.
    /// - Parameter program: The path of sendmail.
    /// - Throws: `CommandFault` when it is missing or does not take the message.
    package func send(by program: String = "/usr/sbin/sendmail") throws {
        let sendmail = ExternalProgram(program, package: "msmtp-mta", limit: 120)
        try sendmail.run(["-t", "-i"], input: try message, at: edition.briefing.madeAt)
    }

    /// The message with line feeds, as sendmail takes it; the same edition gives the same bytes.
    package var message: Data {
        get throws {
            let maker = try FormatMaker(edition: edition, programs: PrintPrograms())
            let text = Data(maker.portable(.md).utf8)
            let page = Data(maker.portable(.html).utf8)
            let mark = Self.mark(text + page)
            let parts = [part("text/plain", text, mark), part("text/html", page, mark)]
            let body = parts.joined() + "--\(mark)--\n"
            return Data((header(mark) + "\n" + body).utf8)
        }
    }

    private func header(_ mark: String) -> String {
        let zone = edition.clock.timeZone
        let fields = [
            sender.map { "From: \($0.text)" },
            "To: " + recipients.map(\.text).joined(separator: ",\n "),
            "Subject: " + EncodedWords.text(subject),
            "Date: " + InternetDate.text(edition.briefing.madeAt, zone),
            "Message-ID: <diemtin.\(mark.drop { !$0.isNumber && !$0.isLetter })@\(sender?.domain ?? recipients.first?.domain ?? "localhost")>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"\(mark)\"",
            "Auto-Submitted: auto-generated",
        ]
        return fields.compactMap { $0 }.map { $0 + "\n" }.joined()
    }

    private var subject: String {
        let names = PeriodNames(edition.briefing.period)
        let scope = edition.briefing.scope.isEmpty ? "" : " (\(edition.briefing.scope.joined(separator: ", ")))"
        let subject = Words(
            vi: "Điểm tin báo chí \(names.name.vi)\(scope)",
            en: "Press briefing, \(names.name.en)\(scope)"
        )
        return "\(subject[edition.language]) – \(edition.briefing.office)"
    }

    private func part(_ type: String, _ bytes: Data, _ mark: String) -> String {
        let lines = bytes.base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        return "--\(mark)\nContent-Type: \(type); charset=utf-8\nContent-Transfer-Encoding: base64\n\n\(lines)\n\n"
    }

    /// A boundary that base64 can't hold, made of the content (FNV-1a), so that it is the same again.
    private static func mark(_ content: Data) -> String {
        let hash = content.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "=_" + String(hash, radix: 16)
    }
}
