#include "curl_loader.h"
#include "late_library.h"

// Two commands fetch anything, and libcurl brings a dozen libraries for keys, names and compression.
#define EACH_FUNCTION(F) \
    F(curl_easy_cleanup) F(curl_easy_getinfo) F(curl_easy_init) F(curl_easy_setopt) F(curl_easy_strerror) F(curl_free) \
    F(curl_global_init) F(curl_multi_add_handle) F(curl_multi_cleanup) F(curl_multi_info_read) F(curl_multi_init) \
    F(curl_multi_perform) F(curl_multi_poll) F(curl_multi_remove_handle) F(curl_slist_append) F(curl_slist_free_all) \
    F(curl_url) F(curl_url_cleanup) F(curl_url_get) F(curl_url_set)

EACH_FUNCTION(LATE_FUNCTION)

const char *galley_load_curl(void) {
    // The 4 has stood since 2006; Debian has the one library built with either of two libraries for TLS.
    void *found = dlopen("libcurl.so.4", RTLD_LAZY | RTLD_LOCAL);
    if (!found) found = dlopen("libcurl-gnutls.so.4", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_FUNCTION(FIND)
    return NULL;
}
