/// Words of one meaning, or so near that news and rumours use them for each other; the first names the group.
///
/// General words of the subjects that false claims are about: health, food, money, prices, disasters, children,
/// schools, accidents, pictures. Regional forms stand side by side (`heo`, `lợn`). No names of persons or cases.
enum SynonymGroups {
    static let all = health + body + food + money + services + disasters + people + media + acts + places + degrees + more

    private static let health = [
        "đột quỵ|tai biến|tai biến mạch máu não|ngã quỵ|nhồi máu não", "ung thư|khối u|ung bướu|bướu|u ác|ác tính",
        "tiêm|chích|mũi tiêm|tiêm phòng|tiêm ngừa|tiêm chủng|chích ngừa|chủng ngừa|vắc-xin|vaccine|liều nhắc",
        "tử vong|chết|thiệt mạng|qua đời|mất mạng|bỏ mạng|không qua khỏi|không cứu được|lấy đi|không trở về|ngừng thở",
        "bệnh viện|nhập viện|đi viện|vào viện|cấp cứu|trạm xá|bệnh xá|nằm viện", "bác sĩ|thầy thuốc|điều dưỡng|y tế",
        "chữa khỏi|chữa|trị|điều trị|khỏi bệnh|chữa bệnh|khỏi hẳn|hết bệnh|dứt bệnh", "lây|lây lan|lây nhiễm|truyền bệnh",
        "bệnh|mắc bệnh|dịch|dịch bệnh|nhiễm bệnh|mầm bệnh|đổ bệnh", "vi-rút|virus|siêu vi|mầm bệnh|vi khuẩn",
        "vô sinh|hiếm muộn|không sinh con được|không thể sinh con|mất khả năng sinh con|khó có con|không có con",
        "rối loạn kinh nguyệt|kinh nguyệt|kỳ kinh|chu kỳ kinh|rong kinh", "tự kỷ|phổ tự kỷ|chậm nói",
        "thuốc|viên|viên thuốc|liều|thần dược|bài thuốc|thuốc quý", "phòng bệnh|phòng ngừa|ngừa|phòng tránh|lá chắn",
        "thầy lang|ông lang|bà lang|lang y|lang băm|thầy thuốc vườn|gia truyền", "nọc|nọc độc|chất độc|độc tố",
        "ngộ độc|trúng độc|nhiễm độc|đầu độc|hóa thành độc|sinh độc", "độc hại|độc|có hại|nguy hại|hóa chất độc",
        "di chứng|liệt|tàn phế|méo miệng", "hồi phục|tỉnh lại|tỉnh|hồi tỉnh|đi lại như thường|mở mắt",
        "dại|bệnh dại|chó dại|chó cắn", "sốt xuất huyết|xuất huyết|tiểu cầu", "cúm|cảm cúm|dịch cúm|cúm lạ|sốt lạ",
        "đau mắt đỏ|mắt đỏ|viêm kết mạc|đau mắt", "nhìn|liếc|nhìn vào|đối mặt|ngó", "muỗi|lăng quăng|bọ gậy",
        "ngất xỉu|ngất|ngất đi|lả đi|đổ gục|xỉu|bất tỉnh|gục ngã", "viêm não|viêm màng não", "thải|đào thải|tiêu hóa|thải ra",
        "giải độc|thải độc|thanh lọc|thanh lọc cơ thể", "tiểu đường|đường huyết|đái tháo đường", "huyết áp|cao huyết áp",
        "dịch tả|tả lợn|tả heo|dịch tả heo", "tay chân miệng|chân tay miệng", "miễn dịch|đề kháng|sức đề kháng",
        "tác dụng phụ|biến chứng|phản ứng phụ", "mang thai|bà bầu|thai phụ|sản phụ", "xét nghiệm|kiểm nghiệm|lấy mẫu",
        "cách ly|phong tỏa|giãn cách", "khẩu trang|mặt nạ", "nhịn ăn|nhịn đói|không ăn|tuyệt thực|không dùng bữa|bỏ đói",
        "tự tiêu|tiêu đi|teo|biến mất|tan biến|tiêu tan|teo dần", "hóa trị|truyền hóa chất|hóa chất truyền|xạ trị",
    ]
    private static let body = [
        "máu|huyết|giọt đỏ|rỉ máu|nặn máu", "đầu ngón tay|ngón tay|đầu ngón", "dái tai|trái tai|vành tai",
        "kim|cây kim|mũi kim|kim khâu|kim tiêm", "châm|chọc|đâm|lể|chích máu|trích máu", "dạ dày|bao tử|bụng|đường ruột",
        "cơ thể|thân thể|người bệnh|trong người", "da|làn da", "mắt|đôi mắt", "tim|tim mạch|mạch máu",
    ]
    private static let food = [
        "heo|lợn", "thịt heo|thịt lợn|thịt", "trứng|trứng gà|lòng đỏ", "gạo|cơm|hạt gạo|nồi cơm", "nhựa|ni lông|nilon|polyme|cao su",
        "mì|mì gói|mì tôm|mì ăn liền|sợi mì|gói mì|vắt mì", "giả|nhái|làm giả|hàng giả|nhân tạo|đúc từ",
        "nước ngọt|cola|nước có ga|nước giải khát|có ga|nước tăng lực", "trà sữa|trân châu", "sán|ấu trùng sán|ấu trùng|giun sán",
        "baking soda|bột nở|muối nở|thuốc muối", "kiềm|kiềm hóa|tính kiềm|có kiềm", "phẩm màu|phẩm đỏ|phẩm nhuộm|chất tạo màu|màu",
        "dưa hấu|quả dưa|trái dưa|dưa", "trái|quả|trái cây|hoa quả", "hóa chất|chất hóa học|chất cấm|chất lạ|thuốc tẩy",
        "bơm|tiêm vào|chích|bơm thuốc", "ruột|bên trong|ruột dưa", "vón cục|dính lại|vón|từng cục|đóng cục", "cháy khét|khét|mùi khét|mùi nhựa",
        "nấu|nấu lên|nấu chín|luộc", "vải thiều|quả vải|trái vải|vải", "cuống|núm|đầu cuống", "sáp|lớp sáp|chất sáp",
        "rau|lá rau|rau xanh|mớ rau", "cá|tôm cá|hải sản|thủy sản", "sữa mẹ|sữa|sữa non", "nước chanh|chanh|quả chanh", "kẹo|viên kẹo|kẹo lạ",
        "ma túy|chất gây nghiện|chất cấm|cần sa|thuốc phiện", "đường hóa học|đường hóa|chất tạo ngọt|ngọt lừ", "nảy|bật lại|đàn hồi|tưng",
        "uống|nhấp|dùng nước|tu", "ăn|ăn vào|ăn phải|dùng bữa|nuốt",
    ]
    private static let money = [
        "tiền|tiền giấy|tờ tiền|tờ bạc|giấy bạc|tờ giấy bạc|mẫu tiền", "polymer|polime|pô-li-me|giấy bạc nhựa|tiền nhựa|tiền cũ",
        "mệnh giá|giá trị|tờ một triệu", "mất giá trị|hết giá trị|mất trắng|giấy vụn|bỏ đi|hết hạn|coi như bỏ|coi như mất",
        "đổi|thu đổi|đem đổi|đổi tiền|mang đổi", "phát hành|ra mắt|in|lưu hành|đưa vào lưu hành", "giá|mức giá|giá bán|chạm mốc",
        "tăng|tăng giá|lên giá|vọt lên|tăng vọt|đội giá|nhảy vọt", "xăng|xăng dầu|nhiên liệu|cây xăng|trạm xăng",
        "đổ đầy bình|đổ xăng|bơm xăng|đổ đầy|đầy bình|mua xăng", "tích trữ|dự trữ|trữ|gom|găm hàng|vét hàng|mua gom|mua trữ|gom mua",
        "cạn|cạn kiệt|hết hàng|hết sạch|trống trơn|hết nhẵn|khan hiếm|thiếu hụt", "kho|kho dự trữ|kho hàng|trong kho",
        "vàng|vàng nhẫn|nhẫn trơn|tiệm vàng|vàng miếng", "hóa đơn|giấy mua|biên lai|chứng từ|giấy tờ mua", "tịch thu|thu giữ|thu hồi|tước|bị lấy lại|thu luôn|sung công",
        "tài khoản|tài khoản ngân hàng|sổ tiết kiệm", "ngân hàng|nhà băng|phòng giao dịch", "số dư|tiền trong tài khoản|tiền bên trong|tiền gốc",
        "không phát sinh giao dịch|không giao dịch|nằm im|để yên|nằm yên|không dùng|không hoạt động|không đụng tới|ngủ đông",
        "rút sạch|mất tiền|bốc hơi|trừ tiền|bay sạch|trống trơn|rút hết", "đóng|xóa|khóa|phong tỏa|đóng băng|ngừng|cắt|chặn|ngừng hoạt động",
        "thuế|đánh thuế|thu thuế", "lương hưu|trợ cấp|hưu trí", "bảo hiểm|thẻ bảo hiểm|bảo hiểm y tế", "phá sản|vỡ nợ|sụp đổ|mất thanh khoản",
    ]
    private static let services = [
        "sim|thẻ sim|esim|số thuê bao|thuê bao|số điện thoại|số máy", "nhà mạng|tổng đài|viễn thông", "cuộc gọi|gọi điện|gọi đến|nghe máy|đầu dây|nhấc máy|bắt máy|cuộc gọi nhỡ",
        "bấm phím|nhấn phím|bấm|nhấn|bấm số|nhấn số", "xác nhận|xác thực|chuẩn hóa|cập nhật|bổ sung|xác minh thông tin", "hai chiều|cả gọi đi lẫn gọi đến|gọi đi|một chiều",
        "đường dẫn|liên kết|đường liên kết|đường link|link", "tin nhắn|nhắn tin|sms|thông báo", "mã qr|quét mã|quét|ô vuông|mã vuông",
        "sinh trắc học|khuôn mặt|chụp mặt|căn cước|vân tay", "tiền điện|hóa đơn điện|hóa đơn tiền điện", "điện lực|ngành điện|công ty điện",
        "cắt điện|cúp điện|mất điện|ngừng cấp điện|ngắt điện", "cắt nước|cúp nước|mất nước|ngừng cấp nước", "hoàn tiền|hoàn lại|trả lại|được trả lại|hoàn trả",
        "tặng|phát miễn phí|cho không|biếu|tri ân|quà tặng|trúng thưởng|miễn phí|phát không", "tủ lạnh|máy giặt|tivi|đồ điện", "trầy vỏ|trầy|xước|lỗi vỏ|móp|trầy xước",
        "chia sẻ|đăng lại|share|gửi vào nhóm|chia sẻ bài|lan truyền", "nhóm|hội nhóm|group|nhóm chat", "đầu số|số lạ|số quốc tế|số nước ngoài|quốc tế",
        "hết hạn|quá hạn|thời hạn|hạn chót|hạn cuối|trước ngày", "bắt buộc|phải|buộc phải|yêu cầu", "thanh toán|trả tiền|nộp tiền|nộp|đóng tiền", "còn nợ|nợ|chưa thanh toán|còn thiếu|khoản nợ",
        "cửa hàng|chuỗi|siêu thị|cửa tiệm|tiệm", "thành lập|kỷ niệm|sinh nhật|khai trương", "căn cước|chứng minh nhân dân|cccd|giấy tờ tùy thân", "bằng lái|giấy phép lái xe|gplx",
    ]
    private static let disasters = [
        "bão|siêu bão|cơn bão|tâm bão|gió giật", "lũ|lụt|ngập|ngập lụt|ngập sâu|nước lũ|nước lụt|biển nước|chìm trong nước|nước dâng|trận lũ",
        "đập|thân đập|vỡ đập|đập thủy điện|mái đập", "thủy điện|nhà máy thủy điện|hồ thủy điện", "hồ chứa|hồ|lòng hồ|hồ nước", "vỡ|vỡ toang|vỡ tung|bể|bục",
        "nứt|nứt toác|vết nứt|rạn nứt|khe nứt", "xả đáy|cửa xả|xả lũ|mở cửa xả|xả nước|cửa đáy", "hạ du|vùng dưới|phía dưới|hạ lưu|dưới xuôi",
        "bỏ nhà|sơ tán|chạy|di dời|chạy lũ|di tản|tháo chạy|bỏ chạy|bồng bế", "động đất|địa chấn|rung lắc|rung chấn|dư chấn", "sóng thần|cột sóng|sóng cao",
        "đổ bộ|ập vào|quét qua|tràn vào|đánh vào|ập tới", "vòi rồng|lốc xoáy|cột nước|cuộn gió|xoáy nước", "tuyết|băng tuyết|tuyết phủ|tuyết rơi|bông trắng",
        "phủ|bao phủ|phủ kín|phủ trắng|phủ dày", "bóng tối|tối đen|tối om|tối mịt|đêm tối|chìm trong bóng tối", "mặt trời|thái dương|bão mặt trời",
        "trái đất|địa cầu|toàn cầu|hành tinh", "cuốn trôi|trôi|bị cuốn|quét sạch", "mái nhà|nóc nhà|mái tôn", "sạt lở|lở đất|lở núi", "cháy|hỏa hoạn|bốc cháy|cháy nổ",
        "ô nhiễm|nhiễm bẩn|bụi mịn", "rò rỉ|phát tán|tràn ra", "phóng xạ|hạt nhân|nhiễm xạ", "hạn hán|khô hạn|xâm nhập mặn|nhiễm mặn", "mưa axit|mưa độc|mưa đen",
    ]
    private static let people = [
        "trẻ em|trẻ|trẻ nhỏ|bé|cháu bé|em bé|cháu nhỏ|con nít|các bé|các cháu|bé trai|bé gái|đứa trẻ|em nhỏ|cháu|con nhỏ|đứa bé",
        "học sinh|học trò|nữ sinh|nam sinh|các em|thí sinh|em học sinh|học sinh tiểu học", "phụ huynh|cha mẹ|bố mẹ|ba mẹ|người mẹ|các mẹ",
        "bắt cóc|bị bắt|kéo lên xe|lôi lên xe|dụ lên xe|bắt trẻ|bắt đi|bế lên xe|đưa đi mất", "cổng trường|trước trường|trước cổng|cổng trước|tan học|tan trường|giờ tan trường",
        "ô tô|xe hơi|xe bảy chỗ|bảy chỗ|xế hộp|xe bảy ghế", "xe khách|xe chở|xe đưa đón|chuyến xe|xe buýt", "lao xuống|rơi xuống|rơi vực|rơi|lật xuống",
        "vực|vực sâu|đáy vực|khe núi", "tham quan|dã ngoại|đi chơi xa|du lịch|trải nghiệm", "nghỉ học|cho nghỉ|không đến trường|được nghỉ|ở nhà|nghỉ ở nhà",
        "đề thi|đề|câu hỏi thi|đề chính thức|bài thi", "lộ|lộ đề|bị lộ|rò rỉ|rò rỉ đề|tuồn|lọt|lọt ra ngoài|bị tuồn", "kỳ thi|thi|phòng thi|thi tốt nghiệp|mùa thi",
        "ngữ văn|văn|môn văn", "toán|môn toán", "luyện thi|lò luyện|ôn thi|trung tâm luyện thi|lớp ôn", "nguyên văn|y hệt|giống hệt|không sai|trùng khớp|trúng phóc|giống y|trúng tủ",
        "thương lái|dân buôn|lái buôn|con buôn|người buôn|chủ vựa", "kẻ xấu|kẻ lạ|người lạ|đối tượng lạ|nhóm người|kẻ gian|thanh niên lạ", "người dân|bà con|dân|dân làng|hộ dân",
        "cha|bố|ba", "mẹ|má", "chính thức|công bố|chính thức công bố", "giấu|giấu thông tin|che giấu|bưng bít|không công bố|giấu giếm|giấu nhẹm|ém nhẹm",
    ]
    private static let media = [
        "ảnh|bức ảnh|hình|tấm hình|hình ảnh|tấm ảnh|khuôn hình|bức hình|loạt ảnh", "video|clip|đoạn phim|đoạn clip|thước phim|đoạn video|đoạn băng",
        "chụp|ghi lại|bấm máy|ghi hình|quay|quay được|quay cảnh", "trên mạng|mạng xã hội|facebook|zalo|tiktok|diễn đàn|nhóm mạng", "khổng lồ|to lớn|cực lớn|cao trăm mét|khủng",
    ]
    private static let acts = [
        "bán|rao bán|bày bán|được bán|mua|bán ra", "sản xuất|làm từ|chế từ|làm bằng|đúc|chế biến", "thả|phóng thích|đổ ra|thả ra", "rắn|con rắn|rắn lục|rắn độc",
        "phun|phun nọc|phun ra|nhả", "chạm|chạm tay|đụng|sờ|động vào|chạm vào", "cá sấu|con sấu|sấu", "bơi|lượn|bơi giữa|lội", "xuất hiện|có mặt|lộ diện|mọc lên",
        "sắp|chuẩn bị|sắp sửa|sắp tới|tới đây", "xảy ra|diễn ra|nổ ra", "dự đoán|dự báo|tính toán|tiên đoán", "chuyên gia|nhà khoa học|giáo sư|nhà nghiên cứu",
        "nước ngoài|ngoại quốc|quốc tế|phương tây", "cấm|nghiêm cấm|không được|không cho", "phạt|xử phạt|bị phạt|tiền phạt|mức phạt", "tăng gấp|gấp|gấp lần|mạnh gấp",
        "ban đêm|đêm|buổi tối|tối|trong đêm", "ban ngày|buổi sáng|sáng", "mỗi tháng|hằng tháng|hàng tháng|tháng một|đều đặn", "mỗi ngày|hằng ngày|hàng ngày",
        "đắp|đắp lá|bôi|xức|thoa", "nhỏ|nhỏ mắt|nhỏ vào|rỏ", "ôm|bế|ôm em", "co ro|co quắp|run rẩy|ngồi co", "ngoan cố|chống đối", "vạch|vệt|vạch màu|vệt màu|sọc",
        "kem đánh răng|tuýp kem|ống kem|kem chải răng", "thiên nhiên|tự nhiên|cây cỏ|thảo dược|thảo mộc", "thành phần|nguyên liệu|chất liệu",
    ]
    private static let places = [
        "chợ|chợ đầu mối|ngoài chợ|sạp|sạp hàng", "phố|đường phố|con phố|dãy phố", "vườn|vườn cây|ruộng|nương", "tp.hcm|tphcm|sài gòn|thành phố hồ chí minh|hồ chí minh",
        "hải phòng|đất cảng", "hà nội|thủ đô", "huế|cố đô", "lạng sơn|xứ lạng", "miền tây|đồng bằng sông cửu long", "nghệ an|xứ nghệ", "toàn quốc|cả nước|trên cả nước",
        "biển|bờ biển|ven biển", "núi|đỉnh núi|đỉnh", "tây nguyên|cao nguyên",
    ]
    private static let degrees = [
        "tức thì|ngay lập tức|tức khắc|ngay|lập tức", "không cần|khỏi cần|khỏi phải|không phải|chưa ai phải|khỏi", "không bao giờ|cả đời không|suốt đời|cả đời|yên tâm cả đời|trọn đời",
        "toàn bộ|tất cả|mọi|toàn|hết thảy|cả", "hàng nghìn|cả nghìn|hàng ngàn|cả ngàn", "hàng trăm|cả trăm", "trong vòng|chỉ trong|chỉ sau|sau", "bất cứ lúc nào|lúc nào cũng|bất kỳ lúc nào",
    ]

