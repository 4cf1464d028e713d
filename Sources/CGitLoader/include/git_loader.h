#pragma once

/// Opens libgit2 with whatever it needs; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of libgit2.
const char *galley_load_git(void);
