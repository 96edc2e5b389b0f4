#if !XLSX
    import PressModel

    /// What a build without libxlsxwriter and libzip says of workbooks.
    enum MissingLibraries {
        static let fault = CommandFault(
            Words(
                vi: "bản này được dựng không có libxlsxwriter và libzip nên không đọc, ghi được tệp .xlsx",
                en: "this build has no libxlsxwriter and libzip, so it can neither read nor write .xlsx"
            ),
            remedy: Words(
                vi: "dùng CSV (không cần thư viện nào), hoặc cài gói libxlsxwriter-dev và libzip-dev rồi dựng lại",
                en: "use CSV, which needs neither, or install libxlsxwriter-dev and libzip-dev and build again"
            )
        )
    }
#endif
