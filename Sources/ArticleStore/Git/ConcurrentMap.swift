private import Dispatch
private import Synchronization

/// What each item becomes, in order, on all cores; the error of the first item that has one.
package func concurrentMap<Item: Sendable, Result: Sendable, Trouble: Error>(
    _ items: [Item], _ body: @Sendable (Item) throws(Trouble) -> Result
) throws(Trouble) -> [Result] {
    let results = Mutex([Swift.Result<Result, Trouble>?](repeating: nil, count: items.count))
    // A few items at a time, since some take no longer than to hand them out.
    let share = 32
    DispatchQueue.concurrentPerform(iterations: (items.count + share - 1) / share) { turn in
        let places = turn * share..<min(items.count, (turn + 1) * share)
        let made = places.map { place in
            do throws(Trouble) { return Swift.Result<Result, Trouble>.success(try body(items[place])) } catch {
                return .failure(error)
            }
        }
        results.withLock { results in
            for (place, result) in zip(places, made) { results[place] = result }
        }
    }
    var values: [Result] = []
    for case let result? in results.withLock({ $0 }) { values.append(try result.get()) }
    return values
}
