#pragma once

/// Opens zlib for unpacking; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called before `inflate` and its like; calling it again does no harm.
const char *galley_load_inflate(void);
