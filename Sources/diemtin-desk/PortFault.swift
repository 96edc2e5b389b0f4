import PressModel

/// A desk that could not listen, in words.
struct PortFault {
    let host: String
    let port: Int
    let error: any Error

    var fault: CommandFault {
        CommandFault(
            Words(
                vi: "không nghe được trên \(host):\(port) (\(error))",
                en: "can't listen on \(host):\(port) (\(error))"
            ),
            remedy: Words(
                vi: "chương trình khác có thể đang dùng cổng ấy; chọn cổng khác: --port \(port == 8080 ? 8081 : 8080)",
                en: "another program may be using that port; choose another: --port \(port == 8080 ? 8081 : 8080)"
            )
        )
    }
}
