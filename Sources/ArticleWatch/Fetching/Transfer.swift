private import CCurl
private import Glibc

/// One request on its way: the only owner of libcurl's handle for it. Whatever libcurl calls back with is this value,
/// which therefore lives for as long as the handle does.
///
/// Safe as a whole: no pointer leaves it but to ``Transfers``.
@safe
final class Transfer {
    private let request: WebRequest
    private let handle: UnsafeMutableRawPointer
    private var lines: UnsafeMutablePointer<curl_slist>?
    fileprivate var body: [UInt8] = []
    fileprivate var fields: [String: String] = [:]
    fileprivate var headerBytes = 0
    /// Whether more came than may.
    fileprivate var isTooLarge = false
    /// An address that the host has and that is not connected to.
    fileprivate var refused: (address: String, kind: AddressClass)?

    init(_ request: WebRequest) throws(FetchTrouble) {
        try CurlLibrary.start()
        guard let made = unsafe curl_easy_init() else { throw FetchTrouble(.unexpected, "There is no memory left") }
        self.request = request
        unsafe handle = made
        for field in fieldsToSend { unsafe lines = curl_slist_append(lines, field) }
        guard isPrepared() else { throw FetchTrouble(.unexpected, "libcurl is too old: 7.85 or a newer one is needed") }
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(lines)
    }

    var pointer: UnsafeMutableRawPointer { unsafe handle }
    /// By which the handle is known again.
    var key: UInt { unsafe UInt(bitPattern: handle) }

    private var fieldsToSend: [String] {
        if request.body != nil { return ["Content-Type: application/json", "Expect:"] }
        let kinds = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"
        return ["Accept: \(kinds)"] + request.validators.fields
    }

    /// Whether libcurl took every setting.
    private func isPrepared() -> Bool {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        var codes = [
            // Every proxy of the environment would hide which address is connected to.
            unsafe galley_curl_set_text(handle, CURLOPT_PROXY, ""),
            unsafe galley_curl_set_text(handle, CURLOPT_URL, request.address.text),
            unsafe galley_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
            unsafe galley_curl_set_text(handle, CURLOPT_USERAGENT, request.agent),
            // Whatever libcurl can unpack; what it hands on is unpacked and counted so.
            unsafe galley_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, ""),
            unsafe galley_curl_set_fields(handle, lines),
            unsafe galley_curl_set_receivers(handle, receiveBody, receiveField, context),
            unsafe galley_curl_set_opener(handle, openSocket, context),
        ]
        codes += numbers.map { unsafe galley_curl_set_number(handle, $0, $1) }
        if let body = request.body {
            codes.append(
                unsafe body.withUnsafeBytes {
                    unsafe galley_curl_set_body(handle, $0.baseAddress, curl_off_t($0.count))
                })
        }
        return codes.allSatisfy { $0 == CURLE_OK }
    }

    private var numbers: [(CURLoption, Int)] {
        [
            // Where a server lets go of a connection that it kept, libcurl asks again by itself, and the page was asked
            // for twice. Behind a pause a new connection costs little.
            (CURLOPT_FRESH_CONNECT, 1), (CURLOPT_FORBID_REUSE, 1),
            (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_NOSIGNAL, 1), (CURLOPT_TIMEOUT, request.total),
            (CURLOPT_CONNECTTIMEOUT, min(FetchLimits.connecting, request.total)),
            (CURLOPT_LOW_SPEED_LIMIT, FetchLimits.slowest),
            (CURLOPT_LOW_SPEED_TIME, min(FetchLimits.patience, request.total)),
        ]
    }

    fileprivate func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        let room = request.limit - body.count
        unsafe body.append(contentsOf: bytes.prefix(room))
        if bytes.count > room { isTooLarge = true }
        // Fewer than came ends the transfer.
        return min(bytes.count, room)
    }

    fileprivate func take(field bytes: UnsafeRawBufferPointer) -> Int {
        headerBytes += bytes.count
        guard headerBytes <= FetchLimits.header else {
            isTooLarge = true
            return 0
        }
        let line = unsafe String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            fields = [:]
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
            fields[line[..<colon].lowercased()] = String(value.prefix { !$0.isNewline })
        }
        return bytes.count
    }

    /// Opens the socket to an address that may be connected to: on this very address, so that no name which changes its
    /// mind and no redirect gets round it.
    fileprivate func open(_ address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = Int(unsafe galley_curl_address(address, &bytes))
        bytes.removeLast(16 - count)
        let kind = addressClass(of: bytes)
        guard request.allowsPrivate || kind == .open else {
            refused = (written(address: bytes), kind)
            return curl_socket_t(CURL_SOCKET_BAD)
        }
        let (family, type) = unsafe (address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue))
        return socket(family, type, unsafe address.pointee.protocol)
    }
}

