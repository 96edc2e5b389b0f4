import PressModel

/// The labelling guideline, in the desk’s own words.
enum GuideWord: String, DeskText {
    static let group = "guide"

    case issueHeading, issue, mainSubject, opinion, protest, wrongHeading, passing, abroad, advertising, ambiguous,
        duplicate, borderHeading, borderTraffic, borderFraud, borderWater, borderAnimals, borderRumour,
        borderCharity, claimHeading, claim, claimRepeats, claimReports, figureHeading, figure, unsureHeading,
        unsure, people

    var words: Words {
        switch self {
        case .issueHeading: Words(vi: "Khi nào một bài thuộc một vấn đề?", en: "When is an article about an issue?")
        case .issue:
            Words(
                vi: """
                    Khi chủ đề chính của bài là một việc, sự kiện, chính sách hoặc vụ việc cụ thể của vấn đề ấy \
                    ở Việt Nam, chạm đến đời sống người dân và cơ quan địa phương có thể phải trả lời.
                    """,
                en: """
                    When a main subject of the article is a concrete matter, event, policy or case of that issue \
                    in Vietnam: something that touches people’s daily life and that a local office may have to \
                    answer for.
                    """
            )
        case .mainSubject:
            Words(
                vi: "Phần lớn bài có một vấn đề hoặc không có; nhiều nhất là ba.",
                en: "Most articles have one issue or none, and three at most."
            )
        case .opinion:
            Words(
                vi: "Bài khen và bài chê cùng một việc thì cùng một vấn đề: chỉ xét bài viết về việc gì.",
                en: "Praise and complaint about one matter are one issue: only the matter counts."
            )
        case .protest:
            Words(
                vi: """
                    Tụ tập, phản đối, kiến nghị không phải là một vấn đề riêng: chọn việc mà người dân nêu (đất \
                    đai, ô nhiễm, tiền lương) hoặc không chọn gì. Không gán vấn đề cho vụ án về phát ngôn hay \
                    hoạt động chính trị.
                    """,
                en: """
                    A protest or petition is no issue of its own: choose the matter it is about (land, \
                    pollution, wages) or none. Prosecutions for speech or political activity get no issue.
                    """
            )
        case .wrongHeading: Words(vi: "Khi nào là sai?", en: "When is it wrong?")
        case .passing:
            Words(
                vi: "Chỉ nhắc qua: việc ấy có trong bài nhưng bài viết về chuyện khác.",
                en: "A passing mention: it is in the article, but the article is about something else."
            )
        case .abroad:
            Words(
                vi: """
                    Chuyện nước ngoài: không tính, trừ khi là chuyện của Việt Nam hoặc người Việt Nam (lao động \
                    bị nợ lương, người bị nạn ở nước ngoài thì tính).
                    """,
                en: """
                    Abroad: does not count unless it concerns Vietnam or Vietnamese people (workers unpaid \
                    abroad, people hurt abroad do count).
                    """
            )
        case .advertising:
            Words(
                vi: "Quảng cáo: bài giới thiệu sản phẩm, dự án, dịch vụ; mẹo vặt, làm đẹp, giải trí.",
                en: "Advertising: promotion of a product, project or service; tips, beauty, entertainment."
            )
        case .ambiguous:
            Words(
                vi: "Từ nhiều nghĩa: quy tắc bắt một từ mang nghĩa khác ở đây (“cơn bão giá”, “cháy vé”).",
                en: "An ambiguous term: the rule met a word that means something else here (a “storm” of prices)."
            )
        case .duplicate:
            Words(
                vi: "Trùng tin: cùng một bài đã được duyệt ở dòng khác.",
                en: "A duplicate: the same article was decided on in another line."
            )
        case .borderHeading: Words(vi: "Trường hợp giáp ranh", en: "Border cases")
        case .borderTraffic:
            Words(
                vi: """
                    Tai nạn giao thông thuộc Giao thông; cháy nổ, sập, đuối nước, tai nạn lao động thuộc Cháy \
                    nổ, tai nạn; hành hung thuộc An ninh trật tự.
                    """,
                en: """
                    Road accidents are traffic; fires, collapses, drownings and work accidents are safety; \
                    assaults are crime.
                    """
            )
        case .borderFraud:
            Words(
                vi: "Chiếm đoạt tiền của dân là Lừa đảo; chiếm đoạt, nhận hối lộ tiền công là Tham nhũng, sai phạm.",
                en: "Swindling people is fraud; taking public money or bribes is corruption."
            )
        case .borderWater:
            Words(
                vi: "Nước bẩn, nhiễm mặn là Môi trường; cúp nước, giá nước là Giá cả, đời sống.",
                en: "Dirty or salty tap water is environment; water cut off, or its price, is cost of living."
            )
        case .borderAnimals:
            Words(
                vi: "Dịch bệnh vật nuôi là Y tế, dịch bệnh; giá thịt vì dịch là Giá cả, đời sống.",
                en: "Animal disease is health; what it does to meat prices is cost of living."
            )
        case .borderRumour:
            Words(
                vi: """
                    Bài nói về một tin bị cho là giả hoặc chưa xác minh là Tin giả, tin đồn; người bị cáo buộc \
                    phủ nhận thì không.
                    """,
                en: """
                    An article about a claim said to be false or unverified is rumour; an accused person’s \
                    denial is not.
                    """
            )
        case .borderCharity:
            Words(
                vi: "Quyên góp cho vùng lũ chỉ là Thiên tai khi bài nói về trận lũ và thiệt hại.",
                en: "Charity after a flood is disaster only if the flood and its damage are the subject."
            )
        case .claimHeading: Words(vi: "Tin đã kiểm chứng", en: "Checked claims")
        case .claim:
            Words(
                vi: """
                    So câu trong bài với nội dung đã được kiểm chứng ở bên cạnh. Đọc cả bản kiểm chứng trước khi \
                    quyết định.
                    """,
                en: "Compare the sentence with the checked claim beside it, and read the check before you decide."
            )
        case .claimRepeats:
            Words(
                vi: "Đúng: bài nêu lại nội dung ấy như một sự thật.",
                en: "Right: the article repeats the claim as a fact."
            )
        case .claimReports:
            Words(
                vi: """
                    Sai: bài đưa tin về việc kiểm chứng, bác bỏ hoặc cảnh báo tin ấy, hoặc nói một chuyện khác \
                    (chọn “Không phải tin đã kiểm chứng”).
                    """,
                en: """
                    Wrong: the article reports the check, denies the claim or warns of it, or speaks of \
                    something else (choose “not that claim”).
                    """
            )
        case .figureHeading: Words(vi: "Số liệu mâu thuẫn", en: "Figures that disagree")
        case .figure:
            Words(
                vi: """
                    Đúng khi chính các con số trong câu không khớp nhau, kể cả khi đã làm tròn. Sai khi câu nói \
                    về hai đại lượng, hai kỳ hoặc hai nơi khác nhau.
                    """,
                en: """
                    Right when the numbers of the sentence do not fit each other even after rounding. Wrong when \
                    they speak of different quantities, periods or places.
                    """
            )
        case .unsureHeading: Words(vi: "Khi chưa rõ", en: "When you are not sure")
        case .unsure:
            Words(
                vi: "Chọn “Chưa rõ”: phát hiện vẫn ghi “cần xác minh” và không tính vào độ chính xác.",
                en: "Choose “unsure”: the finding stays “to verify” and does not count for precision."
            )
        case .people:
            Words(
                vi: "Ghi chú chỉ nói về việc và về quy tắc, không ghi tên hay nhận xét về người.",
                en: "Notes speak of the matter and of the rule, never of persons."
            )
        }
    }
}
