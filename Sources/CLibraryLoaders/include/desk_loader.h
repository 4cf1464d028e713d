#pragma once

/// Opens libmicrohttpd; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of the library; so has the next.
const char *galley_load_microhttpd(void);

/// Opens libargon2, the same way.
const char *galley_load_argon2(void);
