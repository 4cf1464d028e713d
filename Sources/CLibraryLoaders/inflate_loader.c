#include "inflate_loader.h"
#include "late_library.h"

// What is not packed needs none of it.
#define EACH_INFLATE_FUNCTION(F) F(inflate) F(inflateEnd) F(inflateInit2_) F(inflateReset)

EACH_INFLATE_FUNCTION(LATE_FUNCTION)

const char *galley_load_inflate(void) {
    void *found = dlopen("libz.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_INFLATE_FUNCTION(FIND)
    return NULL;
}
