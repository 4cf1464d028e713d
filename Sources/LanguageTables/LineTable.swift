/// A tab-separated data file: a record a line, `#` starts a comment line, empty lines are skipped.
///
/// Reading one costs a pass over its bytes: the fields are places in the file, and nobody makes a string of a word that
/// is only hashed or compared.
package struct LineTable: Sendable {
    /// One row a line that holds data, each its fields in order: one at least, and a field may be empty.
    package let records: [[Field]]

    /// The rows as strings.
    package var rows: [[String]] { records.map { $0.map { String($0) } } }

    /// Reads the table of that name (“en/months.tsv”); every row is its fields, in order.
    package init(named name: String) {
        let bytes = StaticBytes(named: name)
        var (records, fields): ([[Field]], [Field]) = ([], [])
        var (row, start) = (0, 0)
        for end in 0...bytes.count {
            let byte = end < bytes.count ? bytes[end] : UInt8(ascii: "\n")
            guard byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") else { continue }
            fields.append(Field(bytes, start..<end))
            start = end + 1
            guard byte == UInt8(ascii: "\n") else { continue }
            // A copy has room for its fields and no more.
            if end > row, bytes[row] != UInt8(ascii: "#") { records.append(Array(fields[...])) }
            fields.removeAll(keepingCapacity: true)
            row = start
        }
        self.records = records
    }
}

extension LineTable {
    /// One field of a row: its bytes, where they lie in the file.
    ///
    /// Public for the same reason as ``StaticBytes``.
    public struct Field: RandomAccessCollection, Sendable {
        @usableFromInline let table: StaticBytes
        @usableFromInline let start: Int
        /// How many bytes the field has.
        public let count: Int

        init(_ table: StaticBytes, _ range: Range<Int>) {
            (self.table, start, count) = (table, range.lowerBound, range.count)
        }

        /// Always 0: positions count bytes from the start of the field.
        @inlinable public var startIndex: Int { 0 }
        /// The position behind the last byte.
        @inlinable public var endIndex: Int { count }
        /// The byte at a position; traps outside the field.
        @inlinable
        public subscript(position: Int) -> UInt8 {
            precondition(position >= 0 && position < count, "outside the field")
            return table[start + position]
        }

        /// Whether the field holds that word and nothing else.
        @inlinable
        public static func == (field: Field, word: StaticString) -> Bool {
            guard field.count == word.utf8CodeUnitCount else { return false }
            // A static string's bytes lie in the program, as the table's do, and are as many as it says.
            for index in field.indices {
                let byte = unsafe word.utf8Start[index]
                if byte != field[index] { return false }
            }
            return true
        }

        /// Whether the field holds anything but that word.
        @inlinable
        public static func != (field: Field, word: StaticString) -> Bool { !(field == word) }

        /// The parts between separators, none of them empty: “said|told”.
        package func parts(by separator: Unicode.Scalar) -> [Field] {
            var (parts, first): ([Field], Int) = ([], start)
            for position in start...start + count
            where position == start + count || table[position] == UInt8(ascii: separator) {
                if position > first { parts.append(Field(table, first..<position)) }
                first = position + 1
            }
            return parts
        }

        /// The first word, and what stands behind the blank after it, if anything does.
        package var headAndRest: (head: Field, rest: Field?) {
            guard let blank = firstIndex(of: UInt8(ascii: " ")) else { return (self, nil) }
            let rest = Field(table, start + blank + 1..<start + count)
            return (Field(table, start..<start + blank), rest.isEmpty ? nil : rest)
        }

        /// The field without its first bytes, or its last ones; it has as many.
        package func dropping(first: Int = 0, last: Int = 0) -> Field {
            Field(table, start + first..<start + count - last)
        }

    }
}

extension String {
    /// The text of a field.
    package init(_ field: LineTable.Field) { self = field.table.text(field.start..<field.start + field.count) }
}
