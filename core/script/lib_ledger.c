/*
 * ledger.begin{ id=, user=, service=, input=, lang=, version=, key?=, hash=, deadline=,
 *               commitment?=, seed?=, session?=, after?= }
 *     -> { outcome=, id=, status=, charged=, balance=, service_id=, created_at=, expires_at= }
 * ledger.complete{ id=, result=, model=, tokens?=, ms= } -> { completed=, status= }
 * ledger.refund{ id=, problem?= }        -> { refunded=, status=, balance= }
 * ledger.charge{ user=, payment_id=, method=, credits=, amount_krw= }
 *     -> { charged=, balance=, transaction_id= }
 * ledger.balance(user)                   -> credits
 * ledger.history(user, limit [, before]) -> rows, the newest first; before is a row's seq
 * ledger.reap(limit)                     -> list of { id=, user=, service=, version=, credits= }
 *                                           that are refunded now
 * ledger.audit()                         -> list of { rule=, what=, subject=, row= }
 *
 * All of them wait, and return nil, err for what is not to be had; core/ledger/ledger.h says
 * what each does and when.  begin's err has cost and balance when it is not-enough-credits.
 * input, result and problem are JSON texts.
 */
#include <lauxlib.h>
#include <stdint.h>
#include <string.h>

#include "base/err.h"
#include "ledger/ledger.h"
#include "script/db_rows.h"
#include "script/ledger_lists.h"
#include "script/lib.h"
#include "script/task.h"

enum { DEADLINE_MAX_S = 24 * 3600 };

/* What waits for the loop, on the task's stack.  The texts that went in are on that stack too. */
struct job {
    struct ledger_call call;
    struct task *task;
};

static void wake(struct db_call *call)
{
    task_wake(((struct job *)call)->task);
}

static struct job *job_push(lua_State *L)
{
    struct job *job = lua_newuserdatauv(L, sizeof *job, 0);
    memset(job, 0, sizeof *job);
    job->task = task_running(L);
    job->call.db.done = wake;
    return job;
}

/* A text ends at its first NUL once it leaves Lua, so there may be none inside. */
static const char *whole(lua_State *L, int index, const char *name)
{
    size_t len;
    const char *text = lua_tolstring(L, index, &len);
    if (strlen(text) != len)
        luaL_error(L, "%s has a NUL character in it", name);
    return text;
}

/* Fields of the table at 1; a text stays on the stack. */
static const char *maybe_text(lua_State *L, const char *name)
{
    int type = lua_getfield(L, 1, name);
    if (type == LUA_TNIL)
        return NULL;
    if (type != LUA_TSTRING)
        luaL_error(L, "%s is a text, not a %s", name, lua_typename(L, type));
    return whole(L, -1, name);
}

static const char *text_of(lua_State *L, const char *name)
{
    const char *text = maybe_text(L, name);
    if (!text)
        luaL_error(L, "%s is missing", name);
    return text;
}

static long long number_of(lua_State *L, const char *name, long long min, long long max)
{
    int is_integer;
    lua_getfield(L, 1, name);
    long long value = lua_tointegerx(L, -1, &is_integer);
    if (!is_integer || value < min || value > max)
        luaL_error(L, "%s is a whole number from %I to %I", name, (LUAI_UACINT)min,
                   (LUAI_UACINT)max);
    lua_pop(L, 1);
    return value;
}

static int fail(lua_State *L, const struct job *job, const struct err *err)
{
    return db_rows_fail(L, err, job->call.db.sqlstate, job->call.db.constraint);
}

static void set_text(lua_State *L, const char *name, const char *text)
{
    lua_pushstring(L, text);
    lua_setfield(L, -2, name);
}

static void set_number(lua_State *L, const char *name, long long number)
{
    lua_pushinteger(L, number);
    lua_setfield(L, -2, name);
}

static void set_boolean(lua_State *L, const char *name, bool is_so)
{
    lua_pushboolean(L, is_so);
    lua_setfield(L, -2, name);
}

static void set_time(lua_State *L, const char *name, const char *text)
{
    char iso[DB_ROWS_TIME_SIZE];
    size_t len = db_rows_time(text, strlen(text), iso);
    lua_pushlstring(L, len > 0 ? iso : text, len > 0 ? len : strlen(text));
    lua_setfield(L, -2, name);
}

static int begin_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct job *job = (const struct job *)context;
    struct ledger_begun begun;
    struct err err;
    bool ok = ledger_begun(&job->call, &begun, &err);
    if (!ok && err.code == ERR_FUNDS) {
        fail(L, job, &err);
        set_number(L, "cost", begun.charged);
        set_number(L, "balance", begun.balance);
        return 2;
    }
    if (!ok)
        return fail(L, job, &err);
    lua_createtable(L, 0, 8);
    set_text(L, "outcome", ledger_outcome_name(begun.outcome));
    set_text(L, "id", begun.id);
    set_text(L, "status", begun.status);
    set_number(L, "charged", begun.charged);
    set_number(L, "balance", begun.balance);
    set_text(L, "service_id", begun.service_id);
    set_time(L, "created_at", begun.created_at);
    set_time(L, "expires_at", begun.expires_at);
    return 1;
}

