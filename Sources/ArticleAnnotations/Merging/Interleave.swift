/// The elements of both lists, each once: behind all that it follows in either list, and of two that no list puts in
/// order first the one that `precedes` puts first.
///
/// Lists that contradict each other are sorted by `precedes` alone, which must tell all elements apart.
func interleaved<Element: Hashable>(_ first: [Element], _ second: [Element], by precedes: (Element, Element) -> Bool)
    -> [Element]
{
    let (known, knownToSecond) = (Set(first), Set(second))
    var (ours, theirs) = (unique(first)[...], unique(second)[...])
    var order: [Element] = []
    while let one = ours.first, let other = theirs.first {
        let (isOneFree, isOtherFree) = (
            one == other || !knownToSecond.contains(one), one == other || !known.contains(other)
        )
        guard isOneFree || isOtherFree else { return known.union(knownToSecond).sorted(by: precedes) }
        let next = isOneFree && !(isOtherFree && precedes(other, one)) ? one : other
        order.append(next)
        if one == next { ours.removeFirst() }
        if other == next { theirs.removeFirst() }
    }
    return order + ours + theirs
}

private func unique<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return list.filter { seen.insert($0).inserted }
}
