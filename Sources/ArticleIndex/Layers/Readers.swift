internal import ArticleStore
internal import Dispatch
private import Glibc
internal import Synchronization

/// Threads that read the store side by side, each by a connection of its own: a store serves one at a time.
struct Readers {
    private let stores: [ArticleStore]

    /// As many as the machine has processors, where there is enough to read.
    init(of store: ArticleStore, for count: Int) throws(IndexError) {
        let processors = max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), IndexLimits.readers))
        var stores = [store]
        if count >= IndexLimits.worthThreads {
            for _ in 1..<max(processors, 2) {
                stores.append(try asking { () throws(StoreError) in try ArticleStore.open(at: store.path) })
            }
        }
        self.stores = stores
    }

    /// Starts to read each of these, and goes on; a few are read at once, by whoever asks.
    func read<Asked: Sendable, Found: Sendable>(
        _ asked: [Asked], _ read: @escaping @Sendable (Asked, ArticleStore) throws(StoreError) -> Found
    ) -> Reading<Found> {
        let reading = Reading<Found>()
        guard stores.count > 1 else {
            reading.add(
                at: 0, asked.map { asked in Self.result { () throws(StoreError) in try read(asked, stores[0]) } })
            return reading
        }
        let share = (asked.count + stores.count - 1) / stores.count
        for (lane, store) in stores.enumerated() {
            let part = asked.dropFirst(lane * share).prefix(share)
            reading.start {
                reading.add(
                    at: lane, part.map { asked in Self.result { () throws(StoreError) in try read(asked, store) } })
            }
        }
        return reading
    }

    private static func result<Found>(_ read: () throws(StoreError) -> Found) -> Result<Found, StoreError> {
        do throws(StoreError) { return .success(try read()) } catch { return .failure(error) }
    }
}

/// What threads are reading.
final class Reading<Found: Sendable>: Sendable {
    private let group = DispatchGroup()
    private let parts = Mutex<[Int: [Result<Found, StoreError>]]>([:])

    func start(_ work: @escaping @Sendable () -> Void) {
        DispatchQueue.global().async(group: group, execute: DispatchWorkItem(block: work))
    }

    func add(at place: Int, _ part: [Result<Found, StoreError>]) { parts.withLock { $0[place] = part } }

    /// All of it, in the order in which it was asked for.
    func wait() -> [Result<Found, StoreError>] {
        group.wait()
        return parts.withLock { parts in parts.sorted { $0.key < $1.key }.flatMap(\.value) }
    }
}
