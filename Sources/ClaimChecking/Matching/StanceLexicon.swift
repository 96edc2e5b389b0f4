/// Words that show how a text stands to a claim.
///
/// Those of criticism, complaint and anger show none: they are kept to tell an item that complains of a matter from one
/// that passes on a claim about it.
enum StanceLexicon {
    /// What a word shows.
    enum Cue: Int, CaseIterable, Sendable {
        /// That something said may be false: `hiểu lầm`, `thật ra`.
        case refutation
        /// That something is not so: `không có`, `chưa từng`.
        case negation
        /// That there is a trick behind it: `mạo danh`, `cảnh báo`.
        case warning
        /// That somebody looked: `đối chiếu`, `xét nghiệm`.
        case verification
        /// Who says it: `cơ quan chức năng`, `bác sĩ`.
        case authority
        /// That it is stated on record: `khẳng định`, `kết luận`.
        case statement
        /// That it is called hearsay: `tin đồn`, `lan truyền`.
        case hearsay
        /// That it is asked, counted or discussed: `khảo sát`, `hội thảo`.
        case discussion
        /// That somebody tells or believes it: `mách`, `tin chắc`.
        case testimony
        /// That an office goes about its work: `khởi công`, `thu giữ`, `cùng kỳ`.
        case routine
        /// That somebody complains or criticises: `bức xúc`, `chê`.
        case complaint
        /// That people act on it: `đổ xô`, `lo lắng`.
        case response
    }

    /// Whether a word says outright that something said is false: `tin giả`, `bác bỏ`; these are cues of refutation too.
    static let areVerdicts: [Bool] = lists.flatMap { _, list in
        let isVerdict = list == verdicts
        return list.split(separator: "|").map { _ in isVerdict }
    }

    static let terms: [(term: String, cue: Cue)] = lists.flatMap { cue, list in
        list.split(separator: "|").map { (String($0), cue) }
    }

    private static let verdicts =
        """
        tin giả|tin sai|tin bịa|tin vịt|tin thất thiệt|sai sự thật|không đúng sự thật|trái sự thật|bác bỏ|\
        bác tin|bác thông tin|bác chuyện|bịa đặt|tin sai lệch|không có thật|sai hoàn toàn|đính chính|cải chính|\
        là bịa|tung tin|đồn nhảm|vô căn cứ|sai bối cảnh|không có chuyện đó
        """

