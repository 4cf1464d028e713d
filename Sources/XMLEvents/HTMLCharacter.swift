internal import CXML

/// The character that HTML calls by this name (“eacute”); nil where there is none.
package func htmlCharacter(named name: String) -> Unicode.Scalar? {
    guard (try? XMLLibrary.start()) != nil else { return nil }
    // The name is lent for the length of the call.
    let number = unsafe galley_html_character(name)
    return number > 0 ? Unicode.Scalar(number) : nil
}
