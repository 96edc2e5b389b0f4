import Foundation
import PressModel
import Spreadsheets
import Testing

/// CSV that is broken or made to do harm is refused with the line and a remedy.
@Suite struct CSVHostileTests {
    private func fault(_ bytes: [UInt8]) throws -> UserFault {
        try userFault { _ = try CSVReader().read(Data(bytes), named: "hang-doi.csv") }
    }

    @Test func aQuoteThatNeverEndsIsNamedWhereItBegins() throws {
        let fault = try fault(Array("a,b\n1,\"x\ny\"\n2,\"mất\n3,4\n".utf8))
        #expect(fault.location == FileLocation(path: "hang-doi.csv", line: 4))
        #expect(fault.message.vi.contains("dấu ngoặc kép"))
    }

    @Test func aFieldOfMoreThanAMebibyteIsRefused() throws {
        let long = [UInt8](repeating: 0x61, count: 1 << 20)
        let data = Data(Array("a\n".utf8) + long)
        #expect(try CSVReader().read(data, named: "t").rows[1][0].utf8.count == 1 << 20)
        #expect(try fault(Array("a\n".utf8) + long + [0x61]).location.line == 2)
        #expect(try fault(Array("a\n\"".utf8) + long + Array("aa\"".utf8)).location.line == 2)
    }

    @Test func anotherEncodingIsNamedByItsLine() throws {
        let fault = try fault(Array("a,b\nx,y\nC".utf8) + [0xE0] + Array(" Mau,z\n".utf8))
        #expect(fault.location.line == 3)
        #expect(fault.remedy.vi.contains("CSV UTF-8"))
    }

    @Test(arguments: [[0x61, 0x00, 0x62], [0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0xFE, 0xFF, 0x00, 0x00]])
    func whatIsNoTextIsRefused(_ bytes: [UInt8]) throws {
        #expect(try fault(bytes).message.en.contains("no CSV text"))
    }

    @Test func moreThanAHundredThousandRowsAreRefusedWithTheLimit() throws {
        let most = Data(String(repeating: "1\n", count: 100_000).utf8)
        #expect(try CSVReader().read(most, named: "t").rows.count == 100_000)
        #expect(try fault(Array(most) + Array("1\n".utf8)).message.vi.contains("100000 dòng"))
    }

    @Test func moreColumnsThanExcelHasAreRefused() throws {
        #expect(try fault([UInt8](repeating: 0x2C, count: 1 << 20)).message.en.contains("16384"))
    }

    @Test(arguments: ["/khong-co.csv", "/dev/zero", "/tmp"])
    func whatIsNoFileIsNotRead(_ path: String) throws {
        let fault = try userFault { _ = try CSVReader().read(path) }
        #expect(fault.location.path == path)
        #expect(fault.message.vi.contains("không đọc được"))
    }
}
