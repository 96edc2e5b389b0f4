/// Syllables with which no term begins or ends: they bind words and name no matter.
enum StopSyllables {
    static let all: Set<String> = Set(
        """
        ca vụ chiếc ai anh ba bà bao bằng bên bị bởi bốn các cái cả càng cao chỉ chị chiều cho chưa chúng cùng cũng cô có còn con cô của \
        cụ cuối dù dưới đã đang đâu đầu đây để đến đều đi do đó được gần gây giữa gì hai hay hiện hoặc họ hơn hôm khác khi \
        không kể khiến là lại làm lên lúc luôn mà mấy mình mỗi một mới mọi nay này nào năm ngày ngay ngoài nhau nhất nhiều \
        như nhưng những nơi nói nên nếu ở ông phải qua quá ra rằng rất riêng rồi sau sáng sẽ số song suốt sự tại tám tháng \
        thấy theo thế thêm thì thứ tôi tối tới trên trong trưa trước từ từng tuy tuần và vào vẫn vậy về vì việc vị với vừa \
        xuống xin xong bảy chín mười sáu người em nhà biết cần đối đợt cách đồng chí
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    )
}
