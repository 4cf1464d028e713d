#include "language.h"
#include <string.h>

// The tables of words (*.tsv), as Scripts/build-tables packs them: a new one needs nothing here.
static const unsigned char word_tables[] = {
#embed "tables.bin"
};
static const unsigned char en_lexicon[] = {
#embed "en/lexicon.bin"
};
static const unsigned char en_senses[] = {
#embed "en/senses.bin"
};
alignas(8) static const unsigned char en_pos[] = {
#embed "en/pos.bin"
};
static const unsigned char en_notices_ap[] = {
#embed "en/notices/ap.tsv"
};
static const unsigned char en_notices_guardian[] = {
#embed "en/notices/guardian.tsv"
};
static const unsigned char en_notices_nyt[] = {
#embed "en/notices/nyt.tsv"
};
static const unsigned char en_notices_plain[] = {
#embed "en/notices/plain.tsv"
};
static const unsigned char en_notices_reuters[] = {
#embed "en/notices/reuters.tsv"
};

// Another file is two lines: its bytes above, its name here.
static const galley_table tables[] = {
    {"tables.bin", word_tables, sizeof word_tables},
    {"en/lexicon.bin", en_lexicon, sizeof en_lexicon},
    {"en/senses.bin", en_senses, sizeof en_senses},
    {"en/pos.bin", en_pos, sizeof en_pos},
    {"en/notices/ap.tsv", en_notices_ap, sizeof en_notices_ap},
    {"en/notices/guardian.tsv", en_notices_guardian, sizeof en_notices_guardian},
    {"en/notices/nyt.tsv", en_notices_nyt, sizeof en_notices_nyt},
    {"en/notices/plain.tsv", en_notices_plain, sizeof en_notices_plain},
    {"en/notices/reuters.tsv", en_notices_reuters, sizeof en_notices_reuters},
};

galley_table galley_table_named(const char *name) {
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        if (strcmp(tables[i].name, name) == 0) return tables[i];
    }
    return (galley_table){name, NULL, 0};
}
