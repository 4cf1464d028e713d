extension Annotation {
    /// A digest of the annotation as its file has it: two that differ in anything have another one.
    ///
    /// A form carries it, so that nobody decides on what has become something else meanwhile.
    package var state: String {
        let digits = Array("0123456789abcdef")
        let digest = sha1(Array(file(of: self).utf8)).prefix(AnnotationThresholds.bytesOfState)
        return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] })
    }
}
