#pragma once

/// Opens libcurl; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of libcurl.
const char *galley_load_curl(void);
