#include "db/conninfo.h"

#include <assert.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"

enum { WORDS_MAX = 64 };

/* Keyword and value side by side, as libpq wants them, ended by a NULL keyword. */
struct conninfo {
    PQconninfoOption *options; /* owns what the user's keywords and values point to */
    int count;
    const char *keywords[WORDS_MAX];
    const char *values[WORDS_MAX];
};

/* Of several given for one keyword libpq takes the last, so ours come after the user's. */
static void add(struct conninfo *conninfo, const char *keyword, const char *value)
{
    assert(conninfo->count < WORDS_MAX - 1);

    conninfo->keywords[conninfo->count] = keyword;
    conninfo->values[conninfo->count++] = value;
}

/* libpq takes what follows the first '@' or '/' for the host, so a password that has one, and is
 * not escaped, ends up in the names that its errors quote.  An '@' in front is a socket's. */
static bool is_split_right(const PQconninfoOption *option)
{
    if (!option->val)
        return true;
    if (strcmp(option->keyword, "port") == 0)
        return option->val[strspn(option->val, "0123456789,")] == '\0';
    if (strcmp(option->keyword, "host") != 0)
        return true;
    for (const char *at = option->val; (at = strchr(at, '@')); at++)
        if (at > option->val && at[-1] != ',')
            return false;
    return true;
}

static bool is_whole(const PQconninfoOption *options)
{
    const PQconninfoOption *option = options;
    while (option->keyword && is_split_right(option))
        option++;
    return !option->keyword;
}

struct conninfo *conninfo_new(const char *url, struct err *err)
{
    char *why = NULL;
    PQconninfoOption *options = PQconninfoParse(url, &why);
    PQfreemem(why);
    if (!options) {
        err_set(err, ERR_INVALID, "DATABASE_URL is no PostgreSQL URL or connection string");
        return NULL;
    }
    if (!is_whole(options)) {
        PQconninfoFree(options);
        err_set(err, ERR_INVALID, "DATABASE_URL has a host or a port that is none: in a password, "
                                  "write @ as %%40, : as %%3A and / as %%2F");
        return NULL;
    }
    struct conninfo *conninfo = calloc(1, sizeof *conninfo);
    if (!conninfo)
        abort(); /* at start-up, a few bytes */
    conninfo->options = options;
    for (PQconninfoOption *option = options; option->keyword; option++)
        if (option->val)
            add(conninfo, option->keyword, option->val);
    add(conninfo, "fallback_application_name", "aimix");
    add(conninfo, "client_encoding", "UTF8");
    return conninfo;
}

void conninfo_free(struct conninfo *conninfo)
{
    if (!conninfo)
        return;
    PQconninfoFree(conninfo->options);
    free(conninfo);
}

/* A list such as "a,b,c" begun at its n-th member: "b,c,a".  NULL when it is no list. */
static char *rotated(const char *list, unsigned by)
{
    unsigned count = 1;
    for (const char *c = list; *c; c++)
        count += *c == ',';
    if (count == 1 || by % count == 0)
        return NULL;

    const char *from = list;
    for (unsigned i = 0; i < by % count; i++)
        from = strchr(from, ',') + 1;
    char *turned = NULL;
    if (asprintf(&turned, "%s,%.*s", from, (int)(from - list - 1), list) < 0)
        return NULL;
    return turned;
}

static int is_host_list(const char *keyword)
{
    return strcmp(keyword, "host") == 0 || strcmp(keyword, "hostaddr") == 0 ||
           strcmp(keyword, "port") == 0;
}

PGconn *conninfo_take_start(const struct conninfo *conninfo, unsigned attempt)
{
    const char *values[WORDS_MAX] = { NULL };
    char *turned[WORDS_MAX] = { NULL };
    for (int i = 0; i < conninfo->count; i++) {
        if (is_host_list(conninfo->keywords[i]))
            turned[i] = rotated(conninfo->values[i], attempt);
        values[i] = turned[i] ? turned[i] : conninfo->values[i];
    }
    PGconn *pg = PQconnectStartParams(conninfo->keywords, values, 0);
    for (int i = 0; i < conninfo->count; i++)
        free(turned[i]);
    return pg;
}

/* The same for calls that wait, with a bound. */
struct patient {
    const char *keywords[WORDS_MAX + 1];
    const char *values[WORDS_MAX + 1];
    char timeout[16];
};

static void make_patient(struct patient *patient, const struct conninfo *conninfo,
                         unsigned timeout_s)
{
    *patient = (struct patient){ .timeout = "" };
    memcpy(patient->keywords, conninfo->keywords, sizeof conninfo->keywords);
    memcpy(patient->values, conninfo->values, sizeof conninfo->values);
    snprintf(patient->timeout, sizeof patient->timeout, "%u", timeout_s);
    patient->keywords[conninfo->count] = "connect_timeout";
    patient->values[conninfo->count] = patient->timeout;
}

PGconn *conninfo_take_connected(const struct conninfo *conninfo, unsigned timeout_s)
{
    struct patient patient;
    make_patient(&patient, conninfo, timeout_s);
    return PQconnectdbParams(patient.keywords, patient.values, 0);
}

bool conninfo_answers(const struct conninfo *conninfo, unsigned timeout_s)
{
    struct patient patient;
    make_patient(&patient, conninfo, timeout_s);
    return PQpingParams(patient.keywords, patient.values, 0) == PQPING_OK;
}
