internal import ArticleDiff
internal import ArticleIndex
internal import ArticleStore

/// What of the queue somebody wants to see, as it stands in an address.
struct QueueFilter {
    /// What the queue can be chosen by; the names are those of the address.
    enum Name: String, CaseIterable {
        case stakes, least, kind, state, desk, person, article, since
        case words = "q"
    }

    private var values: [Name: String] = [:]
    /// From 1.
    private(set) var page = 1

    static let pageSize = 25

    init(_ fields: FormFields) {
        for name in Name.allCases {
            if let value = fields[name.rawValue], !value.isEmpty || name == .person { values[name] = value }
        }
        page = min(max(1, fields["page"].flatMap { Int($0) } ?? 1), 1_000_000)
    }

    subscript(name: Name) -> String? { values[name] }

    /// Whether anything is left out.
    var isChosen: Bool { !values.isEmpty }

    /// What is asked of the index.
    func question() throws(DeskError) -> QueueQuestion {
        var question = QueueQuestion()
        (question.kind, question.status, question.desk) = (values[.kind], values[.state], values[.desk])
        (question.holder, question.words) = (values[.person], values[.words])
        // One above the highest are the notes, which cost whatever their writer says.
        question.stakes = values[.stakes].flatMap { Int($0) }.flatMap {
            (Stakes.lowest...Stakes.highest + 1).contains($0) ? $0 : nil
        }
        question.leastStakes = values[.least].flatMap { Int($0) }.map { min(max($0, 0), Stakes.highest) }
        if let article = values[.article] {
            question.article = try atStore { () throws(StoreError) in try ArticleID(article) }
        }
        if let since = values[.since] {
            guard let day = Timestamp(since) ?? Timestamp(since + "T00:00") else {
                throw DeskError(400, "“\(since)” is no day. Write it as 2024-10-18.")
            }
            question.since = Int(day.seconds)
        }
        (question.limit, question.offset) = (Self.pageSize, (page - 1) * Self.pageSize)
        return question
    }

    /// The address of the queue with another choice; nil takes the choice back.
    func path(_ name: Name, _ value: String?) -> DeskPath {
        var other = self
        other.values[name] = value
        return other.path(page: 1)
    }

    func path(page: Int, of start: String = "queue") -> DeskPath {
        let chosen = Name.allCases.map { (name: $0.rawValue, value: values[$0]) }
        return DeskPath([start], chosen + [("page", page > 1 ? "\(page)" : nil)])
    }
}
