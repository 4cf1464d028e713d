internal import FoundationEssentials

/// The files that somebody named: each file itself, and of each folder what lies in it.
enum FileWalk {
    /// In the order in which they were named, those of a folder by their names. Links in folders are not followed.
    static func files(_ paths: [String], where isWanted: (String) -> Bool) throws(ArchiveError) -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ArchiveError("There is no file \(path)", remedy: "Give the path of a file or a folder")
            }
            if isFolder { add(path, 0, &files, isWanted) } else { files.append(path) }
        }
        guard !files.isEmpty else {
            throw ArchiveError(
                "There is nothing to import in \(paths.joined(separator: ", "))",
                remedy: "Give a folder with files of that kind")
        }
        return files
    }

    /// `isWanted` is asked with the path of each file, and of each folder with a slash at its end.
    private static func add(_ folder: String, _ depth: Int, _ files: inout [String], _ isWanted: (String) -> Bool) {
        guard depth < ArchiveLimits.depth else { return }
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            switch kind(path) {
            case .typeDirectory: if isWanted(path + "/") { add(path, depth + 1, &files, isWanted) }
            case .typeRegular: if isWanted(path) { files.append(path) }
            default: break
            }
        }
    }

    private static func kind(_ path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }

    /// In small letters and without its full stop; empty where there is none.
    static func ending(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// The name of a file without its folder and its ending: how an article is called that says nothing better.
    static func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
