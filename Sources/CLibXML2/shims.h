// What Swift 6 cannot reach in libxml2 by itself, and one guard that its callers share.
#ifndef DIEMTIN_CLIBXML2_SHIMS_H
#define DIEMTIN_CLIBXML2_SHIMS_H

// Debian's headers pull in ICU, which then clashes with the ICU inside Foundation. Only the converter handle, which
// is not used here, has other fields with it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// `xmlFree` is a global function variable, which Swift 6 refuses as shared mutable state.
static inline void clibxml2_free(void *memory) {
    xmlFree(memory);
}

// Upper bound of the attributes in any one tag. libxml2 compares each attribute of a tag with all before
// it, so a tag of 200,000 attributes (1 MB) holds it for many seconds: callers refuse such input first.
static inline size_t clibxml2_most_attributes(const uint8_t *bytes, size_t count) {
    const uint8_t *cursor = bytes, *end = bytes + count;
    size_t most = 0;
    while (cursor < end && (cursor = (const uint8_t *)memchr(cursor, '<', (size_t)(end - cursor))) != NULL) {
        cursor++;
        if (cursor == end) break;
        uint8_t first = *cursor | 0x20;
        if (!(first >= 'a' && first <= 'z') && *cursor < 0x80 && *cursor != '_' && *cursor != ':') continue;
        // Most tags have no attribute: then the next `>` ends the tag.
        const uint8_t *close = (const uint8_t *)memchr(cursor, '>', (size_t)(end - cursor));
        if (close != NULL && close - cursor < 64 && memchr(cursor, '=', (size_t)(close - cursor)) == NULL) {
            cursor = close;
            continue;
        }
        size_t attributes = 0;
        uint8_t quote = 0, previous = 0;
        for (; cursor < end && (quote || *cursor != '>'); cursor++) {
            uint8_t byte = *cursor;
            int blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
            if (quote) {
                if (byte == quote) quote = 0;
                continue;
            }
            if ((byte == '"' || byte == '\'') && previous == '=') quote = byte;
            if (blank || byte == '=' || byte == '/') attributes++;
            if (!blank) previous = byte;
        }
        if (attributes > most) most = attributes;
    }
    return most;
}

#endif
