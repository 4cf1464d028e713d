#include "language.h"
#include <string.h>

// A new table is two lines: its bytes here, its name in the list below.
static const unsigned char en_spelling_patterns[] = {
#embed "en/spelling-patterns.tsv"
};
static const unsigned char pages_months[] = {
#embed "web/months.tsv"
};
static const unsigned char pages_labels[] = {
#embed "web/labels.tsv"
};
static const unsigned char pages_furniture[] = {
#embed "web/furniture.tsv"
};
static const unsigned char en_correction_notices[] = {
#embed "en/correction-notices.tsv"
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
static const unsigned char en_graded_words[] = {
#embed "en/graded-words.tsv"
};
static const unsigned char en_qualifiers[] = {
#embed "en/qualifiers.tsv"
};
static const unsigned char en_interchangeable[] = {
#embed "en/interchangeable.tsv"
};
static const unsigned char en_months[] = {
#embed "en/months.tsv"
};
static const unsigned char en_tokens[] = {
#embed "en/tokens.tsv"
};
static const unsigned char en_grammar_words[] = {
#embed "en/grammar-words.tsv"
};
static const unsigned char en_plural_endings[] = {
#embed "en/plural-endings.tsv"
};
static const unsigned char en_sentences[] = {
#embed "en/sentences.tsv"
};
static const unsigned char en_page[] = {
#embed "en/page.tsv"
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
static const unsigned char en_light_words[] = {
#embed "en/light-words.tsv"
};
static const unsigned char en_pointer_words[] = {
#embed "en/pointer-words.tsv"
};
static const unsigned char en_anybody[] = {
#embed "en/anybody.tsv"
};
static const unsigned char en_genders[] = {
#embed "en/genders.tsv"
};
static const unsigned char en_scope_words[] = {
#embed "en/scope-words.tsv"
};
static const unsigned char en_prepositions[] = {
#embed "en/prepositions.tsv"
};
static const unsigned char en_denials[] = {
#embed "en/denials.tsv"
};
static const unsigned char en_orders[] = {
#embed "en/orders.tsv"
};
static const unsigned char en_verb_stages[] = {
#embed "en/verb-stages.tsv"
};
static const unsigned char en_opposites[] = {
#embed "en/opposites.tsv"
};
static const unsigned char en_quantifiers[] = {
#embed "en/quantifiers.tsv"
};
static const unsigned char en_paraphrases[] = {
#embed "en/paraphrases.tsv"
};
static const unsigned char en_same_sense[] = {
#embed "en/same-sense.tsv"
};
alignas(8) static const unsigned char en_pos[] = {
#embed "en/pos.bin"
};

static const unsigned char en_lexicon[] = {
#embed "en/lexicon.bin"
};

static const unsigned char en_senses[] = {
#embed "en/senses.bin"
};

static const unsigned char en_cue_verbs[] = {
#embed "en/cue-verbs.tsv"
};

static const unsigned char en_cue_attitudes[] = {
#embed "en/cue-attitudes.tsv"
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

static const unsigned char en_after_fractions[] = {
#embed "en/after-fractions.tsv"
};

static const unsigned char en_after_sums[] = {
#embed "en/after-sums.tsv"
};

static const unsigned char en_antonyms[] = {
#embed "en/antonyms.tsv"
};

static const unsigned char en_bounds[] = {
#embed "en/bounds.tsv"
};
static const unsigned char en_comparison[] = {
#embed "en/comparison.tsv"
};

static const unsigned char en_change_verbs[] = {
#embed "en/change-verbs.tsv"
};

static const unsigned char en_unit_scales[] = {
#embed "en/unit-scales.tsv"
};
static const unsigned char en_weight_words[] = {
#embed "en/weight-words.tsv"
};
static const unsigned char en_frequency_words[] = {
#embed "en/frequency-words.tsv"
};
static const unsigned char en_rate_words[] = {
#embed "en/rate-words.tsv"
};
static const unsigned char en_difference_words[] = {
#embed "en/difference-words.tsv"
};
static const unsigned char en_clock_words[] = {
#embed "en/clock-words.tsv"
};

static const unsigned char en_comparisons[] = {
#embed "en/comparisons.tsv"
};

static const unsigned char en_currencies[] = {
#embed "en/currencies.tsv"
};

static const unsigned char en_irregular_plurals[] = {
#embed "en/irregular-plurals.tsv"
};

static const unsigned char en_lemmas[] = {
#embed "en/lemmas.tsv"
};

static const unsigned char en_money_nouns[] = {
#embed "en/money-nouns.tsv"
};

static const unsigned char en_multiples[] = {
#embed "en/multiples.tsv"
};

static const unsigned char en_noun_frame[] = {
#embed "en/noun-frame.tsv"
};

static const unsigned char en_number_labels[] = {
#embed "en/number-labels.tsv"
};

static const unsigned char en_number_suffixes[] = {
#embed "en/number-suffixes.tsv"
};

static const unsigned char en_numbers[] = {
#embed "en/numbers.tsv"
};

static const unsigned char en_one_as_pronoun[] = {
#embed "en/one-as-pronoun.tsv"
};

static const unsigned char en_percents[] = {
#embed "en/percents.tsv"
};

static const unsigned char en_ratios[] = {
#embed "en/ratios.tsv"
};

static const unsigned char en_stakes[] = {
#embed "en/stakes.tsv"
};

static const unsigned char en_units[] = {
#embed "en/units.tsv"
};

static const unsigned char en_variants[] = {
#embed "en/variants.tsv"
};

static const unsigned char en_real_words[] = {
#embed "en/real-words.tsv"
};

static const unsigned char en_check_words[] = {
#embed "en/check-words.tsv"
};

static const unsigned char en_article_sounds[] = {
#embed "en/article-sounds.tsv"
};

static const unsigned char en_figure_context[] = {
#embed "en/figure-context.tsv"
};

static const unsigned char en_date_words[] = {
#embed "en/date-words.tsv"
};

static const unsigned char en_holidays[] = {
#embed "en/holidays.tsv"
};

static const unsigned char en_past_words[] = {
#embed "en/past-words.tsv"
};

static const unsigned char en_week_openers[] = {
#embed "en/week-openers.tsv"
};

static const unsigned char en_weekdays[] = {
#embed "en/weekdays.tsv"
};

static const unsigned char en_year_labels[] = {
#embed "en/year-labels.tsv"
};

static const unsigned char web_encodings[] = {
#embed "web/encodings.tsv"
};

static const unsigned char web_page_phrases[] = {
#embed "web/page-phrases.tsv"
};

static const unsigned char web_notice_phrases[] = {
#embed "web/notice-phrases.tsv"
};

static const galley_table tables[] = {
    {"web/notice-phrases.tsv", web_notice_phrases, sizeof web_notice_phrases},
    {"web/page-phrases.tsv", web_page_phrases, sizeof web_page_phrases},
    {"web/encodings.tsv", web_encodings, sizeof web_encodings},
    {"en/check-words.tsv", en_check_words, sizeof en_check_words},
    {"en/article-sounds.tsv", en_article_sounds, sizeof en_article_sounds},
    {"en/figure-context.tsv", en_figure_context, sizeof en_figure_context},
    {"en/real-words.tsv", en_real_words, sizeof en_real_words},
    {"en/spelling-patterns.tsv", en_spelling_patterns, sizeof en_spelling_patterns},
    {"en/affixes.tsv", en_affixes, sizeof en_affixes},
    {"en/doubled.tsv", en_doubled, sizeof en_doubled},
    {"en/letters.tsv", en_letters, sizeof en_letters},
    {"web/months.tsv", pages_months, sizeof pages_months},
    {"web/labels.tsv", pages_labels, sizeof pages_labels},
    {"web/furniture.tsv", pages_furniture, sizeof pages_furniture},
    {"en/correction-notices.tsv", en_correction_notices, sizeof en_correction_notices},
    {"en/lexicon.bin", en_lexicon, sizeof en_lexicon},
    {"en/notices/ap.tsv", en_notices_ap, sizeof en_notices_ap},
    {"en/notices/guardian.tsv", en_notices_guardian, sizeof en_notices_guardian},
    {"en/notices/nyt.tsv", en_notices_nyt, sizeof en_notices_nyt},
    {"en/notices/plain.tsv", en_notices_plain, sizeof en_notices_plain},
    {"en/notices/reuters.tsv", en_notices_reuters, sizeof en_notices_reuters},
    {"en/graded-words.tsv", en_graded_words, sizeof en_graded_words},
    {"en/qualifiers.tsv", en_qualifiers, sizeof en_qualifiers},
    {"en/interchangeable.tsv", en_interchangeable, sizeof en_interchangeable},
    {"en/months.tsv", en_months, sizeof en_months},
    {"en/tokens.tsv", en_tokens, sizeof en_tokens},
    {"en/pos.bin", en_pos, sizeof en_pos},
    {"en/grammar-words.tsv", en_grammar_words, sizeof en_grammar_words},
    {"en/plural-endings.tsv", en_plural_endings, sizeof en_plural_endings},
    {"en/sentences.tsv", en_sentences, sizeof en_sentences},
    {"en/page.tsv", en_page, sizeof en_page},
    {"en/abbreviations.tsv", en_abbreviations, sizeof en_abbreviations},
    {"en/certainty-words.tsv", en_certainty_words, sizeof en_certainty_words},
    {"en/function-words.tsv", en_function_words, sizeof en_function_words},
    {"en/light-words.tsv", en_light_words, sizeof en_light_words},
    {"en/pointer-words.tsv", en_pointer_words, sizeof en_pointer_words},
    {"en/anybody.tsv", en_anybody, sizeof en_anybody},
    {"en/genders.tsv", en_genders, sizeof en_genders},
    {"en/scope-words.tsv", en_scope_words, sizeof en_scope_words},
    {"en/prepositions.tsv", en_prepositions, sizeof en_prepositions},
    {"en/denials.tsv", en_denials, sizeof en_denials},
    {"en/orders.tsv", en_orders, sizeof en_orders},
    {"en/verb-stages.tsv", en_verb_stages, sizeof en_verb_stages},
    {"en/opposites.tsv", en_opposites, sizeof en_opposites},
    {"en/quantifiers.tsv", en_quantifiers, sizeof en_quantifiers},
    {"en/paraphrases.tsv", en_paraphrases, sizeof en_paraphrases},
    {"en/same-sense.tsv", en_same_sense, sizeof en_same_sense},
    {"en/senses.bin", en_senses, sizeof en_senses},
    {"en/cue-verbs.tsv", en_cue_verbs, sizeof en_cue_verbs},
    {"en/cue-attitudes.tsv", en_cue_attitudes, sizeof en_cue_attitudes},
    {"en/cue-nouns.tsv", en_cue_nouns, sizeof en_cue_nouns},
    {"en/word-roles.tsv", en_word_roles, sizeof en_word_roles},
    {"en/after-fractions.tsv", en_after_fractions, sizeof en_after_fractions},
    {"en/after-sums.tsv", en_after_sums, sizeof en_after_sums},
    {"en/antonyms.tsv", en_antonyms, sizeof en_antonyms},
    {"en/bounds.tsv", en_bounds, sizeof en_bounds},
    {"en/comparison.tsv", en_comparison, sizeof en_comparison},
    {"en/change-verbs.tsv", en_change_verbs, sizeof en_change_verbs},
    {"en/unit-scales.tsv", en_unit_scales, sizeof en_unit_scales},
    {"en/weight-words.tsv", en_weight_words, sizeof en_weight_words},
    {"en/frequency-words.tsv", en_frequency_words, sizeof en_frequency_words},
    {"en/rate-words.tsv", en_rate_words, sizeof en_rate_words},
    {"en/difference-words.tsv", en_difference_words, sizeof en_difference_words},
    {"en/clock-words.tsv", en_clock_words, sizeof en_clock_words},
    {"en/comparisons.tsv", en_comparisons, sizeof en_comparisons},
    {"en/currencies.tsv", en_currencies, sizeof en_currencies},
    {"en/irregular-plurals.tsv", en_irregular_plurals, sizeof en_irregular_plurals},
    {"en/lemmas.tsv", en_lemmas, sizeof en_lemmas},
    {"en/money-nouns.tsv", en_money_nouns, sizeof en_money_nouns},
    {"en/multiples.tsv", en_multiples, sizeof en_multiples},
    {"en/noun-frame.tsv", en_noun_frame, sizeof en_noun_frame},
    {"en/number-labels.tsv", en_number_labels, sizeof en_number_labels},
    {"en/number-suffixes.tsv", en_number_suffixes, sizeof en_number_suffixes},
    {"en/numbers.tsv", en_numbers, sizeof en_numbers},
    {"en/one-as-pronoun.tsv", en_one_as_pronoun, sizeof en_one_as_pronoun},
    {"en/percents.tsv", en_percents, sizeof en_percents},
    {"en/ratios.tsv", en_ratios, sizeof en_ratios},
    {"en/stakes.tsv", en_stakes, sizeof en_stakes},
    {"en/units.tsv", en_units, sizeof en_units},
    {"en/variants.tsv", en_variants, sizeof en_variants},
    {"en/date-words.tsv", en_date_words, sizeof en_date_words},
    {"en/holidays.tsv", en_holidays, sizeof en_holidays},
    {"en/past-words.tsv", en_past_words, sizeof en_past_words},
    {"en/week-openers.tsv", en_week_openers, sizeof en_week_openers},
    {"en/weekdays.tsv", en_weekdays, sizeof en_weekdays},
    {"en/year-labels.tsv", en_year_labels, sizeof en_year_labels},
};

galley_table galley_table_named(const char *name) {
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        if (strcmp(tables[i].name, name) == 0) return tables[i];
    }
    return (galley_table){name, NULL, 0};
}
