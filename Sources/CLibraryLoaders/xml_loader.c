#include "xml_loader.h"
#include "late_library.h"

// Most commands never meet XML.
#define EACH_FUNCTION(F) \
    F(htmlEntityLookup) F(xmlCreatePushParserCtxt) F(xmlCtxtUseOptions) F(xmlFreeDoc) F(xmlFreeParserCtxt) \
    F(xmlGetPredefinedEntity) F(xmlInitParser) F(xmlParseChunk)

EACH_FUNCTION(LATE_FUNCTION)

extern void xmlInitParser(void);

const char *galley_load_xml(void) {
    void *found = dlopen("libxml2.so.2", RTLD_LAZY | RTLD_LOCAL);
    // Version 2.14 broke with programs that were built before it.
    if (!found) found = dlopen("libxml2.so.16", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_FUNCTION(FIND)
    xmlInitParser();
    return NULL;
}
