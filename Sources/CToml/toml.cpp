#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#include "galley_toml.h"
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>
#include <string_view>
#include <toml++/toml.h>

static char *copy(const std::string &words) { return strdup(words.c_str()); }

void galley_toml_to_json(const char *text, size_t length, char **json, char **trouble) {
    *json = *trouble = nullptr;
    toml::parse_result parsed = toml::parse(std::string_view(text, length));
    std::ostringstream words;
    if (parsed) {
        words << toml::json_formatter(parsed.table());
        *json = copy(words.str());
    } else {
        words << "line " << parsed.error().source().begin.line << ": " << parsed.error().description();
        *trouble = copy(words.str());
    }
}
