/*
 * What one turn of a script may use before it is stopped.
 *
 * CPU: a timer on the loop thread's own CPU clock looks every few hundredths
 * of a second whether the same turn of the same task is still running.  One
 * that has had its budget gets an error raised in it; whoever catches that has
 * one look more to end, then it is raised again and again, so neither pcall nor
 * a loop around pcall holds it off.  A turn that
 * behaves pays nothing: a count hook that is always on makes Lua two to three
 * times slower, so it is switched on only for the culprit.  C code that does
 * not return (a pathological pattern) cannot be stopped this way; then the
 * heartbeat stops too, and the supervisor replaces the process.
 *
 * Memory: the allocator of the state refuses to grow a turn beyond its budget,
 * and the state beyond its own; Lua turns that into "not enough memory".
 */
#pragma once

#include <lua.h>
#include <stdbool.h>

enum {
    LIMITS_TURN_CPU_MS = 500,
    LIMITS_TURN_MEMORY = 96 << 20,   /* bytes that one turn may add */
    LIMITS_STATE_MEMORY = 768 << 20, /* bytes in all */
    LIMITS_GARBAGE = 8 << 20,        /* bytes between two collections, about */
};

/* A state whose memory is counted; NULL without memory. */
lua_State *limits_newstate(void);

/* Starts looking after turns; once in a process, on the loop thread. */
void limits_start(void);

/* Keeps the garbage between two collections at about a constant: to be called a few times a
 * second.  Lua's own measure is a multiple of what lives, which is too often for a small
 * state under load and too seldom for one that holds thousands of waiting tasks. */
void limits_tune(lua_State *L);

/* Around every resume of a task. */
void limits_enter(lua_State *co);
void limits_leave(lua_State *co);
