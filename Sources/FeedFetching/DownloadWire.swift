import Foundation

/// An order or result as frames.
enum DownloadWire {
    /// The head of an answer's frame.
    private struct AnswerHead: Codable {
        var status: Int?
        var header: [String: String]
        var fault: FetchFault?
        var isCutOff: Bool
        var isLast: Bool
    }

    /// An answer, and whether the process that sent it ends with it.
    struct Answer: Equatable {
        var result: DownloadResult
        var isLast: Bool
    }

    static func frame(_ order: DownloadOrder) throws(DownloadFrame.Fault) -> DownloadFrame {
        DownloadFrame(head: try encoded(order))
    }

    static func order(_ frame: DownloadFrame) throws(DownloadFrame.Fault) -> DownloadOrder {
        try decoded(frame.head)
    }

    static func frame(_ answer: Answer) throws(DownloadFrame.Fault) -> DownloadFrame {
        var head = AnswerHead(header: [:], isCutOff: false, isLast: answer.isLast)
        var body = Data()
        switch answer.result {
        case .failed(let fault): head.fault = fault
        case .answered(let answered):
            head.status = answered.status
            head.header = answered.header.fields
            head.isCutOff = answered.isCutOff
            body = answered.body
        }
        return DownloadFrame(head: try encoded(head), body: body)
    }

    static func answer(_ frame: DownloadFrame) throws(DownloadFrame.Fault) -> Answer {
        let head: AnswerHead = try decoded(frame.head)
        let answered = DownloadedAnswer(
            status: head.status ?? 0,
            header: HeaderFields(head.header),
            body: frame.body,
            isCutOff: head.isCutOff
        )
        return Answer(result: head.fault.map(DownloadResult.failed) ?? .answered(answered), isLast: head.isLast)
    }

    private static func encoded(_ value: some Encodable) throws(DownloadFrame.Fault) -> Data {
        guard let data = try? JSONEncoder().encode(value) else { throw .garbled }
        return data
    }

    private static func decoded<Value: Decodable>(_ data: Data) throws(DownloadFrame.Fault) -> Value {
        guard let value = try? JSONDecoder().decode(Value.self, from: data) else { throw .garbled }
        return value
    }
}
