/// Syllables that bind a sentence and say nothing of what it is about.
enum FunctionWords {
    /// Hashes of the canonical forms.
    static let hashes = Set(all.split(separator: " ").map { WordHash.syllable(String($0)) })

    private static let all = """
        ai bị bởi các cả cái chỉ cho chưa có còn của cùng cũng do dù đã đang đây để đều đi đó được gì hay hoặc hơn khi \
        không là lại lên mà mọi một mỗi này nào nên nếu người nhiều những như ở phải qua ra rất rồi sau sẽ số tại theo \
        thì trên trong trước từ và vào vẫn vì việc với vừa về đến năm ngày tháng ấy nọ kia đấy thế vậy rằng nhưng song \
        tuy bằng bên cần chứ nhé nha à ạ thôi đâu sao mới từng tới thêm cứ hãy đừng xong luôn liền nữa mình tôi chúng \
        họ nó ông bà anh chị em cô chú bác
        """
}
