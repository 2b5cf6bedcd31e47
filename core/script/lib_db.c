/*
 * db.query(sql, ...)        -> list of rows | nil, err                     waits
 * db.one(sql, ...)          -> the first row | nil, err (not-found)        waits
 * db.exec(sql, ...)         -> how many rows it changed | nil, err         waits
 * db.transaction(function(tx) ... end) -> what the function returned | nil, err   waits
 * db.ready()                -> boolean: there are connections
 *
 * Parameters $1, $2 ... are text, numbers, booleans, and nil or json.null for null.  A row
 * is a table by column: integers are integers, other numbers numbers, booleans booleans, null
 * is nil, a timestamp is "2026-11-22T13:05:06.123Z", and everything else, JSON too, is its text.
 *
 * tx has query, one and exec, with a dot like those of db.  The transaction commits when
 * the function returns; it rolls back when it raises, or returns nil and an err, and also when
 * a statement inside has failed: then the commit is what fails.  It does one thing at a
 * time, and is lost when it does nothing for seconds: wait for others outside of it.
 *
 * An err has the server's sqlstate, the constraint that was broken, and retry_after
 * (seconds) when it is worth another try.
 */
#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "db/pool.h"
#include "db/query.h"
#include "db/session.h"
#include "script/db_rows.h"
#include "script/lib.h"
#include "script/task.h"

#define QUERY "aimix.db.query"
#define TRANSACTION "aimix.db.transaction"

enum { PARAMETERS_MAX = 1000 };

static const double EXACT_MAX = 9007199254740992; /* every integer up to 2^53 is a float */

/* What waits for the loop, on the task's stack.  The texts of its parameters are on that
 * stack too. */
struct job {
    struct db_query query;
    struct task *task;
    const char *values[];
};

struct transaction {
    struct db_session session;
    struct db_query query; /* begin, and then commit or rollback */
    struct task *task;
    bool open;
    bool undo;
};

static int fail(lua_State *L, const struct db_query *query)
{
    return db_rows_fail(L, &query->err, query->sqlstate, query->constraint);
}

/* An integer that came as a float goes as one: PostgreSQL takes no "5.0" for an integer. */
static void float_to_text(lua_State *L, int index)
{
    char text[64];
    double number = lua_tonumber(L, index);
    bool whole = number == floor(number) && fabs(number) <= EXACT_MAX;
    snprintf(text, sizeof text, whole ? "%.0f" : "%.17g", number);
    lua_pushstring(L, text);
    lua_replace(L, index);
}

/* The text of the parameter at 'index', which stays on the stack; NULL for null. */
static const char *parameter(lua_State *L, int index)
{
    switch (lua_type(L, index)) {
    case LUA_TNIL:
        return NULL;
    case LUA_TBOOLEAN:
        return lua_toboolean(L, index) ? "true" : "false";
    case LUA_TNUMBER:
        if (!lua_isinteger(L, index))
            float_to_text(L, index);
        return lua_tostring(L, index);
    case LUA_TSTRING:
        return lua_tostring(L, index);
    default: /* json.null is a light NULL */
        luaL_argcheck(L, lua_islightuserdata(L, index) && !lua_touserdata(L, index), index,
                      "a parameter is text, a number, a boolean or nil");
        return NULL;
    }
}

/* A text cannot hold NUL; libpq would end it there without a word. */
static bool has_nul(lua_State *L, int index)
{
    return lua_type(L, index) == LUA_TSTRING &&
           strlen(lua_tostring(L, index)) != lua_rawlen(L, index);
}

static void wake(struct db_query *query)
{
    task_wake(((struct job *)query)->task);
}

/* Pushes a job for the statement at 1 with the parameters after it. */
static struct job *job_push(lua_State *L)
{
    int count = lua_gettop(L) - 1;
    luaL_argcheck(L, count <= PARAMETERS_MAX, count, "too many parameters");
    size_t size = sizeof(struct job) + (size_t)count * sizeof(char *);
    struct job *job = lua_newuserdatauv(L, size, 0);
    memset(job, 0, size);
    luaL_setmetatable(L, QUERY);

    job->task = task_running(L);
    job->query.sql = lua_tostring(L, 1);
    job->query.nparams = count;
    job->query.values = job->values;
    job->query.done = wake;
    for (int i = 0; i < count; i++)
        job->values[i] = parameter(L, i + 2);
    return job;
}

static int job_gc(lua_State *L)
{
    struct job *job = luaL_checkudata(L, 1, QUERY);
    db_query_finish(&job->query);
    return 0;
}

