package import ArticleStore
private import CMicroHTTPD
internal import Synchronization

/// A desk that browsers reach: opened, and closed again.
///
/// Reads as the way of a request: the network (``WebServer``), who asks and whether the form is ours (``Gate``), the
/// screen or the step (``Desk``); what was done is told to all who look on (``NewsBoard``).
package final class OpenDesk {
    private let server: WebServer
    private let news: NewsBoard
    /// Where it is, with the port that it got.
    package var address: ListenAddress { server.address }

    /// Opens the desk of a store. `places` requests are worked on at once; where `origin` is nil, browsers call the desk
    /// by its address.
    package init(
        of store: ArticleStore, title: String, people: Gate.People, on address: ListenAddress, origin: DeskOrigin?,
        places: Int, clock: DeskClock
    ) throws(ServingError) {
        galley_http_share_heaps(WebLimits.heaps)
        let news = NewsBoard()
        let desk = Desk(store, title: title, clock: clock) { news.tell($0) }
        let door = Door()
        server = try WebServer(on: address, news: news, places: places) { door.answer($0) }
        self.news = news
        // Which port it is is known once somebody listens on it.
        door.open(Gate(desk, people: people, origin: origin ?? DeskOrigin(server.address)))
    }

    /// Tells all who look on of what was done elsewhere.
    package func tell(_ item: DeskNews) { news.tell(item) }

    /// Takes no more requests, and waits for those that are being worked on: what was begun is done.
    package func close() { server.stop() }
}

/// Stands between the server and the gate, which is made a moment later.
private final class Door: Sendable {
    private let gate = Mutex<Gate?>(nil)

    func open(_ gate: Gate) { self.gate.withLock { $0 = gate } }

    func answer(_ request: WebRequest) -> WebResponse {
        guard let gate = gate.withLock({ $0 }) else {
            return WebResponse(503, .text, Array("The desk is being opened.\n".utf8))
        }
        return gate.answer(request)
    }
}
