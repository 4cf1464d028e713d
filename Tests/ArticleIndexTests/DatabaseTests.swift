import Testing

@testable import ArticleIndex

/// The wrapper of SQLite's C interface.
@Suite struct DatabaseTests {
    private func table() throws -> Database {
        let database = try Database(at: .memory)
        try database.run("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB)")
        return database
    }

    @Test(arguments: ["", "Zürich", "a\"b'c", "naïve 🙂", String(repeating: "long ", count: 5_000)])
    func `a text reads back as it was written`(text: String) throws {
        let database = try table()
        try database.run("INSERT INTO thing VALUES (?, ?, ?)", .integer(1), .text(text), .bytes(Array(text.utf8)))
        let read = try database.statement("SELECT name, bytes FROM thing").first { ($0.text(0), $0.bytes(1)) }
        #expect(read?.0 == text)
        #expect(read?.1 == Array(text.utf8))
    }

    @Test func `what is not there is nil, or empty`() throws {
        let database = try table()
        try database.run("INSERT INTO thing VALUES (?, ?, ?)", .integer(Int64.min), .null, .null)
        let row = try database.statement("SELECT id, name, bytes, id FROM thing").first {
            ($0.integer(0), $0.optionalText(1), $0.optionalBytes(2), $0.optionalInteger(1), $0.integer(9))
        }
        #expect(row?.0 == Int64.min && row?.1 == nil && row?.2 == nil && row?.3 == nil && row?.4 == 0)
        #expect(try database.integer("SELECT id FROM thing WHERE id = ?", .integer(5)) == nil)
    }

    @Test func `a transaction happens whole or not at all`() throws {
        let database = try table()
        #expect(throws: IndexError.self) {
            try database.transaction { () throws(IndexError) in
                try database.run("INSERT INTO thing VALUES (?, ?, ?)", .integer(1), .text("kept?"), .null)
                try database.run("INSERT INTO thing VALUES (?, ?, ?)", .integer(1), .text("twice"), .null)
            }
        }
        #expect(try database.integer("SELECT count(*) FROM thing") == 0)
        try database.transaction { () throws(IndexError) in
            try database.run("INSERT INTO thing VALUES (?, ?, ?)", .integer(2), .text("kept"), .null)
        }
        #expect(try database.integer("SELECT count(*) FROM thing") == 1)
    }

    @Test func `rows stop when nobody wants another`() throws {
        let database = try table()
        for id in 1...9 { try database.run("INSERT INTO thing VALUES (?, ?, ?)", .integer(Int64(id)), .null, .null) }
        var seen: [Int64] = []
        try database.statement("SELECT id FROM thing ORDER BY id").walk([]) { row in
            seen.append(row.integer(0))
            return seen.count < 3
        }
        #expect(seen == [1, 2, 3])
    }

    @Test func `wrong statements and damaged files are told as what they are`() throws {
        let database = try table()
        let error = #expect(throws: IndexError.self) { try database.run("SELECT nothing FROM nowhere") }
        #expect(error?.kind == .damaged)
        #expect(error?.description.contains("galley.sqlite") == true)
    }
}
