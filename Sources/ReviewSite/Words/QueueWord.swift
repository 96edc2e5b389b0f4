import PressModel

/// Words of the queue.
enum QueueWord: String, DeskText {
    static let group = "queue"

    case heading, resume, byStatus, filter, kind, issue, place, source, first, last, any, apply, clear, bulk,
        paging, toStart, nextPage, empty, emptyFiltered, order

    var words: Words {
        switch self {
        case .heading: Words(vi: "Hàng chờ duyệt", en: "Queue")
        case .resume: Words(vi: "Tiếp tục chỗ đã dừng", en: "Resume where you stopped")
        case .byStatus: Words(vi: "Theo trạng thái", en: "By status")
        case .filter: Words(vi: "Lọc phát hiện", en: "Filter the findings")
        case .kind: Words(vi: "Loại", en: "Kind")
        case .issue: Words(vi: "Vấn đề", en: "Issue")
        case .place: Words(vi: "Địa danh", en: "Place")
        case .source: Words(vi: "Nguồn", en: "Source")
        case .first: Words(vi: "Từ ngày", en: "From")
        case .last: Words(vi: "Đến ngày", en: "To")
        case .any: Words(vi: "Tất cả", en: "Any")
        case .apply: Words(vi: "Lọc", en: "Apply")
        case .clear: Words(vi: "Bỏ lọc", en: "Clear")
        case .bulk: Words(vi: "Duyệt hàng loạt…", en: "Decide on all of them…")
        case .paging: Words(vi: "Các trang của hàng chờ", en: "Pages of the queue")
        case .toStart: Words(vi: "Về đầu", en: "To the start")
        case .nextPage: Words(vi: "Trang sau", en: "Next page")
        case .empty: Words(vi: "Không còn phát hiện nào chờ duyệt.", en: "Nothing is waiting.")
        case .emptyFiltered:
            Words(
                vi: "Không có phát hiện nào khớp điều kiện lọc.",
                en: "No finding matches the filter."
            )
        case .order: Words(vi: "khẩn nhất trước", en: "most urgent first")
        }
    }
}
