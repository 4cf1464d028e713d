#pragma once

/// Opens SQLite; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of SQLite.
const char *galley_load_sqlite(void);
