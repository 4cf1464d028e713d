#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Reads TOML 1.0 and hands it on as JSON (dates and times as strings), or what is wrong with it as “line 3: …”.
///
/// Exactly one of the two is set, to words that end with a NUL and that whoever calls frees with free(); neither is where
/// there is no memory.
void galley_toml_to_json(const char *text, size_t length, char **json, char **trouble);

#ifdef __cplusplus
}
#endif
