#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>

// curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one plain function for each shape of
// their arguments.

static inline CURLcode galley_curl_set_number(CURL *transfer, CURLoption option, long value) {
    return curl_easy_setopt(transfer, option, value);
}

static inline CURLcode galley_curl_set_text(CURL *transfer, CURLoption option, const char *value) {
    return curl_easy_setopt(transfer, option, value);
}

static inline CURLcode galley_curl_set_fields(CURL *transfer, struct curl_slist *fields) {
    return curl_easy_setopt(transfer, CURLOPT_HTTPHEADER, fields);
}

/// The body that is posted; libcurl copies it.
static inline CURLcode galley_curl_set_body(CURL *transfer, const void *bytes, curl_off_t count) {
    CURLcode code = curl_easy_setopt(transfer, CURLOPT_POSTFIELDSIZE_LARGE, count);
    return code == CURLE_OK ? curl_easy_setopt(transfer, CURLOPT_COPYPOSTFIELDS, bytes) : code;
}

typedef size_t (*galley_curl_receiver)(char *bytes, size_t size, size_t count, void *context);

/// Who takes the body and the header lines, both with the same context.
static inline CURLcode galley_curl_set_receivers(
    CURL *transfer, galley_curl_receiver body, galley_curl_receiver header, void *context) {
    CURLcode code = curl_easy_setopt(transfer, CURLOPT_WRITEFUNCTION, body);
    if (code == CURLE_OK) code = curl_easy_setopt(transfer, CURLOPT_WRITEDATA, context);
    if (code == CURLE_OK) code = curl_easy_setopt(transfer, CURLOPT_HEADERFUNCTION, header);
    if (code == CURLE_OK) code = curl_easy_setopt(transfer, CURLOPT_HEADERDATA, context);
    return code;
}

typedef curl_socket_t (*galley_curl_opener)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

/// Who opens the socket to the address that was found for a host.
static inline CURLcode galley_curl_set_opener(CURL *transfer, galley_curl_opener opener, void *context) {
    CURLcode code = curl_easy_setopt(transfer, CURLOPT_OPENSOCKETFUNCTION, opener);
    return code == CURLE_OK ? curl_easy_setopt(transfer, CURLOPT_OPENSOCKETDATA, context) : code;
}

/// Copies the 4 or 16 bytes of an address and says how many they are; 0 for what is no internet address.
static inline int galley_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
    if (address->family == AF_INET) {
        memcpy(bytes, &((const struct sockaddr_in *)&address->addr)->sin_addr, 4);
        return 4;
    }
    if (address->family != AF_INET6) return 0;
    memcpy(bytes, &((const struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
    return 16;
}

/// 0 where nothing is known.
static inline long galley_curl_number(CURL *transfer, CURLINFO question) {
    long answer = 0;
    return curl_easy_getinfo(transfer, question, &answer) == CURLE_OK ? answer : 0;
}

/// NULL where nothing is known; the words belong to the transfer.
static inline const char *galley_curl_text(CURL *transfer, CURLINFO question) {
    char *answer = NULL;
    return curl_easy_getinfo(transfer, question, &answer) == CURLE_OK ? answer : NULL;
}

static inline CURLcode galley_curl_outcome(const CURLMsg *message) { return message->data.result; }
