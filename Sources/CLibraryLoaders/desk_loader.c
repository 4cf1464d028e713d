#include "desk_loader.h"
#include "late_library.h"

// One command listens to browsers, and knows people by their passwords.
#define EACH_HTTP_FUNCTION(F) \
    F(MHD_add_response_header) F(MHD_create_response_from_buffer) F(MHD_create_response_from_callback) \
    F(MHD_destroy_response) F(MHD_get_connection_values) F(MHD_get_daemon_info) F(MHD_queue_response) \
    F(MHD_start_daemon) F(MHD_stop_daemon)
#define EACH_PASSWORD_FUNCTION(F) F(argon2id_hash_encoded) F(argon2id_verify)

EACH_HTTP_FUNCTION(LATE_FUNCTION)
EACH_PASSWORD_FUNCTION(LATE_FUNCTION)

const char *galley_load_microhttpd(void) {
    void *found = dlopen("libmicrohttpd.so.12", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_HTTP_FUNCTION(FIND)
    return NULL;
}

const char *galley_load_argon2(void) {
    void *found = dlopen("libargon2.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_PASSWORD_FUNCTION(FIND)
    return NULL;
}
