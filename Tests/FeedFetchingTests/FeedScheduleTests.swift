import FeedFetching
import Foundation
import PressModel
import Testing

/// When a feed is asked again.
@Suite struct FeedScheduleTests {
    let schedule = FeedSchedule { 1 }
    let head = FetchedHead()

    private func hours(_ count: Double) -> Date { testNow.addingTimeInterval(count * 3_600) }

    private func arrivals(_ count: Int, hours: Double) -> FeedArrivals {
        FeedArrivals(count: count, watchedSince: testNow.addingTimeInterval(-hours * 3_600))
    }

    private func success(_ arrivals: FeedArrivals?, head: FetchedHead = FetchedHead()) -> FeedState {
        var state = FeedState()
        schedule.noteSuccess(&state, head: head, arrivals: arrivals, at: testNow)
        return state
    }

    @Test func feedIsReadInEveryRoundUntilADayHasShownItsPace() {
        #expect(schedule.wait(success(nil), at: testNow) == nil)
        #expect(schedule.wait(success(arrivals(40, hours: 23)), at: testNow) == nil)
    }

    @Test func paceDecidesBetweenTenMinutesAndFourHours() {
        #expect(success(arrivals(48, hours: 48)).expectedAt == hours(0.5))
        #expect(success(arrivals(5_000, hours: 48)).expectedAt == hours(1.0 / 6))
        #expect(success(arrivals(1, hours: 168)).expectedAt == hours(4))
        #expect(success(arrivals(0, hours: 168)).expectedAt == hours(4))
    }

    @Test func dailyRoundFindsEveryFeedDue() {
        let slow = FeedSchedule { 1.15 }
        var state = FeedState()
        slow.noteSuccess(
            &state,
            head: FetchedHead(headers: ["Cache-Control": "max-age=504911232"]),
            arrivals: arrivals(0, hours: 500),
            at: testNow
        )
        #expect(slow.wait(state, at: hours(23.5)) == nil)
    }

    @Test func serversWordComesBeforeThePace() {
        let state = success(arrivals(48, hours: 48), head: FetchedHead(headers: ["Cache-Control": "max-age=7200"]))
        #expect(schedule.wait(state, at: hours(1)) == .fresh(until: hours(2)))
        #expect(schedule.wait(state, at: hours(2)) == nil)
    }

    @Test func failuresAreSpacedOutAndRevivedWithinADay() {
        for factor in [0.85, 1, 1.15] {
            let schedule = FeedSchedule { factor }
            var state = FeedState()
            for count in 1...40 {
                schedule.noteFailure(&state, FetchFailure(.http, "", status: 500), at: testNow)
                let wait = schedule.wait(state, at: testNow)
                #expect((wait == nil) == (count < 3), "\(count)")
                #expect(schedule.wait(state, at: hours(24)) == nil)
            }
            #expect(state.failing?.count == 40)
            schedule.noteSuccess(&state, head: head, arrivals: nil, at: testNow)
            #expect(state.failing == nil)
        }
    }

    @Test func failingFeedIsNotKeptWaitingByWhatItsServerPromisedBefore() {
        var state = success(nil, head: FetchedHead(headers: ["Cache-Control": "max-age=7200"]))
        schedule.noteFailure(&state, FetchFailure(.http, "", status: 500), at: testNow)
        #expect(schedule.wait(state, at: testNow) == nil)
    }

    @Test func goneFeedWaitsForAPerson() {
        var state = FeedState()
        schedule.noteFailure(&state, FetchFailure(.gone, "", status: 410), at: testNow)
        #expect(schedule.wait(state, at: hours(24 * 365)) == .gone(since: testNow))
        state.wake()
        #expect(schedule.wait(state, at: testNow) == nil)
    }

    @Test func hostThatOnlyRestsHasNotFailedButOneThatKeepsSendingAwayHas() {
        var state = FeedState()
        schedule.noteFailure(&state, FetchFailure(.busy, "", retryAfter: hours(1)), at: testNow)
        schedule.noteFailure(&state, FetchFailure(.local, ""), at: testNow)
        #expect(state.failing == nil)
        for _ in 1...3 { schedule.noteFailure(&state, FetchFailure(.busy, "", status: 503), at: testNow) }
        #expect(schedule.wait(state, at: testNow) != nil)
    }

    @Test func officesOwnOutageKeepsNobodyAwayForLong() {
        var state = FeedState()
        for _ in 1...20 { schedule.noteFailure(&state, FetchFailure(.dns, ""), at: testNow) }
        #expect(state.failing?.retryAt == hours(2))
    }

    @Test func feedThatGivesItemsAllTheSameIsAskedAsOftenAsBefore() {
        var state = FeedState()
        for _ in 1...9 { schedule.noteFailure(&state, FetchFailure(.truncated, ""), hasItems: true, at: testNow) }
        for _ in 1...9 { schedule.noteFailure(&state, FetchFailure(.noItems, ""), at: testNow) }
        #expect(state.failing?.count == 18)
        #expect(schedule.wait(state, at: testNow) == nil)
    }

    @Test func goneAtTheNewAddressLeadsBackToTheOldOne() throws {
        let address = try #require(URL(string: "https://moi.example/rss"))
        var state = success(nil, head: FetchedHead(permanentURL: address))
        state.validators = FetchValidators(etag: "x")
        schedule.noteFailure(&state, FetchFailure(.dns, ""), at: testNow)
        #expect(state.movedTo == address)
        schedule.noteFailure(&state, FetchFailure(.gone, "", status: 410), at: testNow)
        #expect(state.movedTo == nil && state.goneAt == nil && state.validators == nil)
    }

    @Test func onlyAPermanentMoveIsStored() throws {
        let address = try #require(URL(string: "https://moi.example/rss"))
        #expect(success(nil, head: FetchedHead(permanentURL: address)).movedTo == address)
        #expect(success(nil).movedTo == nil)
    }
}
