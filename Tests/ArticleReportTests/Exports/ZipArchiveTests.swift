import Testing

@testable import ArticleReport

@Suite struct ZipArchiveTests {
    @Test(arguments: [(100, 64, true), (100, 65, false), (34, 0, false), (35, 0, false), (36, 0, true)])
    func `an archive that has no room for a file says so`(longest: Int, size: Int, fits: Bool) {
        var archive = ZipArchive(longest: longest)
        let content = [UInt8](repeating: 0x61, count: size)
        do throws(ExportError) {
            try archive.add("word/1", content)
            #expect(fits)
        } catch {
            #expect(!fits)
            #expect(error.description.contains("4 GB"))
        }
    }
}
