/*
 * What the files of the http binding share: lib_http.c serves, http_request.c is what a
 * script can ask a request, http_answer.c is what it can say, http_stream.c says it bit by
 * bit, and http_times.c counts what came of it.
 */
#pragma once

#include <lua.h>
#include <stdbool.h>
#include <stdint.h>

struct http_reply;
struct http_request;

#define HTTP_REQUEST "aimix.http.request"
#define HTTP_STREAM "aimix.http.stream"

/* What a script has of a request.  It may outlive the task; the request does not. */
struct http_box {
    struct http_request *request; /* NULL: it is over */
    uint64_t began;               /* http_times_now() */
};

/* The request at stack index 1; raises when that is none, or over. */
struct http_request *http_box_request(lua_State *L);

/* Raise unless there is a status, and headers or nil, at 'index'. */
int http_check_status(lua_State *L, int index);
void http_check_headers(lua_State *L, int index);

/* Adds the headers at 'index'; true if there was a Content-Type. */
bool http_add_headers(lua_State *L, struct http_reply *reply, int index);

/* Sends status, body and headers from 'index' on; returns the status. */
int http_answer(lua_State *L, struct http_request *request, int index);

/* request:stream(status, headers?) */
int http_open_stream(lua_State *L);

/* Once for a state: the metatables of the two. */
void http_define_request(lua_State *L);
void http_define_stream(lua_State *L);

/* http_times.c: nanoseconds since some moment; one more request of that slot, which is 0 where
 * it is not known; http.times(). */
uint64_t http_times_now(void);
void http_times_add(lua_Integer slot, int status, uint64_t began);
int http_push_times(lua_State *L);
