/// What a reader takes in at most: an archive from elsewhere may claim, or hold, anything.
enum ArchiveLimits {
    /// Bytes of one page or text, unpacked; the largest that is read as an article has 20 MB.
    static let record = 32 << 20
    /// Bytes of a record with its protocol's words around the page.
    static let block = 48 << 20
    /// Bytes of one line of a head, and of a whole head.
    static let line = 1 << 16
    static let head = 1 << 18
    /// Bytes of a file that is read whole: a saved page with its pictures in it.
    static let file = 256 << 20
    /// Bytes of one file in a Word document, unpacked.
    static let part = 64 << 20
    /// So many times its packed size a WACZ's web archive may have; one that is packed already has about one time.
    static let growth = 50
    /// Bytes of the revisions of a page that are put in order before they are handed on.
    static let group = 64 << 20
    /// Folders in folders.
    static let depth = 64
    /// Parts of a message in parts.
    static let parts = 8
}
