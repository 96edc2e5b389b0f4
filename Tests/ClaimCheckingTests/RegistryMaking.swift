import ClaimChecking
import Foundation

/// A `ClaimReview` as a publisher writes it.
func review(_ id: String, _ claim: String, publisher: String = "Ban kiểm chứng Mẫu", extra: String = "") -> String {
    """
    {"@type":"ClaimReview","@id":"\(id)","url":"https://kiem-chung.example/\(id)","claimReviewed":"\(claim)",\
    "datePublished":"2026-05-04","author":{"@type":"Organization","name":"\(publisher)"},\
    "reviewRating":{"@type":"Rating","alternateName":"Sai sự thật"}\(extra)}
    """
}

func registry(_ json: String) throws -> ClaimRegistry { try ClaimRegistry(data: Data(json.utf8), path: "claims.json") }

let sampleClaims = [
    review("papaya", "Uống nước cốt lá đu đủ tươi chữa khỏi sốt xuất huyết sau 24 giờ mà không cần đến bệnh viện."),
    review("dam", "Đập thủy điện Sông Khua đã vỡ trong đêm 28/10, nước đang tràn về hạ du."),
    review("banknote", "Tiền polymer phát hành trước năm 2010 sẽ hết giá trị từ ngày 1/7, người dân phải đem đổi."),
    review("petrol", "Giá xăng RON 95 sẽ tăng lên 35.000 đồng một lít từ 0 giờ, nên đi đổ đầy bình ngay."),
    review("kidnap", "Một nhóm người đi ô tô bảy chỗ đang bắt cóc học sinh trước cổng trường ở Thủ Đức."),
]

func sampleMatcher() throws -> ClaimMatcher {
    ClaimMatcher(try registry("[" + sampleClaims.joined(separator: ",") + "]"))
}
