/*
 * The target of a request ("/v1/me?lang=ko") and the host it is meant for.
 */
#pragma once

#include <stdbool.h>

#include "http/text.h"

struct http_target {
    struct http_text path;  /* raw, starts with '/'; or "*"; empty in "http://host" */
    struct http_text query; /* raw; .at is NULL without a '?' */
    struct http_text host;  /* of "GET http://host/path", else .at is NULL */
};

/* Takes a target apart: "/path?query", the same after "http://host", or "*".
 * False when it is none of these, or has a byte that no target may have: a space,
 * a control character, '#', or the escape %00.  Bytes above 127 are let pass:
 * people do type Hangul into addresses, and some clients send it as it is. */
bool http_target_read(struct http_text target, struct http_target *ret_target);

/* True for "name", "1.2.3.4" or "[::1]", with or without ":port". */
bool http_is_host(struct http_text host);
