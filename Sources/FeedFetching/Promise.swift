/// A value that arrives once, from any thread, and is awaited once.
///
/// It joins callback code, whose answer may never come, to a deadline.
final class Promise<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case awaited(CheckedContinuation<Value, Never>)
        case kept(Value)
        case done
    }

    private let state = Locked(State.empty)

    /// Gives the value; only the first one given counts.
    ///
    /// - Parameter value: What the one who waits is to get.
    /// - Returns: Whether this value was the first.
    @discardableResult
    func keep(_ value: Value) -> Bool {
        let (waiting, first): (CheckedContinuation<Value, Never>?, Bool) = state.withLock { state in
            switch state {
            case .empty:
                state = .kept(value)
                return (nil, true)
            case .awaited(let continuation):
                state = .done
                return (continuation, true)
            case .kept, .done:
                return (nil, false)
            }
        }
        waiting?.resume(returning: value)
        return first
    }

    /// Waits for the value, or takes `late` after `seconds` and `cancelled` when the task is cancelled.
    func value(within seconds: Double, late: Value, cancelled: Value) async -> Value {
        let timer = Task {
            do {
                try await Task.sleep(for: .seconds(max(0, seconds)))
                keep(late)
            } catch {}
        }
        defer { timer.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { take($0) }
        } onCancel: {
            keep(cancelled)
        }
    }

    private func take(_ continuation: CheckedContinuation<Value, Never>) {
        let ready: Value? = state.withLock { state in
            guard case .kept(let value) = state else {
                state = .awaited(continuation)
                return nil
            }
            state = .done
            return value
        }
        if let ready { continuation.resume(returning: ready) }
    }
}
