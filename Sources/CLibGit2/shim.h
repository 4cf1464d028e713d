#include <git2.h>
#include <git2/sys/commit.h>
#include <git2/sys/odb_backend.h>

// git_libgit2_opts is variadic, which Swift cannot call: one plain function for each shape of its arguments.

static inline int galley_git_switch(git_libgit2_opt_t option, int enabled) {
    return git_libgit2_opts(option, enabled);
}

static inline int galley_git_search_path(git_config_level_t level, const char *path) {
    return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

static inline int galley_git_cache(ssize_t bytes) {
    return git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, bytes);
}

static inline int galley_git_certificates(const char *file) {
    return git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, file, NULL);
}
