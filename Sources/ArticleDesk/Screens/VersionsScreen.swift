internal import ArticleDiff
internal import ArticleReport
internal import ArticleReview
internal import ArticleStore

extension Desk {
    /// All versions of an article, and any two of them against each other.
    func versionsPage(_ id: ArticleID, _ frame: DeskFrame) throws(DeskError) -> WebResponse {
        let (versions, tallies) = try atDesk { () throws(ReviewError) in
            let article = try ReviewedArticle(id, in: store)
            var (steps, tallies): (VersionSteps, [ChangeTally?]) = (article.steps, [])
            while let step = try steps.advance() { tallies.append(step.diff.map { ChangeTally($0.changes) }) }
            return (article.versions.history.versions, tallies)
        }
        return VersionsScreen(id: id, versions: versions, tallies: tallies, frame: frame).page
    }
}

/// The versions of an article as a matrix: a row is the earlier one, a column the later one.
struct VersionsScreen {
    let id: ArticleID
    let versions: [Version]
    /// What each version changed since the one before it.
    let tallies: [ChangeTally?]
    let frame: DeskFrame

    /// A larger matrix than this is nothing that anybody reads: the latest are shown.
    private static let most = 20

    var page: WebResponse {
        let name = versions.last?.headline ?? id.description
        return frame.page(
            "Versions of \(name)",
            [
                .element(.h1, [.anyDirection], "Versions: \(name)"),
                .element(
                    .p, [.class(.quiet)], .element(.a, [.href(Link(.article(id)))], "The article"),
                    " · \(counted(versions.count, "version"))"),
                table, versions.count > 1 ? matrix : .none,
            ])
    }

    private var table: Markup {
        let rows = zip(versions, tallies).reversed().map { version, tally -> Markup in
            let permalink = DeskPath.article(id, version.commit.hex)
            let changed: Markup =
                tally.map { "\($0.words)\(stakesMark($0.stakes))" } ?? "–"
            let back = version.returnsTo.map { " · back to version \($0)" } ?? ""
            return .element(
                .tr, [],
                .element(.th, [.row], .element(.a, [.href(Link(permalink))], "Version \(version.number)")),
                .element(.td, [], moment(Int(version.retrieved.seconds))),
                .element(.td, [], moment(Int(version.lastSeen.seconds))),
                .element(.td, [.anyDirection], "\(version.headline ?? "–")"),
                .element(.td, [.class(.count)], "\(version.words)"), .element(.td, [], "\(changed)\(back)"))
        }
        return wideTable(
            "Versions, the latest first", ["Version", "Seen first", "Seen last", "Headline", "Words", "What changed"],
            rows)
    }

    private var matrix: Markup {
        let shown = versions.suffix(Self.most)
        let columns = shown.dropFirst()
        let rows = shown.dropLast().map { old -> Markup in
            let cells = columns.map { new -> Markup in
                guard new.number > old.number else { return .element(.td, [], "") }
                let path = DeskPath.article(id, [("from", "\(old.number)"), ("to", "\(new.number)")])
                return .element(
                    .td, [],
                    .element(
                        .a, [.href(Link(path)), .label("Version \(old.number) compared with version \(new.number)")],
                        "\(old.number) → \(new.number)"))
            }
            return .element(.tr, [], [.element(.th, [.row], "Version \(old.number)")] + cells)
        }
        let heads = ["From"] + columns.map { "to \($0.number)" }
        return .joined([
            .element(.h2, [], "Any two of them"),
            versions.count > Self.most
                ? .element(.p, [.class(.quiet)], "The latest \(Self.most); others are compared on the article’s page.")
                : .none,
            wideTable("Comparisons: from the version of the row to that of the column", heads, rows, style: .matrix),
        ])
    }
}
