/*
 * The ledger: credits go out, come in and come back, and each time a row says so.
 *
 * What must be atomic is one SQL function (migrations/009 to 012), so one round trip does
 * it whole or not at all.  This room names those functions as verbs, which db/batch.h does
 * many at a time, and reads what they answer.
 *
 * A verb has two halves.  ledger_begin() starts it, after the caller has set call.db.done;
 * inside done(), ledger_begun() reads the answer.  Texts that go in are borrowed until done(),
 * those that come out end with it.  ERR_BUSY says that nobody knows whether it happened:
 * say the same again, all verbs bear it.
 */
#pragma once

#include <stdbool.h>

#include "base/err.h"
#include "db/batch.h"
#include "db/query.h"

enum {
    LEDGER_KEY_MAX = 255,    /* characters of an idempotency key */
    LEDGER_HASH_MAX = 64,    /* and of the hash of a request */
    LEDGER_AUDIT_MAX = 1000, /* rows that an audit names */
};

enum { LEDGER_NUMBER_SIZE = 24, LEDGER_NUMBERS = 2 };

struct ledger_call {
    struct db_call db;
    char numbers[LEDGER_NUMBERS][LEDGER_NUMBER_SIZE]; /* private */
};

/*
 * A reading is paid for and begun.  The price, and whether it is for sale, are in its row of
 * services.  A request with the key of an earlier one, or without a key but with the user,
 * service and hash of one from the last seconds, is that one again and costs nothing.
 */
struct ledger_order {
    const char *id, *user, *service;
    const char *input; /* JSON */
    const char *lang, *version;
    const char *key; /* or NULL */
    const char *hash; /* of all that makes two requests the same */
    long long deadline_s;

    /* Where chance must be provable (migrations/020): the commitment that the reading uses up;
     * with a seed, in hexadecimal digits, it is made for the reading.  NULL otherwise. */
    const char *commitment, *seed;

    /* The conversation that it is a turn of (migrations/021); empty when it begins one, NULL when
     * it is none, and then there is no commitment.  The reading in it that was the last when its
     * turns were looked up, or NULL. */
    const char *session, *after;
};

enum ledger_outcome {
    LEDGER_NEW,      /* paid, pending */
    LEDGER_REPEAT,   /* this id is paid and pending already: begin() itself was sent twice */
    LEDGER_RUNNING,  /* the same request is pending, under another id */
    LEDGER_REPLAY,   /* the same request is done or failed */
    LEDGER_MISMATCH, /* the key was used for another request */
    LEDGER_TALKING,  /* not begun: the turn of the id told is pending, or came after `after` */
};

struct ledger_begun {
    enum ledger_outcome outcome;
    const char *id, *status;
    long long charged; /* what the reading costs in the end: nothing once refunded */
    long long balance;
    const char *service_id;
    const char *created_at, *expires_at; /* as PostgreSQL writes them, in UTC */
};

/* False, and nothing is started, when the key or the hash is none (ERR_REQUEST). */
bool ledger_begin(struct db_pool *pool, struct ledger_call *call,
                  const struct ledger_order *order, struct err *err);

/* ERR_FUNDS (and then 'ret_begun' has price and balance), ERR_SERVICE (no such service),
 * ERR_OFF_SALE, ERR_LOGIN (no such user), ERR_CONFLICT (the id is another's, or the commitment
 * serves another reading), ERR_INVALID (there is no such commitment, or it has expired; or no
 * such conversation). */
bool ledger_begun(const struct ledger_call *call, struct ledger_begun *ret_begun,
                  struct err *err);

const char *ledger_outcome_name(enum ledger_outcome outcome);

/* A reading is done.  'completed' is false when it was refunded before. */
struct ledger_result {
    const char *id;
    const char *result; /* JSON */
    const char *model;
    const char *tokens; /* a number, or NULL */
    long long ms;
};

struct ledger_completed {
    bool completed;
    const char *status;
};

void ledger_complete(struct db_pool *pool, struct ledger_call *call,
                     const struct ledger_result *result);
bool ledger_completed(const struct ledger_call *call, struct ledger_completed *ret_completed,
                      struct err *err);

/* A reading has failed and what it cost is given back, once.  'refunded' is false when it had
 * ended before, either way; 'problem' is JSON, or NULL. */
struct ledger_refunded {
    bool refunded;
    const char *status;
    long long balance;
};

void ledger_refund(struct db_pool *pool, struct ledger_call *call, const char *id,
                   const char *problem);
bool ledger_refunded(const struct ledger_call *call, struct ledger_refunded *ret_refunded,
                     struct err *err);

/* A payment becomes credits, once.  'charged' is false when it was credited before. */
struct ledger_payment {
    const char *user, *payment_id, *method;
    long long credits, amount_krw;
};

struct ledger_charged {
    bool charged;
    long long balance;
    const char *transaction_id;
};

void ledger_charge(struct db_pool *pool, struct ledger_call *call,
                   const struct ledger_payment *payment);

/* ERR_CONFLICT (the payment was credited before, to another user or with other amounts),
 * ERR_MISSING (no such user). */
bool ledger_charged(const struct ledger_call *call, struct ledger_charged *ret_charged,
                    struct err *err);

void ledger_balance(struct db_pool *pool, struct ledger_call *call, const char *user);
bool ledger_balance_read(const struct ledger_call *call, long long *ret_balance,
                         struct err *err);

/*
 * What answers with many rows goes by an ordinary query: the caller sets list.query.done,
 * reads it as db/query.h says, and finishes it.
 */
struct ledger_list {
    struct db_query query;
    const char *values[3];                            /* private, as is what follows */
    char numbers[LEDGER_NUMBERS][LEDGER_NUMBER_SIZE];
};

/* The newest rows of an account; with 'before' above 0, those whose seq is less. */
void ledger_history(struct db_pool *pool, struct ledger_list *list, const char *user,
                    long long limit, long long before);

/* Refunds what is past its deadline, each once however many nodes call this.  Rows: id, user. */
void ledger_reap(struct db_pool *pool, struct ledger_list *list, long long limit);

/* What breaks one of the five rules (migrations/013).  Rows: place (of the finding, from 1),
 * rule, what, subject, and one row more for each further key and value of the same finding. */
void ledger_audit(struct db_pool *pool, struct ledger_list *list);
