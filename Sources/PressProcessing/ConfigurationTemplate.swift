/// The `diemtin.yaml` that `init` writes: every key with its default and what it does.
package enum ConfigurationTemplate {
    package static let text = """
        # Cấu hình Điểm Tin. Mỗi khóa dưới đây ghi giá trị mặc định; khóa lạ hoặc sai kiểu sẽ bị báo lỗi kèm số dòng.

        office:
          # Tên cơ quan ở đầu bản điểm tin.
          name: ỦY BAN NHÂN DÂN
          # Địa danh ghi trước ngày tháng, chẳng hạn: Cần Thơ.
          place: ""
          # Địa bàn của cơ quan: tin nêu các nơi này lên bảng "cần xem xét trả lời". Ví dụ: [Cần Thơ]
          scope: []
          # Số ngày để trả lời báo chí (Luật Báo chí 2016, Điều 39: 30 ngày).
          answer_days: 30

        # Ngôn ngữ của bản điểm tin và thông báo: vi hoặc en.
        language: vi
        # Múi giờ định ranh giới của một ngày.
        time_zone: Asia/Ho_Chi_Minh

        fetch:
          # Địa chỉ liên hệ ghi trong User-Agent khi tải tin, chẳng hạn mailto:… hoặc https://…
          contact: ""
          # Số giây tối đa cho một lượt tải.
          timeout: 30
          # Số nguồn đọc cùng lúc; nửa số ấy được tải cùng lúc, mỗi lượt tải trong một tiến trình riêng.
          concurrency: 8
          # Số giây nghỉ giữa hai lượt tải từ cùng một máy chủ.
          pause: 1

        pages:
          # Nguồn tin chỉ cho đoạn ngắn hơn chừng này ký tự thì đọc thêm trang bài báo (tôn trọng robots.txt); 0 là không đọc.
          minimum_text: 400
          # Số trang tối đa mỗi lượt chạy cho một máy chủ.
          per_host: 20

        briefing:
          # Định dạng tệp: html, md, json, docx (cần pandoc), pdf (cần weasyprint), xlsx, csv, rss.
          formats: [html, md]
          # Số ký tự tối đa của một đoạn trích.
          passage_limit: 800
          # Giờ sáng hôm sau mà bản điểm tin của một ngày coi như đã chốt; bài thấy sau giờ ấy vào mục "thấy muộn".
          closing_hour: 7
          # Cơ quan chủ quản, ghi trên tên cơ quan; để trống nếu không có.
          superior: ""
          # Số và ký hiệu văn bản; chừa chỗ để ghi số.
          number: "Số:        /BC"
          # Nơi nhận, mỗi nơi một dòng ở cuối văn bản. Ví dụ: [Thường trực UBND, "Lưu: VT"]
          recipients: []
          # Chức vụ người ký, viết hoa; phần ký để trống.
          signer: ""
          # Địa chỉ nội bộ dẫn tới thư mục Briefings, cho tệp RSS. Ví dụ: https://noibo.example.gov.vn/diem-tin/
          base_url: ""
          # Địa chỉ gửi thư của lệnh brief --mail-to; để trống thì máy chủ thư tự ghi.
          mail_from: ""

        """
}