static int begin(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    struct ledger_order order = {
        .id = text_of(L, "id"),
        .user = text_of(L, "user"),
        .service = text_of(L, "service"),
        .input = text_of(L, "input"),
        .lang = text_of(L, "lang"),
        .version = text_of(L, "version"),
        .key = maybe_text(L, "key"),
        .hash = text_of(L, "hash"),
        .deadline_s = number_of(L, "deadline", 1, DEADLINE_MAX_S),
        .commitment = maybe_text(L, "commitment"),
        .seed = maybe_text(L, "seed"),
        .session = maybe_text(L, "session"),
        .after = maybe_text(L, "after"),
    };
    struct job *job = job_push(L);
    struct err err;
    if (!ledger_begin(lib_pool(L), &job->call, &order, &err))
        return lib_fail(L, &err);
    return task_wait(L, begin_finish, job);
}

static int complete_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct job *job = (const struct job *)context;
    struct ledger_completed done;
    struct err err;
    if (!ledger_completed(&job->call, &done, &err))
        return fail(L, job, &err);
    lua_createtable(L, 0, 2);
    set_boolean(L, "completed", done.completed);
    set_text(L, "status", done.status);
    return 1;
}

/* The integer at 'name' as text, NULL when there is none. */
static const char *maybe_count(lua_State *L, const char *name)
{
    if (lua_getfield(L, 1, name) == LUA_TNIL)
        return NULL;
    lua_pop(L, 1);
    lua_pushfstring(L, "%I", (LUAI_UACINT)number_of(L, name, 0, INT32_MAX));
    return lua_tostring(L, -1);
}

static int complete(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    struct ledger_result result = {
        .id = text_of(L, "id"),
        .result = text_of(L, "result"),
        .model = text_of(L, "model"),
        .tokens = maybe_count(L, "tokens"),
        .ms = number_of(L, "ms", 0, INT32_MAX),
    };
    struct job *job = job_push(L);
    ledger_complete(lib_pool(L), &job->call, &result);
    return task_wait(L, complete_finish, job);
}

static int refund_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct job *job = (const struct job *)context;
    struct ledger_refunded back;
    struct err err;
    if (!ledger_refunded(&job->call, &back, &err))
        return fail(L, job, &err);
    lua_createtable(L, 0, 3);
    set_boolean(L, "refunded", back.refunded);
    set_text(L, "status", back.status);
    set_number(L, "balance", back.balance);
    return 1;
}

static int refund(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    const char *id = text_of(L, "id");
    const char *problem = maybe_text(L, "problem");
    struct job *job = job_push(L);
    ledger_refund(lib_pool(L), &job->call, id, problem);
    return task_wait(L, refund_finish, job);
}

static int charge_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct job *job = (const struct job *)context;
    struct ledger_charged charged;
    struct err err;
    if (!ledger_charged(&job->call, &charged, &err))
        return fail(L, job, &err);
    lua_createtable(L, 0, 3);
    set_boolean(L, "charged", charged.charged);
    set_number(L, "balance", charged.balance);
    set_text(L, "transaction_id", charged.transaction_id);
    return 1;
}

static int charge(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    struct ledger_payment payment = {
        .user = text_of(L, "user"),
        .payment_id = text_of(L, "payment_id"),
        .method = text_of(L, "method"),
        .credits = number_of(L, "credits", 1, INT32_MAX),
        .amount_krw = number_of(L, "amount_krw", 0, INT32_MAX),
    };
    struct job *job = job_push(L);
    ledger_charge(lib_pool(L), &job->call, &payment);
    return task_wait(L, charge_finish, job);
}

static int balance_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    const struct job *job = (const struct job *)context;
    long long credits;
    struct err err;
    if (!ledger_balance_read(&job->call, &credits, &err))
        return fail(L, job, &err);
    lua_pushinteger(L, credits);
    return 1;
}

static int balance(lua_State *L)
{
    const char *user = luaL_checkstring(L, 1);
    struct job *job = job_push(L);
    ledger_balance(lib_pool(L), &job->call, user);
    return task_wait(L, balance_finish, job);
}

static const luaL_Reg functions[] = {
    { "audit", ledger_lists_audit },
    { "balance", balance },
    { "begin", begin },
    { "charge", charge },
    { "complete", complete },
    { "history", ledger_lists_history },
    { "reap", ledger_lists_reap },
    { "refund", refund },
    { NULL, NULL },
};

int luaopen_ledger(lua_State *L)
{
    ledger_lists_open(L);
    luaL_newlib(L, functions);
    return 1;
}
