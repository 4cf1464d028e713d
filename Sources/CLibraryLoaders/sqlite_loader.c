#include "sqlite_loader.h"
#include "late_library.h"

// Most commands never open an index.
#define EACH_FUNCTION(F) \
    F(sqlite3_bind_blob64) F(sqlite3_bind_int64) F(sqlite3_bind_null) F(sqlite3_bind_text64) \
    F(sqlite3_busy_timeout) F(sqlite3_changes) F(sqlite3_clear_bindings) F(sqlite3_close_v2) F(sqlite3_column_blob) \
    F(sqlite3_column_bytes) F(sqlite3_column_int64) F(sqlite3_column_text) F(sqlite3_column_type) \
    F(sqlite3_db_config) F(sqlite3_errmsg) F(sqlite3_exec) F(sqlite3_extended_result_codes) F(sqlite3_finalize) \
    F(sqlite3_get_autocommit) F(sqlite3_last_insert_rowid) F(sqlite3_open_v2) F(sqlite3_prepare_v3) \
    F(sqlite3_reset) F(sqlite3_step)

EACH_FUNCTION(LATE_FUNCTION)

const char *galley_load_sqlite(void) {
    // The 0 is SQLite's promise since 2004 that programs need not be built anew.
    void *found = dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_FUNCTION(FIND)
    return NULL;
}
