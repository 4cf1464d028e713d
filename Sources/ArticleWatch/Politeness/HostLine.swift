/// The trips to one host, which go one behind the other with a pause.
struct HostLine {
    /// In order.
    var waiting: [Trip] = []
    /// Whether one is on its way.
    var isBusy = false
    /// When the next may go.
    var notBefore: Moment = 0

    /// Whether anything would be lost with it.
    func isInUse(at now: Moment) -> Bool { isBusy || !waiting.isEmpty || notBefore > now }

    /// Whether one may go now.
    func isFree(at now: Moment) -> Bool { !isBusy && !waiting.isEmpty && notBefore <= now }
}
