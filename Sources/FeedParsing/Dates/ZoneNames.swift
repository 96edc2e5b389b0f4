/// The names of zones that feeds write.
enum ZoneNames {
    /// Seconds east of UTC by the name in lower case.
    static func offset(of name: String) -> Int? {
        hours[name].map { Int($0 * 3_600) }
    }

    /// Names that can stand before an offset in figures, or after a day without a time.
    static let universal: Set<String> = ["z", "ut", "utc", "gmt"]

    /// The names of RFC 822 §5.1 and those of the press of Europe and Asia.
    ///
    /// RFC 822 gives hours for four military letters, with their signs the wrong way round; RFC 2822 §4.3 takes all
    /// others for UTC. `CST` and `IST` are those of North America and India.
    private static let hours: [String: Double] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "met": 1, "mest": 2,
        "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "trt": 3, "msk": 3, "мск": 3, "ist": 5.5, "pkt": 5, "ict": 7,
        "wib": 7, "wita": 8, "wit": 9, "hkt": 8, "sgt": 8, "pht": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5,
        "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "art": -3, "brt": -3, "nst": -3.5, "adt": -3, "ast": -4,
        "at": -4, "edt": -4, "est": -5, "et": -5, "cdt": -5, "cst": -6, "ct": -6, "mdt": -6, "mst": -7, "mt": -7,
        "pdt": -7, "pst": -8, "pt": -8, "akdt": -8, "akst": -9, "hst": -10, "a": -1, "m": -12, "n": 1, "y": 12,
    ]

    /// Seconds east of UTC by the first word of a city of Asia that keeps no summer time.
    static let asia: [String: Int] = [
        "ho": 7, "saigon": 7, "hanoi": 7, "bangkok": 7, "jakarta": 7, "phnom": 7, "vientiane": 7, "singapore": 8,
        "shanghai": 8, "hong": 8, "taipei": 8, "manila": 8, "kuala": 8, "tokyo": 9, "seoul": 9,
    ]
    .mapValues { $0 * 3_600 }
}
