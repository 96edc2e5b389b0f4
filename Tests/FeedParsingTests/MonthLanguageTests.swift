import FeedParsing
import Testing

/// Months in the languages of Europe and Asia.
@Suite struct MonthLanguageTests {
    static let cases = [
        DateCase("lun. 23 nov. 2026 10:25", "2026-11-23T10:25:00Z"),
        DateCase("mar. 24 nov. 2026 10:25", "2026-11-24T10:25:00Z"),
        DateCase("mardi 24 mars 2026 à 10h25", "2026-03-24T10:25:00Z"),
        DateCase("mar 24 mar 2026 10:25", "2026-03-24T10:25:00Z"),
        DateCase("1er août 2026", "2026-08-01T00:00:00Z"),
        DateCase("23 de noviembre de 2026, 10:25", "2026-11-23T10:25:00Z"),
        DateCase("23 de novembro de 2026 às 10h25", "2026-11-23T10:25:00Z"),
        DateCase("Montag, 23. November 2026, 10:25 Uhr", "2026-11-23T10:25:00Z"),
        DateCase("23. Dezember 2026 10.25 Uhr", "2026-12-23T10:25:00Z"),
        DateCase("lunedì 23 novembre 2026 ore 10:25", "2026-11-23T10:25:00Z"),
        DateCase("23 mrt 2026 10:25", "2026-03-23T10:25:00Z"),
        DateCase("23 października 2026 10:25", "2026-10-23T10:25:00Z"),
        DateCase("23 ноября 2026 г. 10:25", "2026-11-23T10:25:00Z"),
        DateCase("Пн, 23 мая 2026 10:25:00 +0300", "2026-05-23T07:25:00Z"),
        DateCase("Δευ, 23 Νοέ 2026 10:25:00 EST", "2026-11-23T15:25:00Z"),
        DateCase("2026. november 23. 10:25", "2026-11-23T10:25:00Z"),
        DateCase("23 Kasım 2026 10:25", "2026-11-23T10:25:00Z"),
        DateCase("Senin, 23 Agustus 2026 10:25 WIB", "2026-08-23T03:25:00Z"),
    ]

    @Test(arguments: cases) func isRead(_ dateCase: DateCase) {
        #expect(DateCase.format(FeedDate.parse(dateCase.text)) == dateCase.moment)
    }
}
