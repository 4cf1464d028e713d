#include "archive_loader.h"
#include "late_library.h"

// What only an import needs.
#define EACH_ARCHIVE_FUNCTION(F) \
    F(archive_entry_filetype) F(archive_entry_pathname_utf8) F(archive_error_string) F(archive_filter_bytes) \
    F(archive_read_data) F(archive_read_free) F(archive_read_new) F(archive_read_next_header) F(archive_read_open_filename) \
    F(archive_read_support_filter_all) F(archive_read_support_format_raw) F(archive_read_support_format_zip)
#define EACH_BROTLI_FUNCTION(F) \
    F(BrotliDecoderCreateInstance) F(BrotliDecoderDecompressStream) F(BrotliDecoderDestroyInstance)
#define EACH_CMARK_FUNCTION(F) \
    F(cmark_iter_free) F(cmark_iter_get_node) F(cmark_iter_new) F(cmark_iter_next) F(cmark_node_free) \
    F(cmark_node_get_heading_level) F(cmark_node_get_literal) F(cmark_node_get_type) F(cmark_parse_document)

EACH_ARCHIVE_FUNCTION(LATE_FUNCTION)
EACH_BROTLI_FUNCTION(LATE_FUNCTION)
EACH_CMARK_FUNCTION(LATE_FUNCTION)

const char *galley_load_archive(void) {
    void *found = dlopen("libarchive.so.13", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_ARCHIVE_FUNCTION(FIND)
    return NULL;
}

const char *galley_load_brotli(void) {
    void *found = dlopen("libbrotlidec.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_BROTLI_FUNCTION(FIND)
    return NULL;
}

// Its name has the whole version in it, and what is called here has been the same since 0.28.
static const char *const cmark_names[] = {
    "libcmark.so.0.30.2", "libcmark.so.0.30.3", "libcmark.so.0.31.0", "libcmark.so.0.31.1", "libcmark.so.0.31.2",
    "libcmark.so.0.30.1", "libcmark.so.0.30.0", "libcmark.so.0.29.0", "libcmark.so.0.28.3", "libcmark.so",
};

const char *galley_load_cmark(void) {
    void *found = NULL;
    for (unsigned i = 0; !found && i < sizeof cmark_names / sizeof *cmark_names; i++)
        found = dlopen(cmark_names[i], RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_CMARK_FUNCTION(FIND)
    return NULL;
}
