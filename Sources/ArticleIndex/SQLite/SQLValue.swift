/// What is put into a statement's place.
package enum SQLValue {
    /// A whole number.
    case integer(Int64)
    /// Words.
    case text(String)
    /// Bytes as they are.
    case bytes([UInt8])
    /// Nothing.
    case null
}

extension SQLValue {
    static func integer(_ number: Int) -> SQLValue { .integer(Int64(number)) }

    /// `NULL` where there is no number.
    package static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }

    /// `NULL` where there is no text.
    package static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

    /// `NULL` where there are no bytes.
    package static func optional(_ bytes: [UInt8]?) -> SQLValue { bytes.map(SQLValue.bytes) ?? .null }
}
