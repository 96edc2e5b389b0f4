import ArgumentParser

/// The root command.
struct DiemTin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diemtin",
        abstract: Say.text(
            vi: "Điểm tin báo chí hằng ngày cho cơ quan địa phương.",
            en: "The daily press digest of a local office."
        ),
        discussion: Say.text(
            vi: """
                Ví dụ:
                  diemtin init ~/diem-tin                    tạo thư mục làm việc
                  diemtin run --workspace ~/diem-tin         đọc nguồn tin, phân loại, viết bản điểm tin
                  diemtin review list --workspace ~/diem-tin xem các phát hiện chờ duyệt
                  diemtin parse nguon.xml                    đọc thử một nguồn tin

                Mã thoát: 0 xong, 1 xong một phần, 2 không chạy được, 64 sai cách gọi.
                """,
            en: """
                Examples:
                  diemtin init ~/press                    make a workspace
                  diemtin run --workspace ~/press         fetch, classify, write the briefing
                  diemtin review list --workspace ~/press findings that wait for review
                  diemtin parse feed.xml                  try a feed

                Exit codes: 0 done, 1 done in part, 2 could not run, 64 usage.
                """
        ),
        version: VersionCommand.text,
        subcommands: [
            InitCommand.self, RunCommand.self, BriefCommand.self, ReviewCommand.self, SearchCommand.self,
            PruneCommand.self,
            FeedsCommand.self,
            ClassifyCommand.self, EvaluateCommand.self, LexiconCommand.self, ParseCommand.self, ExtractCommand.self,
            NormalizeCommand.self, ClaimsCommand.self, FiguresCommand.self, GroupCommand.self, TrendCommand.self,
            VersionCommand.self, DownloadWorkerCommand.self,
        ]
    )
}