extension Transfer {
    /// What came of it, once libcurl says that it is over.
    func outcome(_ number: UInt32) -> Result<WebAnswer, FetchTrouble> {
        let code = CURLcode(number)
        let isEnough = request.takesBeginning && isTooLarge && headerBytes <= FetchLimits.header
        guard code == CURLE_OK || isEnough else { return .failure(trouble(code)) }
        // Words that belong to the handle are copied at once.
        let next = unsafe galley_curl_text(handle, CURLINFO_REDIRECT_URL).map { unsafe String(cString: $0) }
        let status = unsafe galley_curl_number(handle, CURLINFO_RESPONSE_CODE)
        guard status >= 100 else {
            return .failure(FetchTrouble(.cutOff, "\(request.address.host) answers something that is not HTTP"))
        }
        return .success(WebAnswer(status: status, body: body, fields: fields, next: next))
    }

    private func trouble(_ code: CURLcode) -> FetchTrouble {
        let host = request.address.host
        if isTooLarge {
            return FetchTrouble(
                .tooLarge, "\(host) sends more than \(request.limit / 1_000_000) MB, or a header without an end")
        }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return FetchTrouble(.unreachable, "\(host) has no address that is known here")
        case CURLE_COULDNT_CONNECT: return refusal ?? FetchTrouble(.unreachable, "\(host) takes no connection")
        case CURLE_OPERATION_TIMEDOUT: return FetchTrouble(.slow, "\(host) took too long")
        case CURLE_PARTIAL_FILE: return FetchTrouble(.cutOff, "\(host) ended the page before its end")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
            return FetchTrouble(.certificate, "\(host) cannot be trusted: \(words(code))")
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM,
            CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_UNSUPPORTED_PROTOCOL:
            return FetchTrouble(.cutOff, "\(host) broke off: \(words(code))")
        default: return FetchTrouble(.unexpected, "\(host) could not be fetched: \(words(code))")
        }
    }

    private var refusal: FetchTrouble? {
        refused.map {
            FetchTrouble(
                .privateAddress,
                """
                \(request.address.host) stands at \($0.address), a \($0.kind.rawValue) address, which --allow-private \
                alone allows
                """
            )
        }
    }

    /// libcurl's words, which are constant.
    private func words(_ code: CURLcode) -> String { unsafe String(cString: curl_easy_strerror(code)) }
}

// libcurl hands back what it was given: a transfer that is alive, and bytes that are lent for the length of the call.

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    unsafe context.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

private let receiveBody: galley_curl_receiver = { bytes, size, count, context in
    unsafe transfer(context)?.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
}

private let receiveField: galley_curl_receiver = { bytes, size, count, context in
    unsafe transfer(context)?.take(field: UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
}

private let openSocket: galley_curl_opener = { context, _, address in
    guard let transfer = unsafe transfer(context), let address = unsafe address else {
        return curl_socket_t(CURL_SOCKET_BAD)
    }
    return unsafe transfer.open(address)
}
