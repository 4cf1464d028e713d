private import CLanguage

/// The bytes of a data file that is compiled into the executable.
///
/// Public where the rest of the house is `package`, since only public code is specialised in the modules that call it,
/// and a table is read a hundred times a word.
///
/// The memory is part of the program image: it is never freed and never written, which is why handing out a view of it
/// is safe.
@safe
public struct StaticBytes: RandomAccessCollection, Sendable {
    @usableFromInline nonisolated(unsafe) let base: UnsafePointer<UInt8>
    /// How many bytes the file has.
    public let count: Int

    /// The data file of that name below the language folder (“en/months.tsv”).
    ///
    /// Traps on an unknown name: the list of tables is part of the program.
    package init(named name: String) {
        let table = unsafe galley_table_named(name)
        guard let bytes = unsafe table.bytes else { preconditionFailure("no language table is called \(name)") }
        unsafe (base, count) = (bytes, table.size)
    }

    /// Always 0: positions are offsets into the file, in bytes.
    @inlinable public var startIndex: Int { 0 }
    /// The offset behind the last byte.
    @inlinable public var endIndex: Int { count }

    /// The byte at an offset; traps outside the table.
    @inlinable
    public subscript(position: Int) -> UInt8 {
        precondition(position >= 0 && position < count, "outside the table")
        return unsafe base[position]
    }

    /// The little-endian integer that starts at an offset, aligned or not; traps where it does not lie in the table.
    @inlinable
    public func integer<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: Number.Type = Number.self)
        -> Number
    {
        precondition(offset >= 0 && offset <= count - MemoryLayout<Number>.size, "outside the table")
        return Number(littleEndian: unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: Number.self))
    }

    /// The unsigned integer of three little-endian bytes at an offset.
    @inlinable
    public func threeBytes(at offset: Int) -> Int {
        Int(integer(at: offset, as: UInt16.self)) | Int(self[offset + 2]) << 16
    }

    /// Where a byte lies in the program, for whoever hands out parts of the file; traps outside the table.
    @unsafe
    func address(of offset: Int) -> UnsafeRawPointer {
        precondition(offset >= 0 && offset <= count, "outside the table")
        return unsafe UnsafeRawPointer(base + offset)
    }

    /// Lends the table as little-endian numbers of eight bytes, for loops that read many.
    ///
    /// A span is read without a call into this module, and checks its bounds itself. Traps on a table that does not
    /// start and end on a multiple of eight bytes: its declaration in `language.c` says `alignas(8)`.
    package func withWords<Result, Failure: Error>(_ body: (Span<UInt64>) throws(Failure) -> Result) throws(Failure)
        -> Result
    {
        let isAligned = unsafe Int(bitPattern: base).isMultiple(of: 8)
        precondition(count.isMultiple(of: 8) && isAligned, "the table is made of words")
        let words = unsafe UnsafeRawPointer(base).bindMemory(to: UInt64.self, capacity: count / 8)
        return try body(unsafe Span(_unsafeStart: words, count: count / 8))
    }
}
