/// The day or the moment that a text names, as ISO 8601 (“18 October 2024” is “2024-10-18”); nil where it names none.
package func stamp(written text: String) -> String? { readStamp(text) }
