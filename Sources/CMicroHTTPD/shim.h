#include <arpa/inet.h>
#include <malloc.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

// MHD_start_daemon and MHD_get_daemon_info are variadic, which Swift cannot call.

/// Why a connection is told what it is told: libmicrohttpd calls it for each head, each piece of a body, and the end.
typedef enum MHD_Result (*galley_http_asked)(void *context, struct MHD_Connection *connection, const char *url,
                                             const char *method, const char *version, const char *upload,
                                             size_t *upload_size, void **request);
typedef void (*galley_http_ended)(void *context, struct MHD_Connection *connection, void **request,
                                  enum MHD_RequestTerminationCode code);

/// A server whose connections have a thread each; NULL where it does not start. `address` is an IPv4 or IPv6 address as
/// text, `idle` in seconds, `memory` for the head of a request in bytes.
static inline struct MHD_Daemon *galley_http_start(
    const char *address, uint16_t port, unsigned connections, unsigned idle, size_t memory, void *context,
    galley_http_asked asked, galley_http_ended ended) {
    struct sockaddr_in four;
    struct sockaddr_in6 six;
    memset(&four, 0, sizeof four);
    memset(&six, 0, sizeof six);
    const struct sockaddr *bound = NULL;
    unsigned flags = MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL;
    if (inet_pton(AF_INET, address, &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        bound = (const struct sockaddr *)&four;
    } else if (inet_pton(AF_INET6, address, &six.sin6_addr) == 1) {
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        bound = (const struct sockaddr *)&six;
        flags |= MHD_USE_IPv6;
    } else {
        return NULL;
    }
    return MHD_start_daemon(
        flags, port, NULL, NULL, asked, context, MHD_OPTION_SOCK_ADDR, bound, MHD_OPTION_CONNECTION_LIMIT, connections,
        MHD_OPTION_CONNECTION_TIMEOUT, idle, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory,
        MHD_OPTION_NOTIFY_COMPLETED, ended, context, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
}

/// The port that it listens on; 0 where that is not known.
static inline uint16_t galley_http_port(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

static const enum MHD_Result galley_http_yes = MHD_YES, galley_http_no = MHD_NO;
static const enum MHD_ValueKind galley_http_asked_for = MHD_GET_ARGUMENT_KIND, galley_http_head = MHD_HEADER_KIND;

/// An answer of these bytes, which are copied.
static inline struct MHD_Response *galley_http_answer(const void *bytes, size_t count) {
    return MHD_create_response_from_buffer(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

/// So many heaps for all threads: by itself the C library gives each of many threads one, and each stays as large as it ever was.
static inline void galley_http_share_heaps(int count) { mallopt(M_ARENA_MAX, count); }
