/// What is put into a statement's place.
enum SQLValue {
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    case null
}

extension SQLValue {
    static func integer(_ number: Int) -> SQLValue { .integer(Int64(number)) }

    /// `NULL` where there is no number.
    static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }

    /// `NULL` where there is no text.
    static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

    /// `NULL` where there are no bytes.
    static func optional(_ bytes: [UInt8]?) -> SQLValue { bytes.map(SQLValue.bytes) ?? .null }
}
