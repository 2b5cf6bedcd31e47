/*
 * What the files of the http binding share: lib_http.c serves, http_request.c is what a
 * script can ask a request, http_answer.c is what it can say, and http_stream.c says it
 * bit by bit.
 */
#pragma once

#include <lua.h>
#include <stdbool.h>

struct http_reply;
struct http_request;

#define HTTP_REQUEST "aimix.http.request"
#define HTTP_STREAM "aimix.http.stream"

/* What a script has of a request.  It may outlive the task; the request does not. */
struct http_box {
    struct http_request *request; /* NULL: it is over */
};

/* The request at stack index 1; raises when that is none, or over. */
struct http_request *http_box_request(lua_State *L);

/* Raise unless there is a status, and headers or nil, at 'index'. */
int http_check_status(lua_State *L, int index);
void http_check_headers(lua_State *L, int index);

/* Adds the headers at 'index'; true if there was a Content-Type. */
bool http_add_headers(lua_State *L, struct http_reply *reply, int index);

/* Sends status, body and headers from 'index' on. */
void http_answer(lua_State *L, struct http_request *request, int index);

/* request:stream(status, headers?) */
int http_open_stream(lua_State *L);

/* Once for a state: the metatables of the two. */
void http_define_request(lua_State *L);
void http_define_stream(lua_State *L);
