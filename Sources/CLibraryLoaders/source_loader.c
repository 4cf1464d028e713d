#include "source_loader.h"
#include "late_library.h"

// Most sources are UTF-8.
#define EACH_UCHARDET_FUNCTION(F) \
    F(uchardet_data_end) F(uchardet_delete) F(uchardet_get_charset) F(uchardet_handle_data) F(uchardet_new)

EACH_UCHARDET_FUNCTION(LATE_FUNCTION)

const char *galley_load_uchardet(void) {
    void *found = dlopen("libuchardet.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_UCHARDET_FUNCTION(FIND)
    return NULL;
}
