#pragma once
#include <stddef.h>

/// A file that is compiled in, as it is sent.
struct galley_asset {
    const unsigned char *bytes;
    size_t count;
};

extern const struct galley_asset galley_desk_style;
extern const struct galley_asset galley_desk_script;
