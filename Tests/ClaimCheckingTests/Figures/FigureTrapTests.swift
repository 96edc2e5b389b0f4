import ClaimChecking
import PressModel
import Testing

/// Right sentences, and numbers that do not belong together.
struct FigureTrapTests {
    @Test(arguments: [
        "Đã giải quyết 1.573/2.021 đơn, đạt tỷ lệ 77,8%.", "Đã giải quyết 381/407 đơn, đạt gần 94%.",
        "Có 381/407 đơn được giải quyết (93,6%).", "Có 381/407 đơn được giải quyết (93.6%).",
        "Thu hồi 2/3 diện tích, đạt 66%.", "Đã tiêm 1.000/3.000 liều, đạt khoảng 35%.",
        "Thu nhập tăng từ 20 lên 25 triệu, tăng 25%.", "Thu nhập tăng gần gấp đôi, từ 26 lên 50 triệu đồng.",
        "Tỉnh cấp 12 tỷ 500 triệu đồng xây 50 căn nhà, bình quân 250 triệu đồng mỗi căn.",
        "Thu hoạch 400 ha được 2.800 tấn, năng suất 70 tạ/ha.", "Đàn bò tăng từ 100 con lên 150 con, tăng gần 50%.",
        "Vốn 92,5 tỷ đồng, gồm 60 tỷ đồng vốn tỉnh, 25 tỷ đồng vốn huyện và 7.500 triệu đồng huy động khác.",
        "Hai cơ sở làm ra khoảng 1,2 nghìn tấn và 0,9 nghìn tấn, tổng cộng hơn 2.000 tấn.",
        "Lãi suất tăng từ 4% lên 6%, tức tăng 2 điểm phần trăm, hay tăng 50% so với mức cũ.",
        "Có 7 lô đất, gồm 3 lô giáp đường (42,9%), 3 lô giáp ngõ (42,9%) và 1 lô góc (14,3%).",
        "Vụ sạt lở làm 34 người bị thương, gồm 20 nam và 14 nữ, trong đó có 8 trẻ em.",
    ])
    func aFigureThatFollowsIsRight(text: String) { #expect(figureFindings(text).isEmpty) }

    @Test(arguments: [
        "Ngày 20/11, đạt 88,1% kế hoạch.", "Đến 22/11 đạt 88,1%.", "Thu được 381/407 tỷ đồng, tăng 12% so với cùng kỳ.",
        "Có 381/407 đại biểu dự, nữ chiếm 40%.", "Đã giải quyết 381/407 đơn, chiếm 20% tổng số đơn của tỉnh.",
        "Văn bản số 238-QĐ/TW, tỷ lệ 45%.", "Với 410/442 phiếu tán thành, chiếm tỷ lệ 83,50%.",
        "Gọi 1900/1234 để biết, giảm 50%.", "Thắng 3/5 trận. Đạt 90% chỉ tiêu.", "Lãi 5%, 10%, 15%.",
        "Trung tâm trực 24/7 với 16 xe, chiếm 75%.", "Đồ án tỷ lệ 1/500 có diện tích 45 ha, chiếm 20%.",
        "Gọi 0912 345 678 hoặc 0235.3851.246, giảm giá 50%.", "Đội nhà thắng 3-1, cầm bóng 65%.",
        "Giá vé từ 280.000 đến 350.000 đồng, tăng 40% so với ngày thường.",
        "Tổ 5 ở số nhà 12/4 làm thủ tục cho 240 người, đạt 60%.",
    ])
    func datesAddressesAndRangesAreNoQuantities(text: String) { #expect(figureFindings(text).isEmpty) }

    @Test(arguments: [
        "Thôn 1 có 50 hộ, thôn 2 có 40 hộ, chiếm 30% số hộ toàn xã.",
        "Đợt 1 giao 120 lô, đợt 2 giao 80 lô, đạt 50% tổng số lô.",
        "Năm 2023 trồng 407 ha rừng, năm 2024 trồng 381 ha, đạt 95% kế hoạch.",
        "Doanh thu tăng từ 20 lên 25 tỷ đồng, lợi nhuận tăng 40%.",
        "Sản lượng tăng từ 20 lên 25 tấn, tăng bình quân 5% mỗi năm.",
        "Tháng 7 có 80 ca, tháng 8 có 120 ca, tăng 40% so với cùng kỳ năm trước.",
        "Trong 407 đơn có 120 đơn khiếu nại, 87 đơn tố cáo, chiếm lần lượt 29,5% và 21,4%.",
        "Huyện có 127 trường, gồm 45 trường mầm non, 52 trường tiểu học cùng nhiều trường trung học.",
        "Vốn 120 tỷ đồng, trong đó có 45 tỷ đồng vốn trung ương và 30 tỷ đồng vốn tỉnh.",
        "Ghi nhận thêm 45 ca và 30 ca nặng, nâng tổng số ca từ đầu năm lên 1.230 ca.",
        "Có 88% sinh viên có việc làm, trong đó 64% làm đúng ngành. Khóa này có 1.450 em.",
        "Trong số 80 hộ, 50 hộ đã nhận tiền, còn 12 hộ khiếu nại.",
        "Công trình 45 tỷ đồng, đã giải ngân 30 tỷ đồng, còn nợ nhà thầu 5 tỷ đồng.",
        "Giá xăng tăng 3 lần, từ 20.000 lên 21.500 đồng.",
        "Bị cáo lĩnh 6 tháng tù về tội này và 6 tháng tù về tội kia, tổng cộng 8 năm tù.",
        "Chỉ số tăng 5,32 điểm (+4,79%), đạt 116,35 điểm; chỉ số kia tăng 2,82 điểm (+2,27%), đạt 127,2 điểm.",
    ])
    func numbersOfDifferentThingsAreNotCompared(text: String) { #expect(figureFindings(text).isEmpty) }
}
