/// Where the patch stops looking, and what it takes for chaff.
///
/// The worst case: each aligned row takes ``weighedCells`` steps, or ``deepestSearch`` for each of its units where it
/// is longer; what moves an edit to a better place takes ``furthestSlide`` steps.
enum PatchThresholds {
    /// Bytes. A longer run of letters, digits and hyphens without white space is cut at every mark and every character
    /// beyond ASCII, or one combining mark more would replace a whole page. The longest English compounds in news stay
    /// below 40.
    static let longestUnit = 64

    /// Edits. The word comparison commits to the best path found after so many and starts anew from there, so that it
    /// takes at most so many steps a unit however little two stretches share. An edited sentence needs 2 to 40.
    static let deepestSearch = 256

    /// Units of one side times units of the other, shared ends apart. Beyond it a stretch is compared by the shortest
    /// script alone.
    static let weighedCells = 60_000

    /// Bytes. Sentences that nothing aligns are replaced whole, unless their stretch starts or ends alike for longer
    /// than this.
    static let longSharedEnd = 60

    /// Units. No insertion or deletion is moved further to a better place.
    static let furthestSlide = 32

    // What a unit that stays is worth, and what each edit costs: a unit stays between two edits if it is worth more
    // than the edit that its going would save. Any cost of an edit from 0.15 to 0.4 marks scholarly revisions equally
    // well; from 0.9 on, edits swallow what stayed.
    static let mark = 0.35
    static let shortWord = 0.5
    static let longWord = 1.0
    static let figure = 1.2
    static let edit = 0.3

    /// Share of its worth that a word keeps in another letter case.
    static let recased = 0.9

    /// Bytes of a long word.
    static let longWordLength = 4
}
