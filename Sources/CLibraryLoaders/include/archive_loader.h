#pragma once

// Each opens a library; NULL once it is there, else why it is not, in the words of the system.
//
// Has to be called, by one thread, before any function of that library.

/// libarchive: zip, gzip, bzip2 and their like.
const char *galley_load_archive(void);
/// Brotli, as it unpacks.
const char *galley_load_brotli(void);
/// cmark, which reads Markdown.
const char *galley_load_cmark(void);
