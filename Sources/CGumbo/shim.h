#include <gumbo.h>

/// Parses with the default options but without a list of errors, which nobody reads and which grows with a hostile page.
static inline GumboOutput *galley_gumbo_parse(const char *buffer, size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, buffer, length);
}

static inline void galley_gumbo_free(GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }
