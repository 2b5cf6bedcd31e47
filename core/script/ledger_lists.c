#include "script/ledger_lists.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "ledger/ledger.h"
#include "script/db_rows.h"
#include "script/lib.h"
#include "script/task.h"

#define LIST "aimix.ledger.list"

enum { ROWS_MAX = 1000 };

/* What waits for the loop, on the task's stack. */
struct job {
    struct ledger_list list;
    struct task *task;
};

static void wake(struct db_query *query)
{
    task_wake(((struct job *)query)->task);
}

static struct job *job_push(lua_State *L)
{
    struct job *job = lua_newuserdatauv(L, sizeof *job, 0);
    memset(job, 0, sizeof *job);
    luaL_setmetatable(L, LIST);
    job->task = task_running(L);
    job->list.query.done = wake;
    return job;
}

static int job_gc(lua_State *L)
{
    struct job *job = luaL_checkudata(L, 1, LIST);
    db_query_finish(&job->list.query);
    return 0;
}

static int list_fail(lua_State *L, const struct db_query *query)
{
    return db_rows_fail(L, &query->err, query->sqlstate, query->constraint);
}

static int list_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct job *job = (struct job *)context;
    if (!job->list.query.ok)
        return list_fail(L, &job->list.query);
    db_rows_push(L, &job->list.query);
    db_query_finish(&job->list.query);
    return 1;
}

static long long limit_at(lua_State *L, int index)
{
    long long limit = luaL_checkinteger(L, index);
    luaL_argcheck(L, limit >= 1 && limit <= ROWS_MAX, index, "from 1 to 1000");
    return limit;
}

int ledger_lists_history(lua_State *L)
{
    const char *user = luaL_checkstring(L, 1);
    long long limit = limit_at(L, 2);
    long long before = luaL_optinteger(L, 3, 0);
    struct job *job = job_push(L);
    ledger_history(lib_pool(L), &job->list, user, limit, before);
    return task_wait(L, list_finish, job);
}

int ledger_lists_reap(lua_State *L)
{
    long long limit = limit_at(L, 1);
    struct job *job = job_push(L);
    ledger_reap(lib_pool(L), &job->list, limit);
    return task_wait(L, list_finish, job);
}

/* The columns of ledger_audit(). */
enum { AUDIT_PLACE, AUDIT_RULE, AUDIT_WHAT, AUDIT_SUBJECT, AUDIT_KEY, AUDIT_VALUE };

static const char *audit_text(const struct db_query *query, int row, int column)
{
    size_t len;
    return db_query_value(query, row, column, &len);
}

static long long audit_number(const struct db_query *query, int row, int column)
{
    return strtoll(audit_text(query, row, column), NULL, 10);
}

static void set_text(lua_State *L, const char *name, const char *text)
{
    lua_pushstring(L, text);
    lua_setfield(L, -2, name);
}

/* Pushes a finding without its details. */
static void push_finding(lua_State *L, const struct db_query *query, int row)
{
    lua_createtable(L, 0, 4);
    lua_pushinteger(L, audit_number(query, row, AUDIT_RULE));
    lua_setfield(L, -2, "rule");
    set_text(L, "what", audit_text(query, row, AUDIT_WHAT));
    set_text(L, "subject", audit_text(query, row, AUDIT_SUBJECT));
    lua_newtable(L);
    lua_setfield(L, -2, "row");
}

static void add_detail(lua_State *L, const struct db_query *query, int row)
{
    const char *key = audit_text(query, row, AUDIT_KEY);
    if (!key)
        return;
    lua_getfield(L, -1, "row");
    set_text(L, key, audit_text(query, row, AUDIT_VALUE));
    lua_pop(L, 1);
}

static void push_findings(lua_State *L, const struct db_query *query)
{
    lua_newtable(L);
    for (int row = 0; row < db_query_rows(query); row++) {
        long long place = audit_number(query, row, AUDIT_PLACE);
        if (lua_rawgeti(L, -1, place) == LUA_TNIL) {
            lua_pop(L, 1);
            push_finding(L, query, row);
            lua_pushvalue(L, -1);
            lua_rawseti(L, -3, place);
        }
        add_detail(L, query, row);
        lua_pop(L, 1);
    }
}

static int audit_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct job *job = (struct job *)context;
    if (!job->list.query.ok)
        return list_fail(L, &job->list.query);
    push_findings(L, &job->list.query);
    db_query_finish(&job->list.query);
    return 1;
}

int ledger_lists_audit(lua_State *L)
{
    struct job *job = job_push(L);
    ledger_audit(lib_pool(L), &job->list);
    return task_wait(L, audit_finish, job);
}

void ledger_lists_open(lua_State *L)
{
    luaL_newmetatable(L, LIST);
    lua_pushcfunction(L, job_gc);
    lua_setfield(L, -2, "__gc");
    lua_pop(L, 1);
}
