#include "fetch/transfer.h"

#include <arpa/inet.h>
#include <assert.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    READ_BYTES = 1024, /* libcurl's least; the answer's own buffer is what grows */
    WRITE_BYTES = 16 << 10, /* the same; with TLS every handle has such a buffer */
    METHOD_MAX = 16,
    OWN_HEADERS = 3, /* at most */
};

void transfer_free(struct transfer *transfer)
{
    if (!transfer)
        return;
    transfer_clear(transfer);
    curl_easy_cleanup(transfer->easy);
    free(transfer);
}

void transfer_clear(struct transfer *transfer)
{
    curl_free(transfer->host);
    free(transfer->headers);
    free(transfer->resolve.data);
    buf_finish(&transfer->head);
    buf_finish(&transfer->body);
    transfer->call = NULL;
    transfer->shard = NULL;
    transfer->host = NULL;
    transfer->headers = NULL;
    transfer->resolve.data = NULL;
}

/* ---- the request ---- */

static bool is_method(const char *text)
{
    size_t len = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return len > 0 && len <= METHOD_MAX && text[len] == '\0';
}

static bool is_header(const struct fetch_header *header)
{
    static const char token[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789!#$%&'*+-.^_`|~";
    size_t len = strspn(header->name, token);
    if (len == 0 || header->name[len] != '\0')
        return false;
    for (const char *c = header->value; *c; c++)
        if (((unsigned char)*c < ' ' && *c != '\t') || *c == 0x7f)
            return false;
    return true;
}

/* The bytes that the lines take, or 0 when there are too many. */
static size_t lines_size(const struct fetch_call *call)
{
    size_t size = 0;
    for (size_t i = 0; i < call->nheaders; i++)
        size += strlen(call->headers[i].name) + strlen(call->headers[i].value) + sizeof ": ";
    bool fits = call->nheaders <= FETCH_REQUEST_HEADERS_MAX && size <= FETCH_REQUEST_HEAD_MAX;
    return fits ? size + 1 : 0;
}

static bool has_header(const struct fetch_call *call, const char *name)
{
    for (size_t i = 0; i < call->nheaders; i++)
        if (strcasecmp(call->headers[i].name, name) == 0)
            return true;
    return false;
}

/* What libcurl would do unless told otherwise: ask before it sends a large body
 * (and wait a second for those who never answer), and call any body a form. */
static size_t add_own(const struct fetch_call *call, struct curl_slist *nodes)
{
    static char expect[] = "Expect:";
    static char agent[] = "User-Agent: aimix";
    static char type[] = "Content-Type:";
    size_t count = 0;
    nodes[count++].data = expect;
    if (!has_header(call, "User-Agent"))
        nodes[count++].data = agent;
    if (!has_header(call, "Content-Type"))
        nodes[count++].data = type;
    return count;
}

/* libcurl's list in one block: first its nodes, then the lines.  An empty value
 * is written with a semicolon, since "Name:" tells libcurl to leave it out. */
static struct curl_slist *write_headers(const struct fetch_call *call, size_t size)
{
    size_t count = call->nheaders;
    struct curl_slist *nodes = malloc((count + OWN_HEADERS) * sizeof *nodes + size);
    if (!nodes)
        return NULL;
    char *text = (char *)(nodes + count + OWN_HEADERS);
    char *end = text + size;
    for (size_t i = 0; i < count; i++) {
        const struct fetch_header *header = &call->headers[i];
        const char *between = *header->value ? ": " : ";";
        nodes[i].data = text;
        text += snprintf(text, (size_t)(end - text), "%s%s%s", header->name, between,
                         header->value) + 1;
    }
    count += add_own(call, nodes + count);
    for (size_t i = 0; i < count; i++)
        nodes[i].next = i + 1 < count ? &nodes[i + 1] : NULL;
    return nodes;
}

static bool take_headers(struct transfer *transfer, struct err *err)
{
    const struct fetch_call *call = transfer->call;
    for (size_t i = 0; i < call->nheaders; i++)
        if (!is_header(&call->headers[i]))
            return err_set(err, ERR_INTERNAL, "a header of the request is malformed");

    size_t size = lines_size(call);
    if (size == 0)
        return err_set(err, ERR_INTERNAL, "the request has more than %d headers or %d bytes",
                       FETCH_REQUEST_HEADERS_MAX, FETCH_REQUEST_HEAD_MAX);
    transfer->headers = write_headers(call, size);
    return transfer->headers || err_set(err, ERR_BUSY, "no memory for a request");
}

static bool take_scheme(struct transfer *transfer, CURLU *url)
{
    char *scheme = NULL;
    if (curl_url_get(url, CURLUPART_SCHEME, &scheme, 0))
        return false;
    transfer->secure = strcmp(scheme, "https") == 0;
    bool known = transfer->secure || strcmp(scheme, "http") == 0;
    curl_free(scheme);
    return known;
}

static bool take_port(struct transfer *transfer, CURLU *url)
{
    char *port = NULL;
    if (curl_url_get(url, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT))
        return false;
    transfer->port = (uint16_t)strtoul(port, NULL, 10);
    curl_free(port);
    return true;
}

/* The address itself is never quoted in an error: it may hold a key.  Emptied
 * first, or 'url' would read a path as one on the host of the call before. */
static bool take_url(struct transfer *transfer, CURLU *url, struct err *err)
{
    const char *text = transfer->call->url;
    curl_url_set(url, CURLUPART_URL, NULL, 0);
    bool good = strlen(text) <= FETCH_URL_MAX &&
                !curl_url_set(url, CURLUPART_URL, text, CURLU_DISALLOW_USER) &&
                !curl_url_get(url, CURLUPART_HOST, &transfer->host, 0) &&
                strlen(transfer->host) < NAMES_HOST_SIZE;
    if (good && take_scheme(transfer, url) && take_port(transfer, url))
        return true;
    return err_set(err, ERR_INTERNAL, "a request needs an address with http or https");
}

bool transfer_prepare(struct transfer *transfer, struct fetch_call *call, CURLU *url,
                      struct err *err)
{
    transfer->call = call;
    buf_init(&transfer->head, FETCH_HEAD_MAX);
    buf_init(&transfer->body, call->body_max ? call->body_max : FETCH_BODY_MAX);
    if (call->method && !is_method(call->method))
        return err_set(err, ERR_INTERNAL, "a request method is written in capital letters");
    return take_url(transfer, url, err) && take_headers(transfer, err);
}

bool transfer_needs_name(const struct transfer *transfer)
{
    struct in_addr four;
    return transfer->host[0] != '[' && inet_pton(AF_INET, transfer->host, &four) != 1;
}

/* ---- the handle ---- */

/* "HTTP/" begins another answer: what came before was a 1xx. */
static size_t on_head(char *line, size_t size, size_t count, void *owner)
{
    struct transfer *transfer = owner;
    size_t len = size * count;
    if (len >= 5 && memcmp(line, "HTTP/", 5) == 0)
        buf_clear(&transfer->head);
    else if (len > 2)
        buf_add(&transfer->head, line, len);
    return transfer->head.failed ? 0 : len;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *owner)
{
    struct transfer *transfer = owner;
    return buf_add(&transfer->body, bytes, size * count) ? size * count : 0;
}

/* libcurl's own sockets would stay open in every process we start. */
static curl_socket_t on_open(void *owner, curlsocktype purpose,
                             struct curl_sockaddr *address)
{
    (void)owner, (void)purpose;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* Each handle and each connection keeps its copies of the names of trusted
 * files, needed or not; so they are taken away.  And with a directory as well
 * as a file, libcurl would read all certificates for each connection, which
 * takes longer than the handshake. */
static unsigned set_for_good(CURL *easy, struct transfer *transfer)
{
    unsigned bad = 0;
    bad |= curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    bad |= curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    bad |= curl_easy_setopt(easy, CURLOPT_PROXY, "");
    bad |= curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, (long)READ_BYTES);
    bad |= curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, (long)WRITE_BYTES);
    bad |= curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, NULL);
    bad |= curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, NULL);
    bad |= curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
    bad |= curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    bad |= curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open);
    bad |= curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_head);
    bad |= curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
    bad |= curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
    bad |= curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    return bad;
}

