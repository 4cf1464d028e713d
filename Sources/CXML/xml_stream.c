#include "xml_stream.h"
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

struct galley_xml {
    xmlParserCtxtPtr parser;
    struct galley_xml_listener listener;
    void *context;
};

static void start(
    void *stream, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaces,
    const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes) {
    (void)spaces, (void)namespaces, (void)defaulted;
    struct galley_xml *xml = stream;
    xml->listener.start(
        xml->context, (const char *)name, (const char *)prefix, (const char *)space, count, (const char **)attributes);
}

static void end(void *stream, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
    (void)prefix, (void)space;
    struct galley_xml *xml = stream;
    xml->listener.end(xml->context, (const char *)name);
}

static void text(void *stream, const xmlChar *bytes, int count) {
    struct galley_xml *xml = stream;
    xml->listener.text(xml->context, (const char *)bytes, count);
}

// The last parameter has become constant in a later version of the library.
static void trouble(void *stream, xmlErrorPtr error) {
    struct galley_xml *xml = stream;
    if (error->level >= XML_ERR_ERROR) xml->listener.trouble(xml->context, error->line, error->message);
}

// What a document declares for itself is never looked up: five entities are all there are, so that none can be a flood,
// a file or an address.
static xmlEntityPtr entity(void *stream, const xmlChar *name) {
    (void)stream;
    return xmlGetPredefinedEntity(name);
}

struct galley_xml *galley_xml_open(struct galley_xml_listener listener, void *context) {
    struct galley_xml *xml = calloc(1, sizeof *xml);
    if (!xml) return NULL;
    xml->listener = listener;
    xml->context = context;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.cdataBlock = text;
    handler.getEntity = entity;
    handler.serror = (xmlStructuredErrorFunc)trouble;
    xml->parser = xmlCreatePushParserCtxt(&handler, xml, NULL, 0, NULL);
    if (!xml->parser) {
        free(xml);
        return NULL;
    }
    // “NOENT” writes the five entities as their characters in attributes, too.
    xmlCtxtUseOptions(
        xml->parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    return xml;
}

int galley_xml_feed(struct galley_xml *xml, const char *bytes, int count, int is_last) {
    xmlParseChunk(xml->parser, bytes, count, is_last);
    // After a fault that it cannot go on from, the library hands out nothing more.
    return xml->parser->disableSAX;
}

void galley_xml_close(struct galley_xml *xml) {
    if (xml->parser->myDoc) xmlFreeDoc(xml->parser->myDoc);
    xml->parser->myDoc = NULL;
    xmlFreeParserCtxt(xml->parser);
    free(xml);
}

unsigned galley_html_character(const char *name) {
    const htmlEntityDesc *found = htmlEntityLookup((const xmlChar *)name);
    return found ? found->value : 0;
}
