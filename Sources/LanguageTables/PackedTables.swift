/// All tables of words, as `Scripts/build-tables` packs them into one file.
///
/// Layout, little-endian: `GTB2` and the numbers of tables, rows (one more than there are), references, fields and bytes of
/// text (u32 each); a table 16 bytes (the hash of its name, its first row, how many rows); a row its first reference (u32);
/// a reference the number of a field (u16); a field ``LineTable/Field/recordSize`` bytes; the texts. Every text stands in
/// the file once.
struct PackedTables: Sendable {
    static let shared = PackedTables(StaticBytes(named: "tables.bin"))

    private static let header = 24
    private static let tableSize = 16

    private let bytes: StaticBytes
    private let tableCount: Int
    private let rows: Int
    private let references: Int
    private let fields: Int

    private init(_ bytes: StaticBytes) {
        func number(_ place: Int) -> Int { Int(bytes.integer(at: place * 4, as: UInt32.self)) }
        precondition(bytes.starts(with: "GTB2".utf8), "the tables have the layout that is read here")
        (self.bytes, tableCount) = (bytes, number(1))
        rows = Self.header + tableCount * Self.tableSize
        references = rows + number(2) * 4
        fields = references + number(3) * 2
        let end = fields + number(4) * LineTable.Field.recordSize + number(5)
        precondition(end == bytes.count, "the tables are whole")
    }

    /// The hashes of the tables' names.
    var names: [UInt64] { (0..<tableCount).map { bytes.integer(at: Self.header + $0 * Self.tableSize) } }

    /// A table's rows; nil where no table has that name.
    func table(named name: String) -> [LineTable.Row]? {
        let key = Self.key(of: name)
        for place in stride(from: Self.header, to: rows, by: Self.tableSize)
        where bytes.integer(at: place, as: UInt64.self) == key {
            let first = Int(bytes.integer(at: place + 8, as: UInt32.self))
            return (first..<first + Int(bytes.integer(at: place + 12, as: UInt32.self))).map(row)
        }
        return nil
    }

    private func row(_ number: Int) -> LineTable.Row {
        let start = Int(bytes.integer(at: rows + number * 4, as: UInt32.self))
        let end = Int(bytes.integer(at: rows + number * 4 + 4, as: UInt32.self))
        let (first, records) = unsafe (bytes.address(of: references + start * 2), bytes.address(of: fields))
        return unsafe LineTable.Row(first: first, records: records, startIndex: 0, endIndex: end - start)
    }

    /// FNV-1a.
    static func key(of name: String) -> UInt64 {
        name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
