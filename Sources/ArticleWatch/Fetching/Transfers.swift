private import CCurl

/// All requests that are on their way, looked after by one thread that waits for whichever moves first.
@safe
final class Transfers {
    private let handle: UnsafeMutableRawPointer
    /// By the address of libcurl's handle.
    private var running: [UInt: (number: Int, transfer: Transfer)] = [:]

    init() throws(FetchTrouble) {
        try CurlLibrary.start()
        guard let made = unsafe curl_multi_init() else { throw FetchTrouble(.unexpected, "There is no memory left") }
        unsafe handle = made
    }

    deinit {
        for (_, transfer) in running.values { unsafe curl_multi_remove_handle(handle, transfer.pointer) }
        unsafe curl_multi_cleanup(handle)
    }

    var count: Int { running.count }

    /// Sends a request; `number` is how whoever sends it knows the answer again.
    func start(_ request: WebRequest, as number: Int) throws(FetchTrouble) {
        let transfer = try Transfer(request)
        running[transfer.key] = (number, transfer)
        guard unsafe curl_multi_add_handle(handle, transfer.pointer) == CURLM_OK else {
            running[transfer.key] = nil
            throw FetchTrouble(.unexpected, "libcurl takes no further request")
        }
    }

    /// Waits for something to happen, also on these descriptors, at most so many milliseconds; and hands out what is
    /// over.
    func step(waiting milliseconds: Int, on others: [Int32]) -> [(
        number: Int, outcome: Result<WebAnswer, FetchTrouble>
    )] {
        var active: Int32 = 0
        unsafe curl_multi_perform(handle, &active)
        var finished = takeFinished()
        guard finished.isEmpty else { return finished }
        var waits = others.map { curl_waitfd(fd: $0, events: Int16(CURL_WAIT_POLLIN), revents: 0) }
        // The list is lent for the length of the call.
        unsafe curl_multi_poll(handle, &waits, UInt32(waits.count), Int32(clamping: milliseconds), nil)
        unsafe curl_multi_perform(handle, &active)
        finished = takeFinished()
        return finished
    }

    private func takeFinished() -> [(number: Int, outcome: Result<WebAnswer, FetchTrouble>)] {
        var found: [(number: Int, outcome: Result<WebAnswer, FetchTrouble>)] = []
        var left: Int32 = 0
        // A message is valid until its handle is removed.
        while let message = unsafe curl_multi_info_read(handle, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let pointer = unsafe message.pointee.easy_handle else {
                continue
            }
            let code = unsafe galley_curl_outcome(message)
            unsafe curl_multi_remove_handle(handle, pointer)
            guard let (number, transfer) = running.removeValue(forKey: UInt(bitPattern: pointer)) else { continue }
            found.append((number, transfer.outcome(code.rawValue)))
        }
        return found
    }
}
