#ifndef GALLEY_LANGUAGE_H
#define GALLEY_LANGUAGE_H
#include <stddef.h>

/// One data file of a language, compiled into the executable: it lives as long as the process and never changes.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t size;
} galley_table;

/// The table of that name (“en/cue-verbs.tsv”), or one with null bytes if there is none.
galley_table galley_table_named(const char *name);

#endif
