#include "sqlite_loader.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// Most commands never open an index, so the program does not name SQLite to the dynamic linker: as CGitLoader does it
// for libgit2, it has a function of its own under each name of SQLite's that ArticleIndex calls, and that jumps to
// wherever the real one lies once the library is open. A name that is missing here is an error of the linker.
#define EACH_FUNCTION(F) \
    F(sqlite3_bind_blob64) F(sqlite3_bind_int64) F(sqlite3_bind_null) F(sqlite3_bind_text64) \
    F(sqlite3_busy_timeout) F(sqlite3_changes) F(sqlite3_clear_bindings) F(sqlite3_close_v2) F(sqlite3_column_blob) \
    F(sqlite3_column_bytes) F(sqlite3_column_int64) F(sqlite3_column_text) F(sqlite3_column_type) \
    F(sqlite3_db_config) F(sqlite3_errmsg) F(sqlite3_exec) F(sqlite3_extended_result_codes) F(sqlite3_finalize) \
    F(sqlite3_get_autocommit) F(sqlite3_last_insert_rowid) F(sqlite3_open_v2) F(sqlite3_prepare_v3) \
    F(sqlite3_reset) F(sqlite3_step)

static void not_loaded(void) {
    fputs("galley: SQLite is called before it was opened\n", stderr);
    abort();
}

#define ADDRESS(name) __attribute__((used, visibility("hidden"))) void *address_of_##name = not_loaded;
EACH_FUNCTION(ADDRESS)

#if defined(__x86_64__)
#define JUMP_TO(name) "jmp *address_of_" name "(%rip)\n"
#elif defined(__aarch64__)
#define JUMP_TO(name) "adrp x16, address_of_" name "\nldr x16, [x16, :lo12:address_of_" name "]\nbr x16\n"
#else
#error "how this processor jumps to an address in memory is missing here"
#endif

#define FUNCTION(name)                                                                                               \
    __asm__(".pushsection .text." #name ",\"ax\"\n.globl " #name "\n.hidden " #name "\n.type " #name ", @function\n" \
            #name ":\n" JUMP_TO(#name) ".size " #name ", .-" #name "\n.popsection\n");
EACH_FUNCTION(FUNCTION)

const char *galley_load_sqlite(void) {
    // The 0 is SQLite's promise since 2004 that programs need not be built anew.
    void *library = dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_LOCAL);
    if (!library) return dlerror();
#define FIND(name) \
    if (!(address_of_##name = dlsym(library, #name))) return dlerror();
    EACH_FUNCTION(FIND)
    return NULL;
}
