import Foundation
import StoryGrouping

/// An article published so many hours after the first.
func article(_ id: String, _ source: String, hours: Double?, _ title: String, _ text: String) -> GroupingArticle {
    GroupingArticle(
        id: id,
        title: title,
        text: text,
        published: hours.map { Date(timeIntervalSince1970: 1_795_000_000 + $0 * 3_600) },
        source: source
    )
}

let landslide = """
    Khuya 11 rạng sáng 12/11, một đoạn bờ sông Ô Môn qua phường Phước Thới sụp xuống, kéo theo sáu căn nhà.
    Người dân nghe tiếng răng rắc dưới nền nhà, gọi nhau chạy ra lộ; chừng mười phút sau, đoạn bờ sông dài khoảng 70 m đổ ụp xuống nước.
    Theo UBND phường Phước Thới, ngoài sáu căn nhà trôi hoàn toàn, tám căn khác có vết nứt ở nền và vách.
    Chính quyền đã di dời 14 hộ đến nhà văn hóa khu vực và nhà người thân ngay trong đêm.
    """
let landslideRetold = """
    Tiếng răng rắc vang lên lúc gần nửa đêm, rồi bờ sông qua phường Phước Thới trượt xuống nước cùng sáu căn nhà.
    Tổng cộng 14 hộ di dời, không ai bị thương; tám hộ lân cận dọn đi vì nền nhà xuất hiện vết nứt.
    Đại diện UBND phường cho biết đoạn bờ sông Ô Môn này nằm trong danh sách nguy cơ từ năm trước.
    """
let landslideElsewhere = """
    Rạng sáng nay, bờ kênh Xáng qua xã Tân Phú bị sạt lở, ba căn nhà nghiêng, một căn sụp xuống kênh.
    Chính quyền xã di dời 5 hộ đến trường học; đoạn sạt lở dài 30 m, ăn sâu vào bờ 6 m.
    Người dân xã Tân Phú lo mùa nước tới còn sạt lở thêm.
    """
