#include "ledger/ledger.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* clang-format off */
static const struct db_verb begin_verb = {
    .name = "begin", .nparams = 9,
    .one  = "select * from begin_reading($1::uuid, $2::uuid, $3, $4::jsonb, $5, $6, $7, $8, "
            "$9::integer)",
    .many = "select * from begin_readings($1::text[], $2::text[], $3::text[], $4::text[], "
            "$5::text[], $6::text[], $7::text[], $8::text[], $9::text[])",
};

static const struct db_verb begin_turn_verb = {
    .name = "begin-turn", .nparams = 11,
    .one  = "select * from begin_turn($1::uuid, $2::uuid, $3, $4::jsonb, $5, $6, $7, $8, "
            "$9::integer, nullif($10, '')::uuid, $11::uuid)",
};

static const struct db_verb begin_proved_verb = {
    .name = "begin-proved", .nparams = 11,
    .one  = "select * from begin_proved_reading($1::uuid, $2::uuid, $3, $4::jsonb, $5, $6, $7, "
            "$8, $9::integer, $10::uuid, decode($11, 'hex'))",
};

static const struct db_verb complete_verb = {
    .name = "complete", .nparams = 5,
    .one  = "select * from complete_reading($1::uuid, $2::jsonb, $3, $4::integer, $5::integer)",
    .many = "select * from complete_readings($1::text[], $2::text[], $3::text[], $4::text[], "
            "$5::text[])",
};

static const struct db_verb refund_verb = {
    .name = "refund", .nparams = 2,
    .one  = "select * from refund_reading($1::uuid, $2::jsonb)",
    .many = "select * from refund_readings($1::text[], $2::text[])",
};

static const struct db_verb charge_verb = {
    .name = "charge", .nparams = 5,
    .one  = "select * from charge_credits($1::uuid, $2, $3, $4::integer, $5::integer)",
};

static const struct db_verb balance_verb = {
    .name = "balance", .nparams = 1,
    .one  = "select credits from users where id = $1::uuid",
    .many = "select a.ord::integer, u.credits from unnest($1::text[]) with ordinality a (id, ord) "
            "join users u on u.id = a.id::uuid",
};

static const char history_sql[] =
    "select * from credit_history($1::uuid, $2::integer, $3::bigint)";

static const char reap_sql[] =
    "select id, user_id as \"user\", service, version, credits from reap_overdue($1::integer)";

static const char audit_sql[] =
    "select a.place, a.rule, a.what, a.subject, d.key, d.value"
    "  from (select *, row_number() over () as place from audit_ledger() limit $1::integer) a"
    "  left join lateral jsonb_each_text(a.detail) d on true"
    " order by a.place, d.key";
/* clang-format on */

static const char *number(char text[LEDGER_NUMBER_SIZE], long long value)
{
    snprintf(text, LEDGER_NUMBER_SIZE, "%lld", value);
    return text;
}

/* Starts a call with the values that are set. */
static void start(struct db_pool *pool, struct db_call *call, const struct db_verb *verb)
{
    call->verb = verb;
    for (int i = 0; i < verb->nparams; i++)
        call->lengths[i] = call->values[i] ? strlen(call->values[i]) : 0;
    db_call_start(pool, call);
}

/* Reading a row, which a call that went well always has but where nothing was found. */
static bool has_row(const struct ledger_call *call, const char *missing, struct err *err)
{
    if (!call->db.ok) {
        *err = call->db.err;
        return false;
    }
    if (db_call_rows(&call->db) == 0)
        return err_set(err, ERR_MISSING, "%s", missing);
    return true;
}

static const char *text_at(const struct ledger_call *call, int column)
{
    return db_call_value(&call->db, column);
}

static long long number_at(const struct ledger_call *call, int column)
{
    const char *text = text_at(call, column);
    return text ? strtoll(text, NULL, 10) : 0;
}

static bool true_at(const struct ledger_call *call, int column)
{
    const char *text = text_at(call, column);
    return text && text[0] == 't';
}

