/// Where the patch stops looking, and what it takes for chaff.
enum PatchThresholds {
    /// Bytes. A longer run of letters, digits and hyphens without white space is cut at every mark and every character beyond ASCII,
    /// or one combining mark more would replace a whole page. The longest English compounds in news stay below 40.
    static let longestUnit = 64

    /// Edits. The word comparison commits to the best path found after so many and starts anew from there, so that it takes at most so many
    /// steps a unit however little two stretches share. An edited sentence needs 2 to 40.
    static let deepestSearch = 256

    /// Bytes. Sentences that nothing aligns are replaced whole, unless their stretch starts or ends alike for longer than this.
    static let longSharedEnd = 60
}
