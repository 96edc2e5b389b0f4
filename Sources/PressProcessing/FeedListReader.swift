import FeedParsing
import Foundation
import PressModel

/// Reads the feed lists of a folder: OPML 2.0, one file a group.
///
/// Our own attributes stand in a namespace of ours, as OPML 2.0 asks; any other name is an error, so that a slip in
/// `dt:disabled` never switches a feed on.
struct FeedListReader {
    /// Namespace of the attributes `dt:…`.
    static let namespace = "https://diemtin.vn/ns/opml/1"

    private static let standard = [
        "text", "title", "type", "xmlurl", "htmlurl", "language", "description", "version", "category", "created",
        "iscomment", "isbreakpoint",
    ]
    private static let own = ["dt:id", "dt:disabled", "dt:allowprivate", "dt:claims", "dt:lastseen", "dt:note"]

    /// The feeds of all lists in the folder, files by name, outlines in their order.
    /// - Throws: `UserFault` naming file, line and attribute.
    func sources(inFolder folder: String) throws -> [FeedSource] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let files = names.filter { $0.hasSuffix(".opml") && !$0.hasPrefix(".") }.sorted()
        guard !files.isEmpty else {
            throw UserFault(
                FileLocation(path: folder, line: 0),
                Words(vi: "không có danh sách nguồn (*.opml)", en: "there is no feed list (*.opml)"),
                remedy: Words(
                    vi: "thêm tệp OPML, hoặc chạy lại `diemtin init`",
                    en: "add an OPML file, or run `diemtin init` again"
                )
            )
        }
        let sources = try files.flatMap { try self.sources(inFile: folder + "/" + $0) }
        try refuseDuplicates(sources)
        return sources
    }

    /// The feeds of one list.
    func sources(inFile path: String) throws -> [FeedSource] {
        let document = try document(path)
        let group = document.title ?? URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        return try document.outlines.flatMap { try feeds($0, group: group, path: path) }
    }

    /// The document, refused when ill-formed: a half-read list would silently lose feeds.
    func document(_ path: String) throws -> OPMLDocument {
        let whole = FileLocation(path: path, line: 0)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UserFault(
                whole,
                Words(vi: "không đọc được tệp", en: "the file can't be read"),
                remedy: Words(vi: "kiểm tra quyền đọc", en: "check permissions")
            )
        }
        let document: OPMLDocument
        do {
            document = try OPMLParser().parse(Array(data))
        } catch {
            throw fault(whole, error.description)
        }
        guard let problem = document.problems.first else { return document }
        throw fault(FileLocation(path: path, line: problem.line ?? 0), problem.message)
    }

    private func fault(_ location: FileLocation, _ message: String) -> UserFault {
        UserFault(
            location,
            Words(vi: "OPML sai: \(message)", en: "ill-formed OPML: \(message)"),
            remedy: Words(vi: "sửa tệp, chẳng hạn viết & thành &amp;", en: "mend the file; write & as &amp;")
        )
    }

    private func feeds(_ outline: OPMLOutline, group: String, path: String) throws -> [FeedSource] {
        let location = FileLocation(path: path, line: outline.line)
        let known = Self.standard + Self.own
        for attribute in outline.attributes where !known.contains(attribute.name.lowercased()) {
            if isForeign(attribute.name) { continue }
            throw UserFault(
                location,
                Words(vi: "không có thuộc tính `\(attribute.name)`", en: "unknown attribute `\(attribute.name)`"),
                remedy: Words(
                    vi:
                        "các thuộc tính: text, title, type, xmlUrl, htmlUrl, language, dt:id, dt:disabled, dt:allowPrivate, dt:claims, dt:lastSeen, dt:note",
                    en:
                        "attributes: text, title, type, xmlUrl, htmlUrl, language, dt:id, dt:disabled, dt:allowPrivate, dt:claims, dt:lastSeen, dt:note"
                )
            )
        }
        let inner = outline.feedAddress == nil ? outline.title ?? group : group
        let children = try outline.children.flatMap { try feeds($0, group: inner, path: path) }
        guard let address = outline.feedAddress else { return children }
        return [try source(outline, address, group: group, at: location)] + children
    }

    /// Attributes of other programs' namespaces are theirs to define.
    private func isForeign(_ name: String) -> Bool { name.contains(":") && !name.lowercased().hasPrefix("dt:") }

    private func source(
        _ outline: OPMLOutline,
        _ address: String,
        group: String,
        at location: FileLocation
    ) throws -> FeedSource {
        guard let url = URL(string: address), let scheme = url.scheme?.lowercased(), url.host?.isEmpty == false,
            scheme == "http" || scheme == "https"
        else {
            throw UserFault(
                location,
                Words(vi: "xmlUrl `\(address)` không dùng được", en: "xmlUrl `\(address)` can't be used"),
                remedy: Words(
                    vi: "ghi địa chỉ bắt đầu bằng https:// hoặc http://",
                    en: "write an address that begins with https:// or http://"
                )
            )
        }
        let disabled = outline["dt:disabled"]
        return FeedSource(
            id: outline["dt:id"] ?? address,
            title: outline.title ?? url.host ?? address,
            url: url,
            group: group,
            disabledReason: disabled.flatMap { $0.isEmpty ? nil : $0 },
            allowPrivate: try flag(outline["dt:allowPrivate"], "dt:allowPrivate", location),
            givesChecks: try flag(outline["dt:claims"], "dt:claims", location),
            lastSeenWorking: try day(outline["dt:lastSeen"], location),
            origin: location
        )
    }

    private func flag(_ value: String?, _ name: String, _ location: FileLocation) throws -> Bool {
        switch value {
        case nil, "false": return false
        case "true": return true
        case let other?:
            throw UserFault(
                location,
                Words(vi: "`\(name)` không nhận `\(other)`", en: "`\(name)` can't be `\(other)`"),
                remedy: Words(vi: "ghi true hoặc false", en: "write true or false")
            )
        }
    }

    private func day(_ value: String?, _ location: FileLocation) throws -> CalendarDay? {
        guard let value else { return nil }
        if let day = CalendarDay(value) { return day }
        throw UserFault(
            location,
            Words(vi: "`dt:lastSeen` không phải ngày: `\(value)`", en: "`dt:lastSeen` is no day: `\(value)`"),
            remedy: Words(vi: "ghi dạng 2026-11-23", en: "write it like 2026-11-23")
        )
    }

    private func refuseDuplicates(_ sources: [FeedSource]) throws {
        var seen: [String: FileLocation] = [:]
        for source in sources {
            for key in Set([source.id, source.url.absoluteString]) {
                if let first = seen[key] {
                    throw UserFault(
                        source.origin,
                        Words(vi: "nguồn `\(key)` đã có ở \(first)", en: "feed `\(key)` already stands in \(first)"),
                        remedy: Words(
                            vi: "xóa một dòng, hoặc đặt dt:id khác",
                            en: "remove one line, or give another dt:id"
                        )
                    )
                }
                seen[key] = source.origin
            }
        }
    }
}
