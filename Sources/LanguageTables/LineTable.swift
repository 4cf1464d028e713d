/// A tab-separated data file: a record a line, `#` starts a comment line, empty lines are skipped.
package struct LineTable: Sendable {
    /// One row a line that holds data, each its fields in order; a field may be empty.
    package let rows: [[String]]

    /// Reads the table of that name (“en/months.tsv”); every row is its fields, in order.
    package init(named name: String) {
        rows = StaticBytes(named: name).split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.first != UInt8(ascii: "#") else { return nil }
            return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}
