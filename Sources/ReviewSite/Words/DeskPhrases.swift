import PressModel

/// Sentences with numbers and names in them.
struct DeskPhrases {
    let format: DeskFormat

    private func say(vi: String, en: String) -> String { Words(vi: vi, en: en)[format.language] }

    func outlets(_ outlets: Int, articles: Int) -> String {
        let (outlets, articles) = (format.number(outlets), format.number(articles))
        return say(vi: "\(outlets) báo, \(articles) bài", en: "outlets: \(outlets), articles: \(articles)")
    }

    func shown(_ findings: Int, stories: Int) -> String {
        let (findings, stories) = (format.number(findings), format.number(stories))
        let order = QueueWord.order.words[format.language]
        return say(
            vi: "Trang này có \(findings) phát hiện trong \(stories) tin, \(order).",
            en: "Findings on this page: \(findings), in stories: \(stories), \(order)."
        )
    }

    func decided(_ verdict: String, by person: String, at moment: String) -> String {
        say(vi: "\(verdict) – \(person), \(moment)", en: "\(verdict) – \(person), \(moment)")
    }

    func tookBack(by person: String, at moment: String) -> String {
        say(vi: "Hoàn tác – \(person), \(moment)", en: "Taken back – \(person), \(moment)")
    }

    func yours(_ verdict: String) -> String {
        say(vi: "Quyết định bạn vừa gửi: \(verdict).", en: "What you just sent: \(verdict).")
    }

    func cutText(_ shown: Int) -> String {
        say(
            vi: "Chỉ hiện \(format.number(shown)) ký tự đầu; phần còn lại xem ở bài gốc.",
            en: "Only the first \(format.number(shown)) characters are shown; the rest is in the original."
        )
    }

    func moreEvidence(_ count: Int) -> String {
        say(vi: "Và \(format.number(count)) căn cứ nữa.", en: "And \(format.number(count)) more.")
    }

    func replaced(at moment: String) -> String {
        say(vi: "Bản trước, được thay lúc \(moment)", en: "Earlier wording, replaced \(moment)")
    }

    func followUp(_ unit: String, due: String, state: String) -> String {
        say(vi: "\(unit), hạn \(due), \(state)", en: "\(unit), due \(due), \(state)")
    }

    func matching(_ count: Int) -> String {
        say(
            vi: "\(format.number(count)) phát hiện đang chờ khớp điều kiện lọc.",
            en: "Open findings that match the filter: \(format.number(count))."
        )
    }

    func tooMany(_ limit: Int) -> String {
        say(
            vi: "Hơn \(format.number(limit)) phát hiện khớp điều kiện lọc; hãy lọc hẹp hơn.",
            en: "More than \(format.number(limit)) findings match; narrow the filter."
        )
    }

    func typeNumber(_ count: Int) -> String {
        say(vi: "Nhập số \(count) để xác nhận", en: "Type \(count) to confirm")
    }

    func agreement(_ pairs: Int, share: String, kappa: String?) -> String {
        let value = kappa ?? say(vi: "không tính được", en: "not defined")
        return say(
            vi: "\(format.number(pairs)) phát hiện đã đọc hai lần; giống nhau \(share); kappa \(value).",
            en: "Read twice: \(format.number(pairs)); the same: \(share); kappa \(value)."
        )
    }

    func advice(_ rule: String, _ advice: String, right: Int, of count: Int, upTo high: String) -> String {
        let (right, count) = (format.number(right), format.number(count))
        return say(
            vi: "\(rule): đúng \(right) trên \(count), nhiều khả năng không quá \(high). \(advice).",
            en: "\(rule): right \(right) of \(count), very likely not above \(high). \(advice)."
        )
    }

    func inTime(_ answered: Int, of due: Int, share: String) -> String {
        let (answered, due) = (format.number(answered), format.number(due))
        return say(
            vi: "\(share) trả lời đúng hạn (\(answered) trên \(due) việc đã trả lời hoặc đã đến hạn)",
            en: "\(share) answered in time (\(answered) of \(due) answered or fallen due)"
        )
    }

    func wait(_ seconds: Int) -> String {
        seconds < 60
            ? say(
                vi: "Thử quá nhiều lần. Đợi \(seconds) giây rồi thử lại.",
                en: "Too many attempts. Wait \(seconds) seconds."
            )
            : say(
                vi: "Thử quá nhiều lần. Đợi \((seconds + 59) / 60) phút rồi thử lại.",
                en: "Too many attempts. Wait \((seconds + 59) / 60) minutes."
            )
    }
}
