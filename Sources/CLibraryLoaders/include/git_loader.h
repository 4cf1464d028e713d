#pragma once

/// Opens libgit2 with whatever it needs; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of libgit2.
const char *galley_load_git(void);

/// The file of certificate authorities that libgit2 wanted to read when it started, and is let read from now on; NULL
/// where it wanted none.
///
/// Has to be called, by one thread, before a remote is talked to over HTTPS.
const char *galley_postponed_certificates(void);