    private static let more = [
        "vô sinh|không đẻ được|mất khả năng sinh sản|buồng trứng|đường con cái|tuyệt tự", "kinh nguyệt|mất kinh|tắt kinh|đau bụng kinh",
        "tế bào|tế bào ung thư|tế bào ác tính", "diệt|tiêu diệt|giết|giết chết|chết sạch|sát khuẩn", "tăng|kích|đẩy|nâng", "giảm|hạ|bớt|kéo xuống",
        "sốt|lên cơn sốt|sốt cao|nóng sốt", "đau|đau nhức|nhức|đau đớn", "viêm|nhiễm trùng|sưng", "ho|viêm họng|đau họng", "gan|thận|phổi|nội tạng",
        "xương khớp|đau khớp|thoái hóa|thấp khớp", "ký sinh trùng|giun|sán dây|sâu", "dị ứng|nổi mẩn|nổi ban|mề đay", "thuốc kháng sinh|kháng sinh",
        "tỏi|gừng|nghệ|sả", "lá|lá cây|nắm lá|lá thuốc|lá giã", "nước cốt|nước ép|nước lá|nước sắc|xay lấy nước|vắt lấy nước", "tươi|sống|còn tươi",
        "muối|muối ăn|muối hạt|nước muối", "đường|đường cát|chất ngọt", "dầu ăn|mỡ|dầu mỡ|dầu thải|mỡ bẩn", "rượu|bia|rượu bia|đồ uống có cồn|nồng độ cồn",
        "cà phê|cafe|cà phê bẩn", "bánh mì|bánh|xôi", "bún|phở|miến|bánh phở", "nước mắm|nước tương|xì dầu", "măng|giá đỗ|rau muống", "phân bón|thuốc trừ sâu|thuốc sâu|hóa chất bảo vệ thực vật",
        "cam|quýt|bưởi", "chuối|chuối chín|ủ chín|thuốc ép chín", "sầu riêng|trái cây vua", "mít|xoài|nhãn|thanh long", "tôm|bơm tạp chất|tạp chất|thạch", "thịt bò|thịt trâu|bò giả",
        "gà|vịt|gia cầm|thịt gà", "chó|mèo|chó mèo|thú cưng", "chuột|gián|ruồi", "ong|đỉa|ốc|kiến ba khoang", "cá mập|cá heo|cá voi|rùa", "hổ|gấu|báo|thú dữ|mãnh thú",
        "điện thoại|máy điện thoại|di động|máy", "sóng|sóng điện thoại|trạm phát sóng|5g|sóng vô tuyến", "pin|sạc|sạc pin|sạc điện thoại", "phát nổ|nổ|nổ tung|bốc khói", "lò vi sóng|vi sóng|hâm nóng",
        "máy bay|chuyến bay|sân bay|phi cơ", "tàu|tàu hỏa|đường sắt", "tàu thuyền|thuyền|ghe|phà|tàu cá", "cầu|cây cầu|nhịp cầu|sập cầu", "sập|đổ sập|đổ|sụp|sụt lún|sụp đổ", "hố|hố tử thần|hố sụt", "đường hầm|hầm",
        "tai nạn|va chạm|tông|đâm nhau|lật xe", "tài xế|lái xe|bác tài", "cảnh sát giao thông|csgt|giao thông", "đăng kiểm|biển số|đăng ký xe|sang tên", "xe máy|xe gắn máy|mô tô", "xe điện|xe đạp điện|ô tô điện",
        "cấm lưu hành|hết niên hạn|thu hồi xe|dừng lưu hành", "phí|lệ phí|thu phí|đóng phí|mất phí", "lương|tiền lương|lương tối thiểu", "thưởng|tiền thưởng|thưởng tết", "hỗ trợ|trợ cấp|gói hỗ trợ|cứu trợ|được nhận", "vay|cho vay|tín dụng|lãi suất",
        "đầu tư|sinh lời|lợi nhuận|lãi", "chứng khoán|cổ phiếu|tiền ảo|bitcoin", "đất|đất đai|nhà đất|thửa đất", "sổ đỏ|giấy chứng nhận|sổ hồng", "sáp nhập|nhập tỉnh|gộp|sát nhập", "hộ khẩu|cư trú|tạm trú|tạm vắng",
        "hộ chiếu|visa|thị thực", "xuất khẩu lao động|đi lao động|việc nhẹ lương cao", "tuyển dụng|tuyển|việc làm", "nghỉ tết|nghỉ lễ|lịch nghỉ", "học phí|tiền học|miễn học phí", "sách giáo khoa|sách|bộ sách", "điểm chuẩn|điểm thi|phổ điểm|sửa điểm",
        "thầy giáo|cô giáo|giáo viên|thầy cô", "lớp|trường học|trường lớp|nhà trường", "tiểu học|cấp một|lớp một", "mầm non|mẫu giáo|nhà trẻ", "sinh viên|đại học|cao đẳng", "dạy thêm|học thêm",
        "trộm|trộm cắp|trộm chó|đột nhập", "cướp|cướp giật|giật đồ", "giết|sát hại|giết người|án mạng", "hiếp|xâm hại|cưỡng hiếp", "mất tích|lạc|đi lạc|thất lạc", "buôn người|lấy nội tạng|mổ lấy nội tạng|bán nội tạng", "thôi miên|bỏ bùa|đánh thuốc mê|thuốc mê|khăn tẩm",
        "rình|rình rập|lảng vảng|đứng chờ|đậu gần", "tẩm|pha|trộn|bỏ vào|tẩm thuốc", "phát|phát cho|đưa cho|mời|dúi", "dụ|dụ dỗ|rủ|lừa lên", "cho|tặng|biếu", "lấy lại|thu lại|đòi lại",
        "nắng nóng|mùa nóng|nóng|nóng kỷ lục|oi bức", "rét|lạnh|rét đậm|giá rét|đóng băng", "mưa|mưa lớn|mưa to", "nhiệt độ|độ c", "siêu trăng|nhật thực|nguyệt thực", "thiên thạch|sao chổi|tiểu hành tinh", "ngày tận thế|tận thế|diệt vong",
        "khí độc|khói|khói độc|khí", "nước sinh hoạt|nước máy|nguồn nước|nước sạch", "nhiễm độc nước|đầu độc nguồn nước|nước nhiễm", "cá chết|cá nổi|cá chết hàng loạt", "rác|bãi rác|đốt rác", "nhà máy|xưởng|cơ sở sản xuất",
        "hồ|ao|đầm", "sông|dòng sông|bờ sông", "đê|vỡ đê|tràn đê", "xã|thôn|bản|ấp|làng", "phường|quận|khu phố", "chung cư|tòa nhà|cao ốc", "khu công nghiệp|nhà xưởng|công nhân", "siêu thị|cửa hàng tiện lợi|trung tâm thương mại",
        "ba mét|3 m|ba thước", "dài|dài ngoằng|to bằng", "to|lớn|khủng|đồ sộ", "trắng|màu trắng", "đỏ|màu đỏ|đỏ au|đỏ rực", "đen|màu đen", "xanh|xanh lá|màu xanh", "tím|màu tím", "vàng|màu vàng", "lạ|kỳ lạ|bí ẩn|chưa có tên|chưa rõ|lạ lùng",
        "mạnh nhất|dữ dội nhất|lớn nhất|chưa từng thấy", "vĩnh viễn|mãi mãi|không hồi phục", "an toàn|vô hại|không sao", "nguy hiểm|chết người|tai hại", "cao|vọt|chạm mốc", "đầy|kín|ngập", "khỏi|hết|lành|lành lặn", "dùng|sử dụng|xài",
        "phải|cần|buộc", "đi|chạy|tới", "đem|mang|đưa|cầm", "nhận|lãnh|được|lĩnh", "gửi|chuyển|nhắn", "nói|bảo|kể", "mất|mất trắng|tiêu tan", "giữ|giữ lại|cất", "làm|chế|tạo", "để|để yên|bỏ", "đứng đầu|hàng đầu", "cũ|đời cũ|đời đầu|seri cũ|in trước",
        "rủi ro|hệ lụy|nguy cơ", "khoa học|nghiên cứu|công trình", "bão tuyết|mưa đá", "mặt trăng|hành tinh|sao hỏa", "từ nay|kể từ|bắt đầu từ", "giờ|tiếng|tiếng đồng hồ", "nửa tháng|hai tuần|mười lăm ngày|14 ngày", "một tuần|bảy ngày|bảy hôm|tuần qua|tuần trước", "một ngày|24 giờ|hai bốn giờ|sau một đêm",
        "ngay|liền|lập tức", "0 giờ|nửa đêm|12 giờ khuya|giữa đêm", "đêm|khuya|ban đêm", "năm 2010|trước 2010", "tối hôm trước|đêm trước|từ tối|từ đêm", "cuối tháng|cuối năm|sắp tới",
    ]