/* The functions of a tx have their transaction as upvalue, those of db have none. */
static int start(lua_State *L, lua_KFunction finish)
{
    struct transaction *tx = lua_touserdata(L, lua_upvalueindex(1));
    luaL_checkstring(L, 1);
    if (tx && !tx->open)
        return luaL_error(L, "this transaction has ended");
    if (tx && db_session_busy(&tx->session))
        return luaL_error(L, "a transaction does one thing at a time");
    for (int i = 2; i <= lua_gettop(L); i++)
        if (has_nul(L, i)) {
            struct err err;
            err_set(&err, ERR_INVALID, "text with a NUL character cannot be stored");
            return lib_fail(L, &err);
        }

    struct job *job = job_push(L);
    if (tx)
        db_session_query(&tx->session, &job->query);
    else
        db_query_start(lib_pool(L), &job->query);
    return task_wait(L, finish, job);
}

static int query_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct job *job = (struct job *)context;
    if (!job->query.ok)
        return fail(L, &job->query);
    db_rows_push(L, &job->query);
    db_query_finish(&job->query); /* now, and not when the collector gets to it */
    return 1;
}

static int query(lua_State *L)
{
    return start(L, query_finish);
}

static int one_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct job *job = (struct job *)context;
    if (job->query.ok && db_query_rows(&job->query) == 0)
        job->query.ok = err_set(&job->query.err, ERR_MISSING, "there is no such row");
    if (!job->query.ok)
        return fail(L, &job->query);
    db_rows_push_first(L, &job->query);
    db_query_finish(&job->query);
    return 1;
}

static int one(lua_State *L)
{
    return start(L, one_finish);
}

static int exec_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct job *job = (struct job *)context;
    if (!job->query.ok)
        return fail(L, &job->query);
    lua_pushinteger(L, db_query_affected(&job->query));
    db_query_finish(&job->query);
    return 1;
}

static int exec(lua_State *L)
{
    return start(L, exec_finish);
}

static const luaL_Reg statements[] = {
    { "exec", exec },
    { "one", one },
    { "query", query },
    { NULL, NULL },
};

/* On the stack of a transaction: its function, itself, and then what the function returned. */
enum { BODY = 1, SELF, RESULT, RESULT_ERR };

static void transaction_wake(struct db_query *done)
{
    struct transaction *tx =
        (struct transaction *)((char *)done - offsetof(struct transaction, query));
    task_wake(tx->task);
}

/* Also when the task raises, or is stopped: what is open is rolled back, by the pool, without
 * anybody waiting for it. */
static int transaction_close(lua_State *L)
{
    struct transaction *tx = luaL_checkudata(L, 1, TRANSACTION);
    tx->open = false;
    db_query_finish(&tx->query);
    db_session_finish(&tx->session);
    return 0;
}

static int ended(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct transaction *tx = (const struct transaction *)context;
    if (!tx->undo && !tx->query.ok)
        return fail(L, &tx->query);
    return lua_gettop(L) - SELF;
}

static int returned(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct transaction *tx = (struct transaction *)context;
    if (db_session_busy(&tx->session))
        return luaL_error(L, "a transaction returned while a statement in it was out");
    tx->open = false;
    tx->undo = lua_isnil(L, RESULT) && !lua_isnoneornil(L, RESULT_ERR);
    db_query_finish(&tx->query);
    db_session_end(&tx->session, !tx->undo, &tx->query);
    return task_wait(L, ended, tx);
}

static int begun(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct transaction *tx = (struct transaction *)context;
    if (!tx->query.ok)
        return fail(L, &tx->query);
    tx->open = true;
    lua_pushvalue(L, BODY);
    lua_createtable(L, 0, 3);
    lua_pushvalue(L, SELF);
    luaL_setfuncs(L, statements, 1);
    lua_callk(L, 1, LUA_MULTRET, context, returned);
    return returned(L, LUA_OK, context);
}

static int transaction(lua_State *L)
{
    luaL_checktype(L, BODY, LUA_TFUNCTION);
    lua_settop(L, BODY);
    struct db_pool *pool = lib_pool(L);
    struct transaction *tx = lua_newuserdatauv(L, sizeof *tx, 0);
    *tx = (struct transaction){ .query.done = transaction_wake };
    luaL_setmetatable(L, TRANSACTION);
    tx->task = task_running(L);
    lua_toclose(L, SELF);
    db_session_begin(pool, &tx->session, &tx->query);
    return task_wait(L, begun, tx);
}

static int ready(lua_State *L)
{
    const struct db_pool *pool = lib_find_pool(L);
    lua_pushboolean(L, pool && db_pool_ready(pool));
    return 1;
}

static const luaL_Reg functions[] = {
    { "ready", ready },
    { "transaction", transaction },
    { NULL, NULL },
};

int luaopen_db(lua_State *L)
{
    luaL_newmetatable(L, QUERY);
    lua_pushcfunction(L, job_gc);
    lua_setfield(L, -2, "__gc");
    luaL_newmetatable(L, TRANSACTION);
    lua_pushcfunction(L, transaction_close);
    lua_setfield(L, -2, "__gc");
    lua_pushcfunction(L, transaction_close);
    lua_setfield(L, -2, "__close");
    lua_pop(L, 2);

    luaL_newlib(L, functions);
    luaL_setfuncs(L, statements, 0);
    return 1;
}
