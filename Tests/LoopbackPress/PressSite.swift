import Foundation

/// The addresses of the invented press: feeds, article pages and robots.txt.
struct PressSite: Sendable {
    let library: PressLibrary

    /// Answers a request from one edition; nil where there is nothing.
    ///
    /// Links are made with the host that the request names, so that they lead back to this server.
    func respond(to request: LoopbackRequest, _ edition: PressEdition) -> LoopbackResponse? {
        if request.path == "/robots.txt" { return .text("User-agent: *\nDisallow: /tim-kiem\n") }
        let parts = request.path.split(separator: "/")
        guard parts.count == 2, let outlet = library.outlets.first(where: { $0.id == parts[0] }) else { return nil }
        let base = "http://" + request.headers["host", default: "127.0.0.1"]
        if parts[1] == "rss" {
            let feed = PressFeed.of(outlet.id).render(outlet, edition, base: base)
            return .conditional(feed.body, type: feed.type, for: request)
        }
        guard parts[1].hasSuffix(".html") else { return nil }
        return page(String(parts[1].dropLast(5)), outlet, edition, base)
    }

    private func page(
        _ id: String,
        _ outlet: PressOutlet,
        _ edition: PressEdition,
        _ base: String
    ) -> LoopbackResponse? {
        let visible = outlet.articles.filter { $0.visibleFrom <= edition.until }.map { $0.served(in: edition) }
        guard let article = visible.first(where: { $0.id == id }) else { return nil }
        let others = visible.reversed().filter { $0.id != id }
        let page = ArticlePage(outlet: outlet, article: article, others: others, base: base)
        return .text(page.html, type: "text/html; charset=utf-8")
    }
}
