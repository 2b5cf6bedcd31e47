/*
 * A request, complete and checked: the handler of a server gets one when the
 * whole of it has come, its body included.
 *
 * Everything that is read from it is the request's own memory and lives as long
 * as it does.  The handler holds the request until it calls http_request_release(),
 * once; before that it has answered (http/reply.h, http/stream.h), now or on a
 * later turn of the loop.  That the client has gone meanwhile changes nothing: the
 * answer is dropped.
 */
#pragma once

#include "http/text.h"

struct http_request;

enum {
    HTTP_ID_SIZE = 65,      /* with the terminating zero */
    HTTP_ADDRESS_SIZE = 46,
};

struct http_text http_request_method(const struct http_request *request);
struct http_text http_request_path(const struct http_request *request);  /* raw */
struct http_text http_request_query(const struct http_request *request); /* raw */
struct http_text http_request_body(const struct http_request *request);

/* The first field of that name, whatever its case; .at is NULL without one. */
struct http_text http_request_header(const struct http_request *request, const char *name);

/* What logs and problems call this request: the client's X-Request-Id when it is 1 to
 * 64 characters of A-Z a-z 0-9 . _ - and otherwise random.  Made when first asked for, or
 * when a stream is opened; from then on the answer carries it too. */
const char *http_request_id(struct http_request *request);

/* One that nobody has had: for what is refused before it is a request. */
void http_id_make(char ret_id[HTTP_ID_SIZE]);

/* The client's address as text; "" when it is not known. */
void http_request_address(const struct http_request *request, char ret_text[HTTP_ADDRESS_SIZE]);

/* A pointer that a binding may keep with the request; NULL at first. */
void http_request_set_user(struct http_request *request, void *user);
void *http_request_user(const struct http_request *request);

/* The handler is done with it.  A request that was not answered gets a 500; a stream
 * that was not closed is cut off. */
void http_request_release(struct http_request *request);
