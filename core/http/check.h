/*
 * The strict check of a request's head: the first thing that looks at what a
 * client sent, and the only thing that decides where a request ends.
 *
 * Two programs that disagree about that can be made to see different requests
 * in the same bytes ("smuggling").  So whatever could be read in two ways is
 * refused: both framings, two lengths, an unusual Transfer-Encoding, a missing
 * or second Host, a line that does not end in CRLF, a folded line, a control
 * character.  RFC 9110 and 9112 allow or demand each of these refusals.
 *
 * The head may come in pieces; the verdict does not depend on how it was cut.
 */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "http/problem.h"
#include "http/text.h"

enum {
    HTTP_HEAD_MAX = 32 * 1024, /* what places of 16 bits have room for, and more than enough */
    HTTP_FIELDS_MAX = 100,
};

/* Where things are in a head, in bytes from its beginning. */
struct http_place {
    uint16_t at;
    uint16_t len;
};

struct http_head {
    struct http_place method;
    struct http_place path;   /* length 0 stands for "/" */
    struct http_place query;
    struct http_place fields; /* all field lines, each with its CRLF */
    uint64_t body_len;        /* of a body that is not chunked */
    bool has_query;
    bool chunked;
    bool expects_continue;
    bool multipart; /* multipart/form-data */
    bool head_only; /* method HEAD */
    bool old;       /* HTTP/1.0 */
    bool keeps;     /* the client wants to keep the connection */
};

enum http_verdict {
    HTTP_CHECK_MORE, /* so far, so good */
    HTTP_CHECK_DONE, /* the head is complete; it has 'size' bytes */
    HTTP_CHECK_BAD,  /* 'refusal' and 'why' say what a client is told */
};

struct http_check {
    struct http_head head;
    size_t size; /* of what has been checked */
    enum http_refusal refusal;
    const char *why;

    /* private */
    size_t size_max;
    size_t scanned;
    unsigned fields;
    struct http_place host;        /* the Host field */
    struct http_place target_host; /* of a target like http://host/ */
    bool in_fields, has_host, has_length, has_coding, closes, asks_to_keep;
};

/* 'size_max' bytes of head are taken, at most HTTP_HEAD_MAX. */
void http_check_init(struct http_check *check, size_t size_max);

/* Looks at all that has come of this head: 'len' bytes, of which those of the last
 * call are a prefix.  What follows the head is not looked at.  Not to be called
 * again after DONE or BAD. */
enum http_verdict http_check_feed(struct http_check *check, const char *head, size_t len);