const char *transfer_ca_file(void)
{
    CURL *easy = curl_easy_init();
    const char *path = NULL;
    if (easy)
        curl_easy_getinfo(easy, CURLINFO_CAINFO, &path);
    curl_easy_cleanup(easy);
    return path;
}

/* Not to be reset later: libcurl 7.88 then forgets how small its buffer is. */
struct transfer *transfer_new(struct fetch *fetch)
{
    struct transfer *transfer = calloc(1, sizeof *transfer);
    if (!transfer)
        return NULL;
    transfer->fetch = fetch;
    transfer->easy = curl_easy_init();
    if (!transfer->easy || set_for_good(transfer->easy, transfer)) {
        curl_easy_cleanup(transfer->easy);
        free(transfer);
        return NULL;
    }
    return transfer;
}

static unsigned set_body(CURL *easy, const char *body, size_t len)
{
    unsigned bad = curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)len);
    return bad | curl_easy_setopt(easy, CURLOPT_POSTFIELDS, len > 0 ? body : "");
}

/* First back to a plain GET, whatever the handle did last. */
static unsigned set_method(const struct transfer *transfer)
{
    CURL *easy = transfer->easy;
    const struct fetch_call *call = transfer->call;
    const char *method = call->method ? call->method : call->body ? "POST" : "GET";
    bool post = strcmp(method, "POST") == 0;
    bool usual = post || (!call->body && strcmp(method, "GET") == 0);
    unsigned bad = curl_easy_setopt(easy, CURLOPT_POSTFIELDS, NULL);
    bad |= curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    bad |= curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, usual ? NULL : method);
    if (call->body || post || strcmp(method, "PUT") == 0 || strcmp(method, "PATCH") == 0)
        bad |= set_body(easy, call->body, call->body ? call->body_len : 0);
    else if (strcmp(method, "HEAD") == 0)
        bad |= curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    return bad;
}

