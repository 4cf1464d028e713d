extension Selection {
    /// Drops from the article what only stands in it: boxes, share buttons, lists of links, the headline's copy.
    mutating func clean(_ roots: [Int], title: String?) {
        let foldedTitle = title.map(words) ?? []
        var titleSeen = false
        for root in roots {
            visit(tree.subtree(root)) { page, index in
                if page.isFurniture(index, isRoot: index == root) {
                    page.drop(index)
                } else if page.tree[index].tag.headingLevel ?? 9 <= 2, !titleSeen || page.tree[index].tag == .h1,
                    page.isTitle(index, foldedTitle)
                {
                    titleSeen = true
                    page.drop(index)
                }
            }
            if suspicion.cleansConditionally { cleanConditionally(root) }
        }
    }

    private func isFurniture(_ index: Int, isRoot: Bool) -> Bool {
        guard !isRoot else { return false }
        switch tree[index].tag {
        case .footer, .aside, .nav: return true
        case .h1, .h2: if weight(of: index) < 0 { return true }
        default: break
        }
        return tree[index].hint.isShare && tree[index].tag != .a
            && text(of: index, shorterThan: IngestThresholds.shareBox) != nil
    }

    private func isTitle(_ index: Int, _ title: Set<String>) -> Bool {
        let heading = words(tree.text(of: index))
        guard !title.isEmpty, !heading.isEmpty else { return false }
        let shared = heading.intersection(title).count
        // A title in full has the name of the agency behind it.
        let isWithin = shared == heading.count && shared > 2 && 2 * shared >= title.count
        return isWithin || Double(shared) > IngestThresholds.titleLikeness * Double(max(heading.count, title.count))
    }

    private func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) })
    }

    /// Drops boxes by what they are made of, the innermost first, so that a dropped box does not speak against the one
    /// around it.
    private mutating func cleanConditionally(_ root: Int) {
        var measures = Array(repeating: Measure(), count: tree.subtree(root).count)
        for index in tree.subtree(root).reversed() where isKept[index] {
            let node = tree[index]
            let own = node.tag == .text ? Measure(text: node.text) : measures[index - root]
            if index != root, isBox(node.tag), !tables.inside[index], isSuspect(index, own) {
                drop(index)
            } else {
                measures[index - root] = own.wrapped(in: node)
                if index != root { measures[node.parent - root].add(measures[index - root]) }
            }
        }
    }

    private func isBox(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .form, .fieldset, .table, .ul, .ol, .div, .section, .dl: true
        default: false
        }
    }

    private func isSuspect(_ index: Int, _ measure: Measure) -> Bool {
        let weight = weight(of: index)
        if weight < 0 { return true }
        guard measure.commas < IngestThresholds.proseCommas else { return false }
        let tag = tree[index].tag
        let isList = tag == .ul || tag == .ol || measure.listed > IngestThresholds.listShare * measure.characters
        let inFigure = isInside(.figure, index)
        let isGallery = measure.characters < IngestThresholds.wordsBesideImages * Double(measure.images)
        if !inFigure, isGallery, measure.images > 1, Double(measure.paragraphs) < 0.5 * Double(measure.images) {
            return true
        }
        if !isList, measure.items > measure.paragraphs + 100 { return true }
        if !isList, !inFigure, measure.headed < 0.9 * measure.characters,
            measure.characters < IngestThresholds.shortestPassage,
            measure.images == 0 || measure.images > 2, measure.linkDensity > 0
        {
            return true
        }
        if !isList, weight < 25, measure.linkDensity > IngestThresholds.boxLinks { return true }
        if weight >= 25, measure.linkDensity > IngestThresholds.trustedBoxLinks { return true }
        if isList, measure.linkDensity > IngestThresholds.listLinks, 2 * measure.linkItems >= measure.items {
            return true
        }
        return measure.images == 0 && measure.characters == 0
    }
}
