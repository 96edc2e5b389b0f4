/// Recognises a person's name in a phrase by its shape; a lexicon may hold none.
///
/// A name is two to four capitalised syllables of which the first is a common family name, or capitalised syllables
/// after a title such as `ông` or `bị cáo`. Names of foreigners have no such shape: the best known are listed.
enum PersonNames {
    /// The name found, unless it is a place of the gazetteer or one of `otherNames`.
    static func name(in phrase: String, places: Set<String> = []) -> String? {
        let words = phrase.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for run in runs(of: words) {
            for start in run where isName(words, start..<run.upperBound, run, places) {
                return words[start..<run.upperBound].joined(separator: " ")
            }
        }
        return nil
    }

    private static func isName(_ words: [String], _ range: Range<Int>, _ run: Range<Int>, _ places: Set<String>) -> Bool
    {
        let known = [range, run].map { words[$0].joined(separator: " ") }
        guard !known.contains(where: { places.contains($0) || otherNames.contains($0) }) else { return false }
        let before = " " + words[..<range.lowerBound].joined(separator: " ").lowercased()
        return (2...4).contains(range.count) && familyNames.contains(words[range.lowerBound])
            || titles.contains { before.hasSuffix(" " + $0) }
            || foreigners.contains(known[0])
    }

    /// Syllables that begin with a capital and go on with small letters, side by side.
    private static func runs(of words: [String]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, word) in words.enumerated() where isCapitalised(word) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private static func isCapitalised(_ word: String) -> Bool {
        word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
    }
}

extension PersonNames {
    /// The commonest family names, with those of smaller peoples.
    static let familyNames: Set<String> = [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
        "Dương", "Lý", "An", "Âu", "Bạch", "Bành", "Bế", "Cao", "Cát", "Chu", "Châu", "Chử", "Cù", "Cung", "Dư", "Đàm",
        "Đào", "Đậu", "Điền", "Điểu", "Đinh", "Đoàn", "Đồng", "Đổng", "Đường", "Giang", "Giáp", "Giàng", "Hà", "Hàn",
        "Hạ", "Hầu", "Hứa", "Kha", "Khổng", "Khuất", "Kiều", "Kim", "La", "Lã", "Lại", "Lâm", "Liêu", "Lò", "Lộc",
        "Lục", "Lương", "Lưu", "Ma", "Mã", "Mạc", "Mai", "Mạch", "Nghiêm", "Ngụy", "Nhâm", "Nhữ", "Ninh", "Nông",
        "Ông", "Phí", "Phùng", "Phương", "Quách", "Sầm", "Sùng", "Tạ", "Tăng", "Thạch", "Thái", "Thân", "Thẩm",
        "Thào", "Thiều", "Tiêu", "Tiết", "Tô", "Tôn", "Tống", "Trang", "Triệu", "Trịnh", "Trương", "Từ", "Ứng", "Vàng",
        "Văn", "Vi", "Viên", "Vương", "Vừ",
    ]

    /// Words that a name follows.
    static let titles = [
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "cháu", "thầy", "bị cáo", "bị can", "nghi phạm",
        "nghi can", "nạn nhân", "ca sĩ", "nghệ sĩ", "nhà báo", "luật sư",
    ]

    /// Foreigners whom news from abroad names most.
    static let foreigners: Set<String> = [
        "Trump", "Biden", "Obama", "Putin", "Zelensky", "Netanyahu", "Macron", "Merkel", "Erdogan", "Duterte", "Modi",
        "Tập Cận Bình", "Messi", "Ronaldo", "Neymar", "Mourinho", "Musk", "Elon Musk", "Zuckerberg",
    ]

    /// What only looks like a name, or comes after a word that is also a title.
    static let otherNames = Set(countries + chineseCities + places + signs)

    /// Countries, continents and seas: news from abroad is told by them.
    private static let countries = [
        "Hàn Quốc", "Thái Lan", "Hà Lan", "Bồ Đào Nha", "Anh Quốc", "Thái Bình Dương", "Châu Á", "Châu Âu", "Châu Phi",
        "Châu Mỹ", "Châu Úc", "Việt Nam", "Việt",
    ]

    /// Provinces and cities of China, for the same purpose.
    private static let chineseCities = [
        "Vũ Hán", "Hồ Bắc", "Hồ Nam", "Hà Bắc", "Hà Nam", "Giang Tô", "Giang Tây", "An Huy", "Liêu Ninh", "Trịnh Châu",
        "Thẩm Dương", "Hạ Môn", "Ninh Ba", "Tô Châu", "Cao Hùng", "Cát Lâm", "Ninh Hạ", "Ma Cao",
    ]

    /// Vietnamese places that the gazetteer has under another name or not at all.
    private static let places = [
        "Hồ Chí Minh", "Hoàng Sa", "Hạ Long", "Ma Thuột", "Buôn Ma Thuột", "Bà Rịa", "Đồng Nai", "Đồng Tháp",
    ]

    /// Signs of the zodiac, a current of the sea, a football league.
    private static let signs = ["Bạch Dương", "Kim Ngưu", "Ma Kết", "La Nina", "La Liga"]
}
