/// The months in French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Greek, Hungarian, Turkish and
/// Indonesian, whole (in the case that dates use) and shortened, a line of languages each.
enum MonthTable {
    /// The names of each month, divided by blanks.
    static let names = [
        """
        janvier janv januar jänner jän enero ene gennaio gen janeiro januari
        styczeń stycznia sty январь января янв Ιανουάριος Ιανουαρίου Ιαν január ocak oca
        """,
        """
        février févr fév februar feber febrero febbraio fevereiro fev februari
        luty lutego lut февраль февраля фев февр Φεβρουάριος Φεβρουαρίου Φεβ február februári febr şubat şub peb pebruari
        """,
        """
        mars märz mär mrz marzo março maart mrt maret
        marzec marca март марта мар Μάρτιος Μαρτίου Μάρ Μαρ Μάώ Μαώ március márc mart
        """,
        """
        avril avr abril abr aprile abrile
        kwiecień kwietnia kwi апрель апреля апр Απρίλιος Απριλίου Απρ április ápr nisan nis
        """,
        """
        mai mayo maggio mag maio mei
        maj maja май мая Μάιος Μαΐου Μάι Μαϊ Μαι május máujus máj mayıs
        """,
        """
        juin juni junio giugno giu junho
        czerwiec czerwca cze июнь июня июн Ιούνιος Ιουνίου Ιούν Ιουν Ιον június jún haziran haz
        """,
        """
        juillet juil juli julio luglio lug julho
        lipiec lipca lip июль июля июл Ιούλιος Ιουλίου Ιούλ Ιουλ Ιολ július júl temmuz tem
        """,
        """
        août aou agosto ago augustus agustus agt agu
        sierpień sierpnia sie август августа авг Αύγουστος Αυγούστου Αύγ Αυγ augusztus ağustos ağu
        """,
        """
        septembre septiembre setiembre settembre setembro set
        wrzesień września wrz сентябрь сентября сен сент Σεπτέμβριος Σεπτεμβρίου Σεπ Σεπτ szeptember szept eylül eyl
        """,
        """
        octobre oktober okt octubre ottobre ott outubro out
        październik października paź октябрь октября окт Οκτώβριος Οκτωβρίου Οκτ október ekim eki
        """,
        """
        novembre noviembre novembro nopember nop
        listopad listopada lis ноябрь ноября ноя нояб Νοέμβριος Νοεμβρίου Νοέ Νοε kasım kas
        """,
        """
        décembre déc dezember dez diciembre dic dicembre dezembro desember des
        grudzień grudnia gru декабрь декабря дек Δεκέμβριος Δεκεμβρίου Δεκ aralık ara
        """,
    ]
}
