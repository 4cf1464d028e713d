internal import ArgumentParser
internal import ArticleIndex
internal import ArticleReport
internal import ArticleStore

/// `galley maintain`: tidies the store up.
struct Maintain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintain",
        abstract: "Packs what was stored piece by piece, and removes what belongs to nobody; loses nothing.",
        discussion: """
            Single objects and small packs are rolled into one pack, branches into one list; half-written files of \
            processes that were killed go, and so do objects that no branch has led to for two weeks. Others may read \
            and write meanwhile, and it may be killed at any moment; one runs at a time, and none beside “git gc”.

            Exit code 2 if the store cannot be maintained.

            Example: galley maintain --dry-run
            """)

    @Flag(help: "Only say what would be done.")
    var dryRun = false

    @OptionGroup var store: StoreOption

    @Option(help: "How the answer is written: terminal or json.")
    var format: OutputFormat = .terminal

    func run() throws {
        let store = try store.open()
        let report = try store.maintain(
            at: Clock.now, isDry: dryRun, progress: { Progress.tell(words(for: $0)) },
            index: { isDry in isDry ? nil : sentence(about: store) })
        switch format {
        case .terminal: print(neutralizedLines(text(report)))
        case .json: print(try ContractJSON.encode(MaintenanceJSON(report), pretty: true))
        }
    }

    /// What became of the index; that it could not be tidied up is no trouble, since it is made anew from the branches.
    private func sentence(about store: ArticleStore) -> String? {
        do throws(IndexError) {
            guard case .done(let before, let after) = try store.index().tidy() else { return nil }
            return "The index stands where the branches do: \(megabytes(Int(before))) → \(megabytes(Int(after)))."
        } catch {
            return "The index is as it was: \(error)"
        }
    }

    private func words(for stage: MaintenanceStage) -> String {
        switch stage {
        case .reading(let done, let all): "looking at \(done) of \(counted(all, "branch", plural: "branches"))"
        case .packing(let objects): "packing \(counted(objects, "object"))"
        case .cleaning: "removing what the new pack has"
        case .packingBranches: "packing branches"
        }
    }

    private func text(_ report: MaintenanceReport) -> String {
        let parts = [
            part(report.packedObjects, "object", "packed"), part(report.rolledPacks, "pack", "rolled up"),
            part(report.packedBranches, "branch", plural: "branches", "put into one list"),
            part(report.duplicates, "doubled object", "removed"),
            part(report.unreferenced, "unreferenced object", "removed"),
            part(report.litter, "half-written file", "removed"),
        ].compactMap(\.self)
        let done = parts.isEmpty ? "Nothing" : parts.joined(separator: ", ")
        var lines = [
            report.isDry ? "\(done) would be done; nothing was." : "\(done)\(parts.isEmpty ? " was to be done" : "")."
        ]
        if !report.isDry { lines.append(extent(report.before, report.after)) }
        lines += report.left.map { "Left as they are: \($0)." }
        if let index = report.index { lines.append(index) }
        return lines.joined(separator: "\n")
    }

    private func part(_ count: Int, _ noun: String, plural: String? = nil, _ verb: String) -> String? {
        count == 0 ? nil : "\(counted(count, noun, plural: plural)) \(verb)"
    }

    private func extent(_ before: StoreExtent, _ after: StoreExtent) -> String {
        """
        Single objects \(before.looseObjects) → \(after.looseObjects), packs \(before.packs) → \(after.packs), branches \
        with a file \(before.looseBranches) → \(after.looseBranches), \(megabytes(before.bytes)) → \
        \(megabytes(after.bytes)).
        """
    }

    /// With one decimal.
    private func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}

/// “1 branch”, “2 branches”.
private func counted(_ count: Int, _ noun: String, plural: String?) -> String {
    guard let plural, count != 1 else { return counted(count, noun) }
    return "\(count) \(plural)"
}

private struct MaintenanceJSON: Encodable {
    let dryRun: Bool
    let before: ExtentJSON
    let after: ExtentJSON
    let packedObjects: Int
    let rolledPacks: Int
    let duplicates: Int
    let unreferenced: Int
    let litter: Int
    let packedBranches: Int
    let left: [String]
    let index: Nullable<String>

    init(_ report: MaintenanceReport) {
        dryRun = report.isDry
        (before, after) = (ExtentJSON(report.before), ExtentJSON(report.after))
        (packedObjects, rolledPacks) = (report.packedObjects, report.rolledPacks)
        (duplicates, unreferenced, litter) = (report.duplicates, report.unreferenced, report.litter)
        (packedBranches, left, index) = (report.packedBranches, report.left, Nullable(report.index))
    }
}

private struct ExtentJSON: Encodable {
    let looseObjects: Int
    let packs: Int
    let bytes: Int
    let looseBranches: Int

    init(_ extent: StoreExtent) {
        (looseObjects, packs) = (extent.looseObjects, extent.packs)
        (bytes, looseBranches) = (extent.bytes, extent.looseBranches)
    }
}
