extension Annotation {
    /// A short name of just this state of it, by which a form says which one it was drawn from: the first 16 digits of
    /// the SHA-1 of its file.
    package var state: String {
        sha1(Array(file(of: self).utf8)).prefix(8).reduce(into: "") { digits, byte in
            digits += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
    }
}
