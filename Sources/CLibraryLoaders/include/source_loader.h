#pragma once

/// Opens uchardet, which guesses encodings; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of uchardet.
const char *galley_load_uchardet(void);
