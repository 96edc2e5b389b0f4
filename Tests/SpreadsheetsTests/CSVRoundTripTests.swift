import Foundation
import Spreadsheets
import Testing

/// What goes out as CSV comes back as it was.
@Suite struct CSVRoundTripTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func anyTextComesBackUnchanged(seed: UInt64) throws {
        var texts = RandomTexts(seed: seed)
        let rows = (0..<200).map { number in [String(number), texts.next(), texts.next(), "hết"] }
        let columns = ["số", texts.next(), texts.next(), "cuối"]
        let sheet = Sheet(name: "", columns: columns.map { SheetColumn($0) }, rows: rows.map { $0.map { .text($0) } })
        let back = try CSVReader().read(CSVWriter().data(sheet), named: "t.csv")
        #expect(back.rows.count == rows.count + 1)
        for (read, written) in zip(back.rows, [columns] + rows) { #expect(sameScalars(read.texts, written)) }
    }

    @Test func onlyNULIsLeftOut() throws {
        let sheet = Sheet(name: "", columns: [SheetColumn("a")], rows: [[.text("x\0y")], [.text("\0=1")]])
        let back = try CSVReader().read(CSVWriter().data(sheet), named: "t.csv")
        #expect(back.rows.map(\.texts) == [["a"], ["xy"], ["=1"]])
    }
}
