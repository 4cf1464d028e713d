#pragma once

/// A stream of XML that is being read by libxml2.
struct galley_xml;

/// Who is told what the stream holds; what is handed out is lent for the length of the call.
struct galley_xml_listener {
    /// `attributes` has five pointers for each: name, prefix, namespace, and where the value starts and ends.
    void (*start)(
        void *context, const char *name, const char *prefix, const char *space, int count, const char **attributes);
    void (*end)(void *context, const char *name);
    void (*text)(void *context, const char *bytes, int count);
    /// A fault that was forgiven, or the one that ends the stream.
    void (*trouble)(void *context, int line, const char *words);
};

/// Opens a stream that nothing was read of; NULL where memory is short. Needs the library that `galley_load_xml` opens.
struct galley_xml *galley_xml_open(struct galley_xml_listener listener, void *context);

/// Reads the next piece; 0 for as long as more of it can be read. The last piece may be empty.
int galley_xml_feed(struct galley_xml *stream, const char *bytes, int count, int is_last);

void galley_xml_close(struct galley_xml *stream);

/// The character that HTML calls by this name; 0 where there is none.
unsigned galley_html_character(const char *name);
