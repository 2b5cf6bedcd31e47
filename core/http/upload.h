/*
 * What a form sends: the parts of a multipart/form-data body (RFC 7578).
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "http/text.h"

struct err;

enum {
    HTTP_PARTS_MAX = 64,
    HTTP_PART_NAME_MAX = 128, /* bytes */
    HTTP_FILENAME_MAX = 255,
};

struct http_part {
    char name[HTTP_PART_NAME_MAX + 1];
    char filename[HTTP_FILENAME_MAX + 1]; /* as the client called it: never a path to trust */
    bool has_filename;
    struct http_text type; /* .at is NULL without a Content-Type */
    struct http_text body;
};

struct http_upload {
    struct http_part *parts;
    size_t count;
};

/* Takes 'body' apart; 'type' is the Content-Type of the request.  The parts point into
 * both.  False, with ERR_MEDIA for another type and ERR_REQUEST for a malformed body. */
bool http_upload_init(struct http_upload *upload, struct http_text type, struct http_text body,
                      struct err *err);
void http_upload_finish(struct http_upload *upload);