static unsigned set_limits(const struct transfer *transfer, long timeout_ms)
{
    CURL *easy = transfer->easy;
    long connect_ms = transfer->call->connect_ms ? (long)transfer->call->connect_ms
                                                 : FETCH_CONNECT_MS;
    unsigned bad = 0;
    bad |= curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)transfer->body.max);
    bad |= curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, timeout_ms);
    bad |= curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
    return bad;
}

/* libcurl keeps what it was told last, so it is told each time. */
static unsigned set_addresses(struct transfer *transfer, const char *addresses)
{
    if (!addresses)
        return curl_easy_setopt(transfer->easy, CURLOPT_RESOLVE, NULL);
    size_t size = strlen(transfer->host) + strlen(addresses) + sizeof ":65535:";
    char *line = malloc(size);
    if (!line)
        return CURLE_OUT_OF_MEMORY;
    snprintf(line, size, "%s:%u:%s", transfer->host, transfer->port, addresses);
    transfer->resolve = (struct curl_slist){ line, NULL };
    return curl_easy_setopt(transfer->easy, CURLOPT_RESOLVE, &transfer->resolve);
}

/* With HTTP/2 a connection carries many requests: better wait for it. */
static unsigned set_target(const struct transfer *transfer, const char *ca_file)
{
    CURL *easy = transfer->easy;
    unsigned bad = 0;
    bad |= curl_easy_setopt(easy, CURLOPT_URL, transfer->call->url);
    bad |= curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers);
    bad |= curl_easy_setopt(easy, CURLOPT_CAINFO, transfer->secure ? ca_file : NULL);
    bad |= curl_easy_setopt(easy, CURLOPT_PIPEWAIT, (long)transfer->secure);
    return bad;
}

bool transfer_setup(struct transfer *transfer, const char *addresses, const char *ca_file,
                    long timeout_ms, struct err *err)
{
    unsigned bad = set_method(transfer);
    bad |= set_target(transfer, ca_file);
    bad |= set_limits(transfer, timeout_ms);
    bad |= set_addresses(transfer, addresses);
    return !bad || err_set(err, ERR_BUSY, "no memory for a request");
}

/* ---- the outcome ---- */

struct fetch_answer transfer_answer(const struct transfer *transfer)
{
    long status = 0;
    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
    return (struct fetch_answer){
        .status = (int)status,
        .head = transfer->head.data,
        .head_len = transfer->head.len,
        .body = transfer->body.data,
        .body_len = transfer->body.len,
    };
}

void transfer_explain(const struct transfer *transfer, CURLcode result, struct err *ret_err)
{
    const char *host = transfer->host;
    if (transfer->head.failed)
        err_set(ret_err, ERR_UPSTREAM, "%.80s: the answer has more than %d bytes of headers",
                host, FETCH_HEAD_MAX);
    else if (transfer->body.failed || result == CURLE_FILESIZE_EXCEEDED)
        err_set(ret_err, ERR_UPSTREAM, "%.80s: the answer has more than %zu bytes", host,
                transfer->body.max);
    else if (result == CURLE_OPERATION_TIMEDOUT)
        err_set(ret_err, ERR_TIMEOUT, "%.80s did not answer in time", host);
    else if (result == CURLE_OUT_OF_MEMORY)
        err_set(ret_err, ERR_BUSY, "no memory for a request");
    else
        err_set(ret_err, ERR_UPSTREAM, "%.80s: %s", host, curl_easy_strerror(result));
}
