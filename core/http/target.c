#include "http/target.h"

#include <arpa/inet.h>
#include <string.h>
#include <strings.h>

enum { HOST_MAX = 255, PORT_MAX = 65535 };

static bool is_port(struct http_text port)
{
    unsigned long number = 0;
    if (port.len > 5)
        return false;
    for (size_t i = 0; i < port.len; i++) {
        if (port.at[i] < '0' || port.at[i] > '9')
            return false;
        number = number * 10 + (unsigned long)(port.at[i] - '0');
    }
    return number <= PORT_MAX;
}

/* -._~!$&'()*+,;= digits letters: what a name has without escapes (RFC 3986, reg-name) */
static const struct http_set plain = { { 0, 0x2bff7fd2, 0x87fffffe, 0x47fffffe } };

/* What no target may have: control characters, space, # and delete. */
static const struct http_set forbidden = { { 0xffffffff, 0x00000009, 0, 0x80000000 } };

static bool is_escape(struct http_text text, size_t i)
{
    return i + 2 < text.len && text.at[i] == '%' && http_hex(text.at[i + 1]) >= 0 &&
           http_hex(text.at[i + 2]) >= 0;
}

static bool is_name(struct http_text name)
{
    for (size_t i = 0; i < name.len; i++) {
        if (http_set_has(&plain, name.at[i]))
            continue;
        if (!is_escape(name, i))
            return false;
        i += 2;
    }
    return name.len > 0 && name.len <= HOST_MAX;
}

static bool is_address(struct http_text address)
{
    char text[INET6_ADDRSTRLEN];
    struct in6_addr bytes;
    if (address.len >= sizeof text)
        return false;
    memcpy(text, address.at, address.len);
    text[address.len] = '\0';
    return strlen(text) == address.len && inet_pton(AF_INET6, text, &bytes) == 1;
}

/* "[::1]" or "[::1]:80" */
static bool is_bracketed(struct http_text host)
{
    const char *end = memchr(host.at, ']', host.len);
    if (!end)
        return false;
    size_t inside = (size_t)(end - host.at - 1);
    struct http_text rest = { .at = end + 1, .len = host.len - inside - 2 };
    if (!is_address((struct http_text){ .at = host.at + 1, .len = inside }))
        return false;
    if (rest.len == 0)
        return true;
    return *rest.at == ':' && is_port((struct http_text){ .at = rest.at + 1, .len = rest.len - 1 });
}

bool http_is_host(struct http_text host)
{
    if (host.len == 0)
        return false;
    if (*host.at == '[')
        return is_bracketed(host);

    const char *colon = memchr(host.at, ':', host.len);
    if (!colon)
        return is_name(host);
    size_t len = (size_t)(colon - host.at);
    struct http_text port = { .at = colon + 1, .len = host.len - len - 1 };
    return is_name((struct http_text){ .at = host.at, .len = len }) && is_port(port);
}

static bool has_forbidden(struct http_text target)
{
    for (size_t i = 0; i < target.len; i++) {
        if (http_set_has(&forbidden, target.at[i]))
            return true;
        if (target.at[i] == '%' && i + 2 < target.len && memcmp(target.at + i, "%00", 3) == 0)
            return true;
    }
    return false;
}

static size_t scheme_len(struct http_text target)
{
    if (target.len >= 7 && strncasecmp(target.at, "http://", 7) == 0)
        return 7;
    if (target.len >= 8 && strncasecmp(target.at, "https://", 8) == 0)
        return 8;
    return 0;
}

static void split(struct http_text path, struct http_target *target)
{
    const char *mark = memchr(path.at, '?', path.len);
    target->path = path;
    if (!mark)
        return;
    target->path.len = (size_t)(mark - path.at);
    target->query = (struct http_text){ .at = mark + 1, .len = path.len - target->path.len - 1 };
}

/* "http://host/path": what comes after the scheme. */
static bool read_absolute(struct http_text rest, struct http_target *target)
{
    size_t len = 0;
    while (len < rest.len && rest.at[len] != '/' && rest.at[len] != '?')
        len++;
    target->host = (struct http_text){ .at = rest.at, .len = len };
    split((struct http_text){ .at = rest.at + len, .len = rest.len - len }, target);
    return http_is_host(target->host);
}

bool http_target_read(struct http_text target, struct http_target *ret_target)
{
    *ret_target = (struct http_target){ 0 };
    if (target.len == 0 || has_forbidden(target))
        return false;

    size_t scheme = scheme_len(target);
    if (scheme > 0)
        return read_absolute(
            (struct http_text){ .at = target.at + scheme, .len = target.len - scheme }, ret_target);
    split(target, ret_target);
    if (target.len == 1 && *target.at == '*')
        return true;
    return *target.at == '/';
}
