internal import ArticleStore

/// Where the pages of web archives stand: what is kept of each until it is read.
struct PageIndex {
    struct Page {
        /// Seconds since 1970.
        let time: Int64
        let place: RecordPlace
        private let number: Int32

        var file: Int { Int(number) }

        init(time: Int64, place: RecordPlace, file: Int) {
            (self.time, self.place, number) = (time, place, Int32(truncatingIfNeeded: file))
        }
    }

    private var pages: [Page] = []
    /// The first page of a digest, and of an address at a time, by their hashes: a name would take ten times the room,
    /// and no hash of a process can be foreseen.
    private var byDigest: [Int: Int32] = [:]
    private var byMoment: [Int: Int32] = [:]

    mutating func add(_ record: WARCFile.Record, at date: Timestamp, file: Int) {
        pages.append(Page(time: date.seconds, place: record.place, file: file))
        guard record.head.type != "revisit" else { return }
        let number = Int32(truncatingIfNeeded: pages.count - 1)
        if let digest = record.head.payloadDigest, byDigest[digest.hashValue] == nil {
            byDigest[digest.hashValue] = number
        }
        byMoment[Self.moment(record.head.url, date)] = number
    }

    /// The oldest first, whichever file they stand in.
    func inOrder() -> [Page] {
        pages.sorted {
            ($0.time, $0.file, $0.place.member, $0.place.skip) < ($1.time, $1.file, $1.place.member, $1.place.skip)
        }
    }

    /// What a revisit saw again; nil where it stands in none of the files.
    func original(of head: RecordHead) -> Page? {
        let byName = head.original.flatMap { original in
            original.date.flatMap { byMoment[Self.moment(original.url, $0)] }
        }
        let number = byName ?? head.payloadDigest.flatMap { byDigest[$0.hashValue] }
        return number.flatMap { pages.indices.contains(Int($0)) ? pages[Int($0)] : nil }
    }

    private static func moment(_ url: String, _ date: Timestamp) -> Int {
        var hasher = Hasher()
        hasher.combine(url)
        hasher.combine(date.seconds)
        return hasher.finalize()
    }
}