/* The columns of begin_reading. */
enum {
    BEGUN_OUTCOME, BEGUN_ID, BEGUN_STATUS, BEGUN_CHARGED, BEGUN_BALANCE, BEGUN_SERVICE,
    BEGUN_CREATED, BEGUN_EXPIRES,
};

static const char *const outcome_names[] = {
    [LEDGER_NEW] = "new",       [LEDGER_REPEAT] = "repeat",     [LEDGER_RUNNING] = "running",
    [LEDGER_REPLAY] = "replay", [LEDGER_MISMATCH] = "mismatch", [LEDGER_TALKING] = "talking",
};

enum { OUTCOMES = sizeof outcome_names / sizeof *outcome_names };

static const struct { const char *outcome; enum err_code code; const char *text; } refusals[] = {
    { "no-credits", ERR_FUNDS, "there are not enough credits for it" },
    { "no-service", ERR_SERVICE, "there is no such service" },
    { "off-sale", ERR_OFF_SALE, "the service is not on sale" },
    { "no-user", ERR_LOGIN, "there is no such account" },
    { "taken", ERR_CONFLICT, "this id is another reading's" },
    { "no-commitment", ERR_INVALID, "there is no such commitment, or it has expired" },
    { "used-commitment", ERR_CONFLICT, "this commitment serves another reading" },
    { "no-session", ERR_INVALID, "there is no such conversation" },
};

enum { REFUSALS = sizeof refusals / sizeof *refusals };

const char *ledger_outcome_name(enum ledger_outcome outcome)
{
    return outcome_names[outcome];
}

/* A key that begins like those we make from an input would live as short as they do. */
static bool key_fits(const char *key, struct err *err)
{
    static const char ours[] = "input:";
    if (strncmp(key, ours, sizeof ours - 1) == 0)
        return err_set(err, ERR_REQUEST, "an idempotency key may not begin with '%s'", ours);
    size_t len = strlen(key);
    if (len == 0 || len > LEDGER_KEY_MAX)
        return err_set(err, ERR_REQUEST, "an idempotency key has 1 to %d characters",
                       LEDGER_KEY_MAX);
    return true;
}

bool ledger_begin(struct db_pool *pool, struct ledger_call *call,
                  const struct ledger_order *order, struct err *err)
{
    assert(order->deadline_s > 0);
    if (order->key && !key_fits(order->key, err))
        return false;
    size_t len = strlen(order->hash);
    if (len == 0 || len > LEDGER_HASH_MAX)
        return err_set(err, ERR_REQUEST, "a request's hash has 1 to %d characters",
                       LEDGER_HASH_MAX);

    const char *values[] = {
        order->id, order->user, order->service, order->input, order->lang, order->version,
        order->key, order->hash, number(call->numbers[0], order->deadline_s),
        order->session ? order->session : order->commitment,
        order->session ? order->after : order->seed,
    };
    memcpy(call->db.values, values, sizeof values);
    start(pool, &call->db, order->session ? &begin_turn_verb
          : order->commitment ? &begin_proved_verb : &begin_verb);
    return true;
}

static bool refused(const char *outcome, struct err *err)
{
    for (int i = 0; i < REFUSALS; i++)
        if (strcmp(outcome, refusals[i].outcome) == 0)
            return err_set(err, refusals[i].code, "%s", refusals[i].text);
    return err_set(err, ERR_INTERNAL, "begin_reading answers '%s'", outcome);
}

bool ledger_begun(const struct ledger_call *call, struct ledger_begun *ret_begun,
                  struct err *err)
{
    if (!has_row(call, "begin_reading has no answer", err))
        return false;
    *ret_begun = (struct ledger_begun){
        .id = text_at(call, BEGUN_ID),
        .status = text_at(call, BEGUN_STATUS),
        .charged = number_at(call, BEGUN_CHARGED),
        .balance = number_at(call, BEGUN_BALANCE),
        .service_id = text_at(call, BEGUN_SERVICE),
        .created_at = text_at(call, BEGUN_CREATED),
        .expires_at = text_at(call, BEGUN_EXPIRES),
    };
    const char *outcome = text_at(call, BEGUN_OUTCOME);
    for (int i = 0; i < OUTCOMES; i++)
        if (strcmp(outcome, outcome_names[i]) == 0) {
            ret_begun->outcome = (enum ledger_outcome)i;
            return true;
        }
    return refused(outcome, err);
}

