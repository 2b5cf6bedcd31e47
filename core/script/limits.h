/*
 * What a script may use before it is stopped.
 *
 * A turn is what runs from one wait to the next.  A run is a service's part of a turn, or the
 * loading of a service file: it has a budget of its own, which is less than the turn's, does
 * not count as the turn's, and whose end ends the run alone (lib_budget.c).
 *
 * CPU: a timer on the loop thread's own CPU clock looks every few hundredths
 * of a second whether the same turn of the same task is still running.  One
 * that has had its budget gets an error raised in it; whoever catches that has
 * one look more to end, then it is raised again and again, so neither pcall nor
 * a loop around pcall holds it off.  A turn that
 * behaves pays nothing: a count hook that is always on makes Lua two to three
 * times slower, so it is switched on only for the culprit.
 *
 * A hook is asked between two instructions of Lua, and C has none.  So no function of C that a
 * script can call takes long without a word to limits_poll(): patterns are matched by us
 * (pattern.h), and what moves, joins, sorts or repeats is ours (lib_table.c, sort.c,
 * lib_string.c).  What is left to Lua's own libraries goes once over a text or over arguments,
 * and how much there is of those is bounded by memory.  The supervisor still replaces a process
 * that falls silent, but no script makes it so.
 *
 * Memory: the allocator of the state refuses to grow a turn or a run beyond its budget,
 * and the state beyond its own; Lua turns that into "not enough memory".
 *
 * Finalizers: Lua runs them wherever it collects, in whoever's turn, with hooks off.  So
 * scripts have none: setmetatable refuses __gc (state.c).
 */
#pragma once

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum {
    LIMITS_TURN_CPU_MS = 500,
    LIMITS_TURN_MEMORY = 96 << 20,   /* bytes that one turn may add */
    LIMITS_STATE_MEMORY = 768 << 20, /* bytes in all */
    LIMITS_MEMORY_SLACK = 32 << 20,  /* for who is being stopped; see limits.c */
    LIMITS_GARBAGE = 8 << 20,        /* bytes between two collections, about */

    LIMITS_RUN_CPU_MS = 250,
    LIMITS_RUN_MEMORY = 32 << 20,
    LIMITS_RUN_BLOCK = 8 << 20, /* of one table, or of calls within calls; in a load, too */
    LIMITS_RUN_CALLS = 20000,   /* of the host's functions: world, almanac, json */
    LIMITS_RUN_OUTPUT = 256 << 10, /* bytes of JSON that a run may return */

    LIMITS_LOAD_CPU_MS = 1000,
    LIMITS_LOAD_MEMORY = 64 << 20,
    LIMITS_LOAD_CALLS = 200000,
};

enum limits_kind { LIMITS_NONE, LIMITS_TURN, LIMITS_RUN, LIMITS_LOAD };

/* What is counted for whoever is running.  Only limits.c looks into it. */
struct limits_count {
    lua_State *running;
    enum limits_kind kind;
    int ticks;          /* since it began */
    int ticks_max;
    size_t memory_max;  /* of the state, while it runs */
    int refused;        /* requests for memory in a row */
    bool is_lost;       /* a request was refused, and again after a collection */
    bool is_bulky;      /* one block grew beyond its bound */
    unsigned calls;
    unsigned calls_max;
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

/* Around a run inside of a turn: 'outer' keeps what was counted before.  When the run was refused
 * memory limits_end() says where, "file:line: " or "", until the next time; else NULL. */
void limits_begin(lua_State *L, enum limits_kind kind, struct limits_count *outer);
const char *limits_end(lua_State *L, const struct limits_count *outer);

/* Counts one call of the host by the run that is running, if one is; raises, blaming the
 * caller 'level' levels up, when it has made too many. */
void limits_call(lua_State *L, int level);

/* Raises the end of the budget, if it has come.  To be called wherever C goes round in circles
 * for a script; costs next to nothing. */
void limits_poll(lua_State *L);

/* Whether the value at 'index' is the error that was raised last by the end of a budget. */
bool limits_is_stop(lua_State *L, int index);
