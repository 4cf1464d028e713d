/// A table of words: a row a line of its file, a field what stands between two tabs.
///
/// The file was read when the program was built (`Scripts/build-tables`): rows and fields are places in the program, each
/// field with the hash of the word that it holds, so that opening a table costs nothing and nobody makes a string of a
/// word that is only looked up or compared.
package struct LineTable: Sendable {
    /// One row a line that holds data: one field at least, and a field may be empty.
    package let records: [Row]

    /// The rows as strings.
    package var rows: [[String]] { records.map { $0.map { String($0) } } }

    /// Opens the table of that name (“en/months.tsv”); traps on an unknown one, as ``StaticBytes`` does.
    package init(named name: String) {
        guard let table = PackedTables.shared.table(named: name) else {
            preconditionFailure("no language table is called \(name): Scripts/build-tables makes them")
        }
        records = table
    }

    /// The names of all tables, as their hashes.
    package static var names: [UInt64] { PackedTables.shared.names }

    /// What a table of that name is found by.
    package static func key(of name: String) -> UInt64 { PackedTables.key(of: name) }
}

extension LineTable {
    /// One row: its fields in order.
    ///
    /// Public for the same reason as ``StaticBytes``.
    @safe
    public struct Row: RandomAccessCollection, Sendable {
        /// Where the numbers of the row's fields lie in the program, and where the records of all fields do.
        @usableFromInline nonisolated(unsafe) let first: UnsafeRawPointer
        @usableFromInline nonisolated(unsafe) let records: UnsafeRawPointer
        /// The first field that counts: 0 but in a part of a row.
        public let startIndex: Int
        /// The place behind the last field.
        public let endIndex: Int

        @inlinable
        init(first: UnsafeRawPointer, records: UnsafeRawPointer, startIndex: Int, endIndex: Int) {
            unsafe (self.first, self.records) = unsafe (first, records)
            (self.startIndex, self.endIndex) = (startIndex, endIndex)
        }

        /// The field at a place; traps outside the row.
        @inlinable @inline(__always)
        public subscript(position: Int) -> Field {
            precondition(position >= startIndex && position < endIndex, "outside the row")
            let number = unsafe UInt16(littleEndian: (first + position * 2).loadUnaligned(as: UInt16.self))
            return unsafe Field(record: records + Int(number) * Field.recordSize)
        }

        /// A part of the row, whose fields keep their places; traps outside the row.
        @inlinable
        public subscript(bounds: Range<Int>) -> Row {
            precondition(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex, "outside the row")
            return unsafe Row(
                first: first, records: records, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
        }
    }

    /// One field of a row, or a part of one: its bytes, where they lie in the program.
    @safe
    public struct Field: RandomAccessCollection, Sendable {
        @usableFromInline nonisolated(unsafe) let base: UnsafePointer<UInt8>
        /// How many bytes the field has.
        public let count: Int
        /// The hash of the word that the field is, as `WordID` makes it; 0 for a part of a field, which nobody has hashed.
        public let word: UInt64

        /// In bytes: the word's hash takes eight, then come 12 bits for the length of the text and 20 for how far behind the
        /// record's start it lies.
        @usableFromInline static var recordSize: Int { 12 }

        @inlinable @inline(__always)
        init(record: UnsafeRawPointer) {
            word = unsafe UInt64(littleEndian: record.loadUnaligned(as: UInt64.self))
            let place = unsafe UInt32(littleEndian: record.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
            count = Int(place & 0xFFF)
            unsafe base = unsafe (record + Int(place >> 12)).assumingMemoryBound(to: UInt8.self)
        }

        private init(base: UnsafePointer<UInt8>, count: Int) {
            unsafe self.base = unsafe base
            (self.count, word) = (count, 0)
        }

        /// Always 0: positions count bytes from the start of the field.
        @inlinable public var startIndex: Int { 0 }
        /// The position behind the last byte.
        @inlinable public var endIndex: Int { count }
        /// The byte at a position; traps outside the field.
        @inlinable @inline(__always)
        public subscript(position: Int) -> UInt8 {
            precondition(position >= 0 && position < count, "outside the field")
            return unsafe base[position]
        }

        /// Whether the field holds that word and nothing else.
        @inlinable
        public static func == (field: Field, word: StaticString) -> Bool {
            guard field.count == word.utf8CodeUnitCount else { return false }
            // A static string's bytes lie in the program, as the table's do, and are as many as it says.
            for index in 0..<field.count {
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
            let separator = UInt8(ascii: separator)
            var (parts, first): ([Field], Int) = ([], 0)
            for position in 0...count where position == count || self[position] == separator {
                if position > first { parts.append(part(first..<position)) }
                first = position + 1
            }
            return parts
        }

        /// The first word, and what stands behind the blank after it, if anything does.
        package var headAndRest: (head: Field, rest: Field?) {
            guard let blank = (0..<count).first(where: { self[$0] == UInt8(ascii: " ") }) else { return (self, nil) }
            let rest = part(blank + 1..<count)
            return (part(0..<blank), rest.isEmpty ? nil : rest)
        }

        /// The field without its first bytes, or its last ones; it has as many.
        package func dropping(first: Int = 0, last: Int = 0) -> Field { part(first..<count - last) }

        private func part(_ range: Range<Int>) -> Field {
            precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside the field")
            if range.count == count { return self }
            return unsafe Field(base: base + range.lowerBound, count: range.count)
        }

        fileprivate var text: String {
            unsafe String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
        }
    }
}

extension String {
    /// The text of a field.
    package init(_ field: LineTable.Field) { self = field.text }
}
