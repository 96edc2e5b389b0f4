package import BriefingDelivery
package import DailyBriefing
package import Foundation
package import PressModel

/// The settings of a workspace; the defaults are those of `ConfigurationTemplate`.
package struct Configuration: Sendable, Equatable {
    package var office = OfficeProfile(
        name: "ỦY BAN NHÂN DÂN",
        place: "",
        scope: [],
        answerDays: 30,
        passageLimit: 800
    )
    package var language = Language.vi
    package var timeZone = TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? .gmt
    package var fetch = Fetch()
    package var pages = Pages()
    package var briefing = BriefingFiles()

    /// How feeds are downloaded.
    package struct Fetch: Sendable, Equatable {
        /// Address given in the User-Agent, so that a site's keeper can write to the office.
        package var contact = ""
        /// Seconds that one download may take in all.
        package var timeout = 30
        /// Feeds in work at a time.
        package var concurrency = 8
        /// Downloads at a time, each in a process of its own: half of the feeds in work rest between requests or are
        /// being read.
        package var downloads: Int { (concurrency + 1) / 2 }
        /// Seconds between two requests to one host.
        package var pause = 1.0
    }

    /// When the article's own page is read.
    package struct Pages: Sendable, Equatable {
        /// A feed's text of fewer characters lets the page be fetched; 0 never fetches pages.
        package var minimumText = 400
        /// Pages of one host a round at most.
        package var perHost = 20
    }

    /// What `run` and `brief` write.
    package struct BriefingFiles: Sendable, Equatable {
        package var formats = [BriefingFormat.html, .md]
        /// Head and foot of its documents.
        package var frame = DocumentFrame()
        /// Where others reach the folder of briefings, ending with a slash; empty when they do not.
        package var baseURL = ""
        /// Sends its mail; nil leaves that to the system.
        package var mailFrom: MailAddress?
        /// Hour of the next morning from which a day's briefing counts as closed.
        package var closingHour = 7
    }

    package init() {}
}
