// Parts of class names and ids, the vocabulary of the web's templates since Arc90's Readability first listed it.

private func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

let unlikelyWords = words(
    """
    -ad- ai2html banner breadcrumb combx comment community cover-wrap disqus extra footer gdpr header legends menu \
    related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate pagination \
    pager popup yom-remote newsletter paywall cookie-
    """)

/// The same for boxes that are furniture where they are links or a few lines: an article may stand in `read-more-content`.
let doubtfulWords = words(
    """
    disclosure modal user-bio bio-box biobox author-box authorbox author-bio authorbio author-info author-card author-description about-author \
    abouttheauthor author_box author__bio author-profile recommend read-also readalso read-more readmore lire-aussi \
    lea-tambien most-read mostread most-popular trending subscribe subscription signup sign-up print-button breadcrumb \
    pagenav page-nav prev-next post-nav entry-nav nav-links rating cookie consent advert anzeige promo taboola outbrain \
    more-on more-from also-like bookmark login register tag-list taglist tags-list donate follow-us app-banner teaser \
    weather wetter meteo sharebar share-count social-count
    """)

let likelyWords = words("and article body column content main mathjax shadow")

let positiveWords = words("article body content entry hentry h-entry main page pagination post text blog story")

let negativeWords = words(
    """
    -ad- hidden banner combx comment com- contact footer gdpr masthead media meta outbrain promo related scroll share \
    shoutbox sidebar skyscraper sponsor shopping tags widget newsletter
    """)

let bylineWords = words("byline author dateline writtenby p-author")

let shareWords = words("share sharedaddy")

/// Of a date or a time.
let dateWords = words(
    """
    date datum time publish fecha posted created timestamp dateline entry-meta post-meta stand
    """)

/// Of what readers wrote, unless it is the article's own.
let commentWords = words("comment")
let articleWords = words("entry article")

/// A part of a name that is the author's.
let authorParts = words("author byline autor auteur auteurs autore autorin writer")
/// A stretch of a longer word that is.
let authorWords = words(
    "byline author writtenby autoren contributor reporter redakteur journalist auteur")
let notAuthorWords = words("authori")

/// Of the words under a picture.
let captionWords = words(
    "caption image-desc img-desc bildunterschrift image-description legende bildtext pie-de-foto didascalia onderschrift"
)

/// A part of a name that is that of an advertisement.
let advertParts = words("ad ads adv adbox adslot adunit adwrap advertisement werbung pub publicite publicidad")

/// Where readers write.
let discussionWords = words("comment disqus replies respond shoutbox")