    private static let lists: [(Cue, String)] = [
        (.refutation, verdicts),
        (
            .refutation,
            """
            không chính xác|thiếu chính xác|phủ nhận|phủ định|không có cơ sở|không có căn cứ|chưa có căn cứ|\
            chưa có cơ sở|thiếu căn cứ|thiếu cơ sở|thất thiệt|bịa|hư cấu|thêu dệt|dựng chuyện|dàn dựng|cắt ghép|\
            ảnh ghép|ghép ảnh|ghép từ|chỉnh sửa|photoshop|máy tạo|trí tuệ nhân tạo|phản khoa học|phi khoa học|vô lý|\
            hoang đường|nhảm nhí|vô nghĩa|vô tác dụng|không có tác dụng|sai lầm|xuyên tạc|không có bằng chứng|\
            chưa có bằng chứng|thiếu bằng chứng|không có chuyện|không có việc|không hề có|làm gì có|đâu có|ảnh cũ|\
            clip cũ|video cũ|từ lâu trên mạng|hiểu lầm|hiểu nhầm|hiểu sai|gây hiểu lầm|nhầm lẫn|tưởng nhầm|ngộ nhận|\
            không nên tin|đừng tin|chớ tin|không tin|sự thật về|sự thật đằng sau|sự thật là|thật ra|thực ra|\
            thực chất|thực hư|hoàn toàn không|không thật|là giả|là sai|là không đúng|không đúng|gỡ bài|gỡ xuống|\
            gỡ bỏ|xin lỗi|thừa nhận|rút lại|đồn thổi|trò đùa|câu tương tác|câu khách|câu view|nói quá|phóng đại|\
            thổi phồng|suy diễn|lời đồn sai|huyễn hoặc|lầm tưởng|không xác thực|vạch trần|lật tẩy|giải oan|minh oan|\
            trấn an|lắc đầu|vẫn nguyên vẹn|vẫn nguyên|mượn từ|lấy từ|từ nhiều năm trước|ở một nước khác|ở nước khác|\
            ở nơi khác|đâu phải|chưa bao giờ có|không đáng tin|thiếu cơ sở khoa học|ngụy tạo|tự nghĩ ra|biến tấu|\
            chế lại|cố ý cắt|tách khỏi bối cảnh|tin không thật|sự việc không|hết sức vô lý
            """
        ),
        (
            .negation,
            """
            không có|chưa có|không hề|chưa hề|chưa từng|không phải|chẳng phải|không bao giờ|không ai|chưa ai|\
            không nơi nào|không ca nào|không mẫu nào|không loài|không cơ chế|không thể|không chữa|không gây|không lây|\
            không làm|không phát hiện|không tìm thấy|không thấy|không ghi nhận|không tiếp nhận|không chứng minh|\
            chưa chứng minh|không liên quan|không trùng|không còn|không bị|không cần|không khuyến khích|chưa ghi nhận|\
            không yêu cầu|không gửi|không thu|không triển khai|không tổ chức|không có kế hoạch|không chủ trương|\
            vẫn bình thường|vẫn an toàn|vẫn hoạt động|vẫn dùng được|vẫn có giá trị|vẫn ổn định|chỉ là|chứ không|
            """
        ),
        (
            .warning,
            """
            cảnh báo|cảnh giác|khuyến cáo|lừa đảo|lừa|chiêu lừa|chiêu|chiêu trò|thủ đoạn|kịch bản|kẻ gian|mạo danh|\
            giả mạo|giả danh|chiếm đoạt|cắn câu|mắc bẫy|sập bẫy|cái bẫy|bẫy|nạn nhân|mất tiền|đánh cắp|lợi dụng|\
            đừng|chớ|không nên|tránh|tuyệt đối không|hãy cúp máy|đề phòng|nguy hiểm|tai họa|hậu quả|trả giá|suy kiệt|\
            dè chừng|cẩn trọng với|nói không
            """
        ),
        (
            .verification,
            """
            kiểm chứng|kiểm tin|kiểm tra|xác minh|xác thực|đối chiếu|so sánh|tra cứu|tìm ngược|ảnh gốc|bản gốc|\
            nguồn gốc|bằng chứng|xét nghiệm|kiểm nghiệm|thí nghiệm|thử nghiệm|phân tích|lấy mẫu|mẫu thử|kết quả|rà soát|\
            nghiên cứu|chứng minh|điều tra|làm rõ|đo đạc|dữ liệu|số liệu|hồ sơ|truy vết|phát hiện|cho thấy|đăng từ|\
            có từ năm|chụp ở|quay ở|chụp từ|quay từ|xếp loại|xếp|dán nhãn|đánh giá
            """
        ),
        (
            .authority,
            """
            cơ quan chức năng|cơ quan quản lý|nhà chức trách|chính quyền|ủy ban|công an|cảnh sát|sở y tế|ngành y tế|\
            bộ y tế|sở|bộ|cục|chi cục|viện|trung tâm kiểm soát|trung tâm kiểm chứng|ban kiểm chứng|tổ kiểm tin|\
            chuyên trang kiểm chứng|bác sĩ|trưởng khoa|tiến sĩ|giáo sư|chuyên gia|kỹ sư|lương y|nhà khoa học|cán bộ|\
            đại diện|người phát ngôn|ban quản lý|ban tổ chức|ban giám hiệu|nhà trường|hiệp hội|hội đồng|ngân hàng nhà nước|\
            tổng đài chăm sóc|đài khí tượng|cơ quan khí tượng|trung tâm dự báo|đài|hãng|doanh nghiệp|công ty|phía
            """
        ),
        (
            .statement,
            """
            khẳng định|xác nhận|kết luận|nhấn mạnh|giải thích|lý giải|thông báo|công bố|lên tiếng|bác|trả lời|\
            phản hồi|cho biết|chỉ ra|phân trần|tuyên bố|thông tin chính thức|nói rõ|làm sáng tỏ|giải đáp
            """
        ),
        (
            .hearsay,
            """
            tin đồn|lời đồn|đồn|đồn đoán|đồn đại|lan truyền|lan nhanh|lan xa|truyền tay|truyền tai|truyền nhau|rỉ tai|\
            kháo nhau|xôn xao|nghe đâu|nghe nói|nghe rằng|nghe tin|được cho là|bị cho là|theo lời|nguồn tin|chưa rõ|\
            mạng xã hội|chuyền tay|câu chuyện|bài đăng|bài viết cho rằng|nhiều người nói|thông tin trên|thông tin này|\
            tin này|tin nói|nội dung này|nội dung trên
            """
        ),
        (
            .discussion,
            """
            câu hỏi|hỏi|thắc mắc|hỏi chuyện|khách hỏi|hỏi về|được hỏi|khảo sát|phỏng vấn|hội thảo|tọa đàm|lấy ý kiến|\
            lượng tìm kiếm|lượt tìm kiếm|từ khóa|triển lãm|rút kinh nghiệm|bài học từ|diễn tập|tình huống|thống kê|\
            trung lập|liệu|có hay không|có thật|tranh luận|bàn về|bàn luận|nhắc đến|đề cập|trưng bày|sưu tầm|luận văn|\
            đề tài|nhóm nghiên cứu|tiểu phẩm|vở kịch|truyền thông|tổng hợp câu hỏi|trả lời sau|chờ trả lời|đang chờ|\
            đang xác minh|dư luận|ý kiến|đại biểu|đề xuất|góp ý|nhắc lại|chia hai phe|kẻ tin người không|người tin người ngờ|\
            nửa tin nửa ngờ|một tuần sau|một tháng sau|nhìn lại|hồi tháng|hồi đầu|chuyện đồn đại|cuộc họp|phiên họp|tổng kết|\
            họp bàn|đố vui|bài văn|đề bài|trò chơi|câu đố|khách tham quan|cuộc thi|bản tin cuối|tuần sau|chưa có kết luận|ý kiến khác nhau|mỗi nơi một khác|phiếu hỏi|tỷ lệ|lớp học|bài giảng|tập huấn|
            """
        ),
        (
            .testimony,
            """
            không phải tin giả|không phải là tin giả|không phải tin đồn|không phải bịa đặt|kể|kể rằng|mách|mách nhau|mẹo|bí quyết|kinh nghiệm|truyền miệng|chia sẻ|quả quyết|tin chắc|tin rằng|cam đoan|\
            khoe|khuyên nhau|dặn|dặn nhau|nhắc nhau|nhắn nhau|báo cho|giấu tên|chứng kiến|tận mắt|sự thật là|nhờ vậy|\
            linh nghiệm|thần kỳ|hiệu nghiệm|công hiệu|thấy người|thấy khỏe|làm theo|bảo rằng|theo chị|theo anh|theo bà|\
            theo ông|nghi ngờ|ngờ rằng|cho rằng|thấy rõ|ai cũng|nhiều mẹ|cứ làm|nhớ|nên nhớ|lưu ý|hãy|mau|nhanh tay|gấp
            """
        ),
        (
            .routine,
            """
            khởi công|thu giữ|tạm giữ|khởi tố|bắt giữ|tiêu hủy|kế hoạch|dự kiến|tiến độ|nâng cấp|triển khai|khánh thành|\
            xuất khẩu|quỹ bình ổn|điều chỉnh|kỳ trước|kỳ tới|miễn phí|đình chỉ|xuất viện|ghi nhận|ca mắc|năm trước|\
            cùng kỳ|toàn tỉnh|chỉ tiêu|hoàn thành|được hỗ trợ|diễn ra|bắt đầu|mở thêm|bố trí|lắp đặt|bàn giao|hợp đồng|\
            xét xử|khai nhận|phạt|tước|yêu cầu các|tăng cường|hằng năm|mỗi năm|nhà thầu|đơn vị|dự án|đợt|vụ trước|\
            nguyên nhân ban đầu|hiện trường|thiệt hại|khắc phục|theo dõi
            """
        ),
        (
            .complaint,
            """
            bức xúc|bất bình|phẫn nộ|tức giận|nổi giận|giận|phàn nàn|than phiền|than thở|than|kêu ca|kêu|chê|chê bai|\
            chê trách|trách|oán|chỉ trích|phê bình|phê phán|lên án|phản đối|phản ứng|chất vấn|kiến nghị|khiếu nại|tố cáo|\
            tố|đòi|đòi lại|đòi bồi thường|yêu cầu bồi thường|thất vọng|ngán ngẩm|chán nản|mệt mỏi|khổ sở|khổ|ấm ức|\
            oan|tệ|quá tệ|tệ hại|dở|kém|yếu kém|chậm trễ|chậm chạp|cẩu thả|tắc trách|vô trách nhiệm|thiếu trách nhiệm|\
            vô cảm|quan liêu|hách dịch|nhũng nhiễu|vòi vĩnh|thờ ơ|ích kỷ|dối trá|gian dối|thất hứa|hứa suông|lãng phí|\
            bất cập|bất công|vô lý|khó hiểu|xuống cấp|hư hỏng|ổ gà|không ai sửa|không ai chịu|chưa sửa|mặc kệ|bỏ mặc|\
            đùn đẩy|thói quen|đề nghị|mong|mong muốn|xin nghỉ phép|mỉa mai|châm biếm|nói thẳng|nói gọn|xấu hổ|nực cười|\
            trớ trêu|điệp khúc|qua loa|đại khái|lấy lệ|hời hợt|đổ lỗi|bao che|phân trần|khất lần|như nấm|như cơm bữa|cười trừ|biếm họa|hài|kịch|thiếu sót
            """
        ),
        (
            .response,
            """
            lo|lo lắng|lo sợ|hoang mang|hoảng|hoảng hốt|hoảng loạn|sợ|đứng ngồi không yên|đổ xô|xếp hàng|chen nhau|\
            tất tả|vội|vội vã|kéo nhau|rồng rắn|giật mình|bàng hoàng|rúng động|choáng|chết lặng|sốt ruột|nháo nhào|\
            phấn khởi|mừng|tò mò|yên tâm|mua ngay|đăng ký ngay|làm ngay|tranh thủ|kẻo|kẻo lỡ|bất an|nín thở|tẩy chay
            """
        ),
    ]
}