    /// The groups, by their first words, that say what a claim holds to happen; without these an item is about the
    /// same things but not about the claim.
    static let events = Set(
        """
        tử vong|chữa khỏi|lây|vô sinh|rối loạn kinh nguyệt|tự kỷ|ngộ độc|di chứng|hồi phục|ngất xỉu|thải|tự tiêu|nhịn ăn|\
        châm|giả|bơm|vón cục|cháy khét|nảy|ma túy|sáp|hóa chất|mất giá trị|đổi|phát hành|tăng|tích trữ|cạn|tịch thu|\
        rút sạch|đóng|phá sản|bấm phím|hoàn tiền|tặng|cắt điện|cắt nước|vỡ|nứt|xả đáy|bỏ nhà|động đất|sóng thần|đổ bộ|\
        vòi rồng|tuyết|bóng tối|cuốn trôi|cháy|rò rỉ|bắt cóc|lao xuống|nghỉ học|lộ|nguyên văn|giấu|thả|phun|cá sấu|\
        đắp|nhỏ|ôm|diệt|phát nổ|sập|tai nạn|giết|mất tích|buôn người|thôi miên|dụ|tẩm|khí độc|trộm|cướp|hiếp|\
        nhiễm độc nước|ký sinh trùng|cấm|phóng xạ|sạt lở|sáp nhập|bắt buộc
        """.split(separator: "|").map(String.init)
    )
}
