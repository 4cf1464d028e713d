#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast and sqlite3_db_config is variadic, neither of which Swift can say.

static inline int galley_bind_text(sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 length) {
    return sqlite3_bind_text64(statement, index, text, length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int galley_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 length) {
    return sqlite3_bind_blob64(statement, index, bytes, length, SQLITE_TRANSIENT);
}

static inline int galley_allow_reset(sqlite3 *database, int allowed) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_RESET_DATABASE, allowed, (int *)0);
}
