#include "git_loader.h"
#include "late_library.h"
#include <git2/version.h>
#include <string.h>

// libgit2 brings a dozen libraries for keys, certificates and tickets: to load them took a third of the time in which
// “galley --version” answers, and most commands never open a store.
#define EACH_GIT_FUNCTION(F) \
    F(git_blob_free) F(git_blob_lookup) F(git_blob_rawcontent) F(git_blob_rawsize) F(git_commit_author) \
    F(git_commit_free) F(git_commit_id) F(git_commit_lookup) F(git_commit_lookup_prefix) F(git_commit_message) \
    F(git_commit_parent_id) F(git_commit_parentcount) F(git_commit_time) F(git_commit_tree_id) \
    F(git_config_add_file_ondisk) F(git_config_free) F(git_config_get_int32) F(git_config_get_string) \
    F(git_config_new) F(git_config_set_int32) F(git_config_set_string) F(git_config_snapshot) \
    F(git_credential_ssh_key_from_agent) F(git_credential_ssh_key_new) F(git_credential_username_new) \
    F(git_credential_userpass_plaintext_new) F(git_error_last) F(git_fetch_options_init) F(git_graph_descendant_of) \
    F(git_indexer_append) F(git_indexer_commit) F(git_indexer_free) F(git_indexer_new) F(git_libgit2_init) \
    F(git_libgit2_opts) F(git_merge_bases) F(git_odb_add_backend) F(git_odb_backend_one_pack) F(git_odb_exists) \
    F(git_odb_free) F(git_odb_hash) F(git_odb_new) F(git_odb_object_free) F(git_odb_read) F(git_odb_refresh) \
    F(git_odb_write) F(git_oid_fromstrn) F(git_oidarray_free) F(git_packbuilder_free) F(git_packbuilder_insert) \
    F(git_packbuilder_insert_walk) F(git_packbuilder_name) F(git_packbuilder_new) F(git_packbuilder_set_threads) \
    F(git_packbuilder_write) F(git_proxy_options_init) F(git_push_options_init) F(git_reference_create_matching) \
    F(git_reference_free) F(git_reference_iterator_free) F(git_reference_iterator_glob_new) \
    F(git_reference_name_to_id) F(git_reference_next_name) F(git_remote_connect) F(git_remote_create_options_init) \
    F(git_remote_create_with_opts) F(git_remote_download) F(git_remote_free) F(git_remote_init_callbacks) \
    F(git_remote_ls) F(git_remote_upload) F(git_repository_config) F(git_repository_config_snapshot) \
    F(git_repository_free) F(git_repository_head_unborn) F(git_repository_init_ext) \
    F(git_repository_init_options_init) F(git_repository_odb) F(git_repository_open_bare) F(git_repository_set_head) \
    F(git_revwalk_free) F(git_revwalk_hide) F(git_revwalk_new) F(git_revwalk_push) F(git_tree_entry_byindex) \
    F(git_tree_entry_filemode) F(git_tree_entry_id) F(git_tree_entry_name) F(git_tree_entrycount) F(git_tree_free) \
    F(git_tree_lookup) F(git_odb_read_header) F(git_repository_open)
// Packs are compressed by the library that libgit2 itself compresses with.
#define EACH_ZLIB_FUNCTION(F) F(compress2) F(compressBound)
#define EACH_FUNCTION(F) EACH_GIT_FUNCTION(F) EACH_ZLIB_FUNCTION(F)

EACH_FUNCTION(LATE_FUNCTION)

// Where libgit2 is built with Mbed TLS, it reads all certificate authorities of the system when it starts: half of the
// time of a command, and only a sync over HTTPS asks them. A program's own functions go before those of a library's
// libraries, so this one is called for it, and puts the reading off until somebody asks for it. (That a file cannot be
// read is no error to libgit2 when it starts.)
static void *git_library;
static const char *postponed_certificates;
static int certificates_are_wanted;

__attribute__((used, visibility("default"))) int mbedtls_x509_crt_parse_file(void *chain, const char *path) {
    static int (*parse)(void *, const char *);
    enum { cannot_be_read = -0x2900 };
    if (!certificates_are_wanted) {
        if (!postponed_certificates) postponed_certificates = strdup(path);
        return cannot_be_read;
    }
    if (!parse) *(void **)&parse = dlsym(git_library, "mbedtls_x509_crt_parse_file");
    return parse ? parse(chain, path) : cannot_be_read;
}

const char *galley_postponed_certificates(void) {
    certificates_are_wanted = 1;
    return postponed_certificates;
}

const char *galley_load_git(void) {
    void *found = dlopen("libgit2.so." LIBGIT2_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_GIT_FUNCTION(FIND)
    git_library = found;
    found = dlopen("libz.so.1", RTLD_LAZY | RTLD_LOCAL);
    if (!found) return dlerror();
    EACH_ZLIB_FUNCTION(FIND)
    return NULL;
}
