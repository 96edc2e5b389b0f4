/// The rimes and onsets of Vietnamese syllables, as they are written.
enum Rimes {
    /// Every rime, without its onset.
    ///
    /// `qu` and `gi` are onsets: hence `ynh` (quỳnh) and `êng` (giếng). Counted in 4,000 press articles, and
    /// completed with the rare ones of the dictionaries.
    static let attested = """
        a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uơ uôi uy \
        uya uyu ư ưa ưi ưu ươi ươu y yêu \
        ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât ec em en eng ep et êch êm ên ênh êng êp êt \
        ich im in inh ip it iêc iêm iên iêng iêp iêt oc om on ong op ot ooc oong ôc ôm ôn ông ôông ôp ôt \
        ơm ơn ơp ơt uc um un ung up ut ưc ưm ưn ưng ưt oac oach oam oan oang oanh oap oat \
        oăc oăm oăn oăng oăp oăt oem oen oet uân uâng uât uêch uên uênh uôc uôm uôn uông uôt \
        uych uyn uynh uyp uyt uyên uyêt ươc ươm ươn ương ươp ươt ych yn ynh yp yt yêm yên yêng yêt
        """

    /// Every onset but the empty one, `qu` and `gi`.
    static let onsets = "b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x"
}

/// The written codas and their codes.
enum Coda {
    /// In the order of the codes 1...8, the codes of their letters.
    private static let all = "c ch m n ng nh p t".split(separator: " ").map { coda in
        coda.unicodeScalars.map { LetterCode.base($0) }
    }

    /// The code of a coda, 0 for none, nil for letters that are no coda.
    static func code(_ letters: [UInt8]) -> Int? {
        letters.isEmpty ? 0 : all.firstIndex(of: letters).map { $0 + 1 }
    }

    /// Whether the coda allows only the acute and the dot.
    static func isStop(_ code: Int) -> Bool { code == 1 || code == 2 || code >= 7 }
}
