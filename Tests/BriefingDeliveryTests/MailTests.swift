import DailyBriefing
import Foundation
import PressModel
import Testing

@testable import BriefingDelivery

@Suite struct MailTests {
    private static func mail(_ edition: BriefingEdition = Samples.edition(), to text: String = "a@coquan.example")
        throws -> BriefingMail
    {
        BriefingMail(edition, to: try MailAddress.list(text), from: MailAddress("diemtin@vanphong.example"))
    }

    private func message(_ mail: BriefingMail) throws -> String { String(decoding: try mail.message, as: UTF8.self) }

    @Test func sendmailGetsTheMessageOnItsInput() throws {
        let folder = try TemporaryFolder()
        let program = try folder.program(
            "sendmail",
            "printf '%s\\n' \"$@\" > \(folder.path)/arguments; cat > \(folder.path)/message"
        )
        let mail = try Self.mail(to: "a@coquan.example, b@coquan.example")
        try mail.send(by: program)
        #expect(try folder.text("arguments") == "-t\n-i\n")
        #expect(try folder.data("message") == mail.message)
    }

    @Test func headerIsPlainAndTheSubjectIsEncoded() throws {
        let message = try message(Self.mail(to: "a@coquan.example,b@coquan.example"))
        let header = try #require(message.components(separatedBy: "\n\n").first)
        #expect(header.utf8.allSatisfy { $0 < 0x80 })
        #expect(header.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 || $0.hasPrefix("Content-Type") })
        #expect(header.contains("To: a@coquan.example,\n b@coquan.example\n"))
        #expect(header.contains("Date: Mon, 23 Nov 2026 06:30:00 +0700\n"))
        #expect(header.contains("From: diemtin@vanphong.example\n"))
        #expect(header.contains("@vanphong.example>\n"))
        let words = header.matches(of: /=\?UTF-8\?B\?([A-Za-z0-9+\/=]+)\?=/).compactMap {
            Data(base64Encoded: String($0.output.1))
        }
        let subject = String(decoding: words.reduce(Data(), +), as: UTF8.self)
        #expect(subject == "Điểm tin báo chí ngày 22/11/2026 – ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ")
    }

    @Test func bothPartsHoldTheBriefing() throws {
        let message = try message(Self.mail())
        let parts = message.components(separatedBy: "\n--=_").dropFirst().dropLast()
        let bodies = parts.compactMap { part -> String? in
            let body = part.components(separatedBy: "\n\n").dropFirst().joined().replacing("\n", with: "")
            return Data(base64Encoded: body).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(bodies.count == 2)
        #expect(bodies.first?.hasPrefix("# ĐIỂM TIN BÁO CHÍ") == true)
        #expect(bodies.last?.hasPrefix("<!DOCTYPE html>") == true)
        #expect(bodies.allSatisfy { $0.contains("Triều cường vượt báo động 3") })
        #expect(message.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
    }

    @Test(arguments: [
        "a@b.example\nBcc: x@lay.example", "a@b.example\r\nX: 1", "a", "@b.example", "a@", "-t@b.example",
        "a@b@c.example",
        "", "a@b.example,", "Tên <a@b.example>", "a@b.example ; rm", "á@b.example", "..@b.example", "a@.example",
    ])
    func whatIsNoAddressIsRefused(_ text: String) {
        #expect(throws: CommandFault.self) { try MailAddress.list(text) }
    }

    @Test func officeNameCannotAddAHeader() throws {
        var edition = Samples.edition()
        edition.briefing.office = "Văn phòng\r\nBcc: x@lay.example\r\n\r\nthân thư"
        let header = try #require(try message(Self.mail(edition)).components(separatedBy: "\n\n").first)
        #expect(!header.contains("Bcc"))
        #expect(header.contains("Content-Type: multipart/alternative"))
    }

    @Test func sameEditionGivesTheSameMessage() throws {
        #expect(try Self.mail().message == Self.mail().message)
        #expect(try Self.mail(Samples.edition(title: "Tin khác về ngập")).message != Self.mail().message)
    }

    @Test(arguments: ["echo từ chối >&2; exit 75", "kill -9 $$"])
    func sendmailThatFailsIsAFaultThatQuotesIt(_ script: String) throws {
        let folder = try TemporaryFolder()
        let program = try folder.program("sendmail", script)
        let fault = #expect(throws: CommandFault.self) { try Self.mail().send(by: program) }
        if script.hasPrefix("echo") { #expect(fault?.message.vi.contains("từ chối") == true) }
    }

    @Test func missingSendmailNamesThePackage() throws {
        let fault = #expect(throws: CommandFault.self) { try Self.mail().send(by: "/khong/co/sendmail") }
        #expect(fault?.remedy.vi.contains("apt install msmtp-mta") == true)
    }
}