static const char no_reading[] = "there is no such reading";

void ledger_complete(struct db_pool *pool, struct ledger_call *call,
                     const struct ledger_result *result)
{
    const char *values[] = {
        result->id, result->result, result->model, result->tokens,
        number(call->numbers[0], result->ms),
    };
    memcpy(call->db.values, values, sizeof values);
    start(pool, &call->db, &complete_verb);
}

bool ledger_completed(const struct ledger_call *call, struct ledger_completed *ret_completed,
                      struct err *err)
{
    if (!has_row(call, no_reading, err))
        return false;
    *ret_completed = (struct ledger_completed){
        .completed = true_at(call, 0),
        .status = text_at(call, 1),
    };
    return true;
}

void ledger_refund(struct db_pool *pool, struct ledger_call *call, const char *id,
                   const char *problem)
{
    call->db.values[0] = id;
    call->db.values[1] = problem;
    start(pool, &call->db, &refund_verb);
}

bool ledger_refunded(const struct ledger_call *call, struct ledger_refunded *ret_refunded,
                     struct err *err)
{
    if (!has_row(call, no_reading, err))
        return false;
    *ret_refunded = (struct ledger_refunded){
        .refunded = true_at(call, 0),
        .status = text_at(call, 1),
        .balance = number_at(call, 2),
    };
    return true;
}

void ledger_charge(struct db_pool *pool, struct ledger_call *call,
                   const struct ledger_payment *payment)
{
    const char *values[] = {
        payment->user, payment->payment_id, payment->method,
        number(call->numbers[0], payment->credits), number(call->numbers[1], payment->amount_krw),
    };
    memcpy(call->db.values, values, sizeof values);
    start(pool, &call->db, &charge_verb);
}

bool ledger_charged(const struct ledger_call *call, struct ledger_charged *ret_charged,
                    struct err *err)
{
    if (!has_row(call, "charge_credits has no answer", err))
        return false;
    const char *outcome = text_at(call, 0);
    if (strcmp(outcome, "no-user") == 0)
        return err_set(err, ERR_MISSING, "there is no such account");
    if (strcmp(outcome, "conflict") == 0)
        return err_set(err, ERR_CONFLICT,
                       "this payment was credited before, to somebody else or otherwise");
    *ret_charged = (struct ledger_charged){
        .charged = strcmp(outcome, "charged") == 0,
        .balance = number_at(call, 1),
        .transaction_id = text_at(call, 2),
    };
    return true;
}

void ledger_balance(struct db_pool *pool, struct ledger_call *call, const char *user)
{
    call->db.values[0] = user;
    start(pool, &call->db, &balance_verb);
}

bool ledger_balance_read(const struct ledger_call *call, long long *ret_balance,
                         struct err *err)
{
    if (!has_row(call, "there is no such account", err))
        return false;
    *ret_balance = number_at(call, 0);
    return true;
}

static void start_list(struct db_pool *pool, struct ledger_list *list, const char *sql,
                       int nparams)
{
    list->query.sql = sql;
    list->query.nparams = nparams;
    list->query.values = list->values;
    db_query_start(pool, &list->query);
}

void ledger_history(struct db_pool *pool, struct ledger_list *list, const char *user,
                    long long limit, long long before)
{
    assert(limit > 0);
    list->values[0] = user;
    list->values[1] = number(list->numbers[0], limit);
    list->values[2] = before > 0 ? number(list->numbers[1], before) : NULL;
    start_list(pool, list, history_sql, 3);
}

void ledger_reap(struct db_pool *pool, struct ledger_list *list, long long limit)
{
    assert(limit > 0);
    list->values[0] = number(list->numbers[0], limit);
    start_list(pool, list, reap_sql, 1);
}

void ledger_audit(struct db_pool *pool, struct ledger_list *list)
{
    list->values[0] = number(list->numbers[0], LEDGER_AUDIT_MAX);
    start_list(pool, list, audit_sql, 1);
}
