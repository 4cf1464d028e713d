#pragma once

/// Opens libxml2; NULL once it is there, else why it is not, in the words of the system.
///
/// Has to be called, by one thread, before any function of libxml2.
const char *galley_load_xml(void);
