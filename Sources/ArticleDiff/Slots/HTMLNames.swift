internal import ArticleAnalysis

/// The names of the elements of HTML, and what some of them do to the words between their tags.
///
/// After the index of elements of https://html.spec.whatwg.org and its list of those that are obsolete.
enum HTMLNames {
    static let all = words(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button \
        canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed \
        fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i \
        iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup \
        option output p param path picture pre progress q rp rt ruby s samp script search section select slot small \
        source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time \
        title tr track tt u ul var video wbr
        """)

    /// Between their tags stands what no reader sees.
    static let hidden = words("script style")

    /// Between their tags stands what no longer holds (4.5.5, 4.7.2).
    static let striking = words("s strike del")

    /// Letters of the longest name.
    static let longest = 10

    private static func words(_ list: String) -> Set<WordID> {
        Set(list.split(separator: " ").map { WordID(String($0)) })
    }
}
