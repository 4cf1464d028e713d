#include "language.h"
#include <string.h>

// A new table is two lines: its bytes here, its name in the list below.
static const unsigned char en_correction_notices[] = {
#embed "en/correction-notices.tsv"
};
static const unsigned char en_months[] = {
#embed "en/months.tsv"
};
static const unsigned char en_tokens[] = {
#embed "en/tokens.tsv"
};
static const unsigned char en_verb_words[] = {
#embed "en/verb-words.tsv"
};
static const unsigned char en_sentences[] = {
#embed "en/sentences.tsv"
};
static const unsigned char en_abbreviations[] = {
#embed "en/abbreviations.tsv"
};
static const unsigned char en_certainty_words[] = {
#embed "en/certainty-words.tsv"
};
static const unsigned char en_function_words[] = {
#embed "en/function-words.tsv"
};
static const unsigned char en_opposites[] = {
#embed "en/opposites.tsv"
};
static const unsigned char en_same_sense[] = {
#embed "en/same-sense.tsv"
};
static const unsigned char en_pos[] = {
#embed "en/pos.bin"
};

static const unsigned char en_lexicon[] = {
#embed "en/lexicon.bin"
};

static const unsigned char en_cue_verbs[] = {
#embed "en/cue-verbs.tsv"
};

static const unsigned char en_cue_nouns[] = {
#embed "en/cue-nouns.tsv"
};

static const unsigned char en_word_roles[] = {
#embed "en/word-roles.tsv"
};

static const unsigned char en_letters[] = {
#embed "en/letters.tsv"
};

static const unsigned char en_doubled[] = {
#embed "en/doubled.tsv"
};

static const unsigned char en_affixes[] = {
#embed "en/affixes.tsv"
};

static const galley_table tables[] = {
    {"en/affixes.tsv", en_affixes, sizeof en_affixes},
    {"en/doubled.tsv", en_doubled, sizeof en_doubled},
    {"en/letters.tsv", en_letters, sizeof en_letters},
    {"en/correction-notices.tsv", en_correction_notices, sizeof en_correction_notices},
    {"en/lexicon.bin", en_lexicon, sizeof en_lexicon},
    {"en/months.tsv", en_months, sizeof en_months},
    {"en/tokens.tsv", en_tokens, sizeof en_tokens},
    {"en/pos.bin", en_pos, sizeof en_pos},
    {"en/verb-words.tsv", en_verb_words, sizeof en_verb_words},
    {"en/sentences.tsv", en_sentences, sizeof en_sentences},
    {"en/abbreviations.tsv", en_abbreviations, sizeof en_abbreviations},
    {"en/certainty-words.tsv", en_certainty_words, sizeof en_certainty_words},
    {"en/function-words.tsv", en_function_words, sizeof en_function_words},
    {"en/opposites.tsv", en_opposites, sizeof en_opposites},
    {"en/same-sense.tsv", en_same_sense, sizeof en_same_sense},
    {"en/cue-verbs.tsv", en_cue_verbs, sizeof en_cue_verbs},
    {"en/cue-nouns.tsv", en_cue_nouns, sizeof en_cue_nouns},
    {"en/word-roles.tsv", en_word_roles, sizeof en_word_roles},
};

galley_table galley_table_named(const char *name) {
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        if (strcmp(tables[i].name, name) == 0) return tables[i];
    }
    return (galley_table){name, NULL, 0};
}
