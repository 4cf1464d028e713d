private import CCurl
private import CLibraryLoaders

/// libcurl, opened once a process when the first page is fetched.
enum CurlLibrary {
    /// Opens the library on first use.
    static func start() throws(FetchTrouble) { try opened.get() }

    private static let opened: Result<Void, FetchTrouble> = {
        // The system's words stay where they are until it has more to say; they are copied at once.
        if let trouble = unsafe galley_load_curl() {
            return .failure(
                FetchTrouble(
                    .missing,
                    """
                    libcurl cannot be opened: \(unsafe String(cString: trouble)). Install it: the package is called \
                    libcurl4 on Debian
                    """
                ))
        }
        let code = curl_global_init(Int(CURL_GLOBAL_SSL))
        return code == CURLE_OK ? .success(()) : .failure(FetchTrouble(.unexpected, "libcurl does not start"))
    }()
}
