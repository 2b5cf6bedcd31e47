#include "fetch/names.h"

#include <assert.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

enum {
    FRESH_MS = 60 * 1000,        /* no question is asked again earlier */
    STALE_MS = 30 * 60 * 1000,   /* how long the last answer serves when asking fails */
    FAILED_MS = 1000,            /* how long a failure is believed */
    LOOKUPS_MAX = 2,             /* pool threads we may hold: passwords need them too */
    NAMES_MAX = 128,
    SWEEP_MS = 100,
};

struct name {
    struct name *next;
    struct names *names;
    struct names_wait *waiting;
    uv_getaddrinfo_t req;
    bool wanted;          /* waits for its turn to be looked up */
    bool looking;
    uint64_t asked_ms;    /* when the last lookup ended */
    uint64_t found_ms;    /* when one last succeeded */
    struct err err;       /* of the last lookup; ERR_NONE when it succeeded */
    char host[NAMES_HOST_SIZE];
    char addresses[NAMES_TEXT_SIZE]; /* empty: never found */
};

struct names {
    uv_loop_t *loop;
    uv_timer_t sweep; /* runs while somebody waits */
    struct name *list; /* the last used first */
    unsigned count;
    unsigned looking;
    unsigned open; /* handles and requests that the loop still knows */
    void (*freed)(void *owner);
    void *owner;
};

static void start_wanted(struct names *names);

struct names *names_new(uv_loop_t *loop)
{
    struct names *names = calloc(1, sizeof *names);
    if (!names)
        return NULL;
    names->loop = loop;
    names->open = 1;
    uv_timer_init(loop, &names->sweep);
    uv_unref((uv_handle_t *)&names->sweep); /* a lookup keeps the loop going */
    names->sweep.data = names;
    return names;
}

static void let_go(struct names *names)
{
    if (--names->open > 0)
        return;
    for (struct name *name = names->list, *next; name; name = next) {
        next = name->next;
        free(name);
    }
    names->freed(names->owner);
    free(names);
}

static void sweep_closed(uv_handle_t *handle)
{
    let_go(handle->data);
}

static bool is_closing(const struct names *names)
{
    return names->freed != NULL;
}

/* Ends the waits in a list that nobody else can reach any more: a done() may
 * ask for names again. */
static void end_waits(struct names_wait *wait, const char *addresses, const struct err *err)
{
    while (wait) {
        struct names_wait *next = wait->next;
        wait->addresses = addresses;
        wait->err = err;
        wait->done(wait);
        wait = next;
    }
}

static struct names_wait *take_waits(struct name *name)
{
    struct names_wait *waits = name->waiting;
    name->waiting = NULL;
    return waits;
}

void names_free(struct names *names, void (*freed)(void *owner), void *owner)
{
    names->freed = freed;
    names->owner = owner;
    struct err err;
    err_set(&err, ERR_BUSY, "the process is stopping");
    for (struct name *name = names->list; name; name = name->next) {
        end_waits(take_waits(name), NULL, &err);
        if (name->looking)
            uv_cancel((uv_req_t *)&name->req); /* if it is too late, it comes home */
    }
    uv_close((uv_handle_t *)&names->sweep, sweep_closed);
}

/* Moves those of a name's waits that have waited long enough to 'late'. */
static void take_late(struct name *name, uint64_t now, struct names_wait **late)
{
    for (struct names_wait **at = &name->waiting; *at;) {
        struct names_wait *wait = *at;
        if (wait->deadline_ms > now) {
            at = &wait->next;
            continue;
        }
        *at = wait->next;
        wait->next = *late;
        *late = wait;
    }
}

static bool anybody_waits(const struct names *names)
{
    for (const struct name *name = names->list; name; name = name->next)
        if (name->waiting)
            return true;
    return false;
}

static void sweep(uv_timer_t *timer)
{
    struct names *names = timer->data;
    struct names_wait *late = NULL;
    for (struct name *name = names->list; name; name = name->next)
        take_late(name, uv_now(names->loop), &late);
    if (!anybody_waits(names))
        uv_timer_stop(timer);

    struct err err;
    err_set(&err, ERR_TIMEOUT, "looking up its name took too long");
    end_waits(late, NULL, &err);
}

/* Writes what libcurl wants to read; addresses that do not fit are left out. */
static void write_addresses(struct name *name, const struct addrinfo *info)
{
    size_t len = 0;
    name->addresses[0] = '\0';
    for (; info; info = info->ai_next) {
        char text[INET6_ADDRSTRLEN];
        if (getnameinfo(info->ai_addr, info->ai_addrlen, text, sizeof text, NULL, 0,
                        NI_NUMERICHOST) != 0)
            continue;
        if (len + strlen(text) + sizeof ",[]" > sizeof name->addresses)
            continue;
        const char *format = info->ai_family == AF_INET6 ? "%s[%s]" : "%s%s";
        len += (size_t)snprintf(name->addresses + len, sizeof name->addresses - len, format,
                                len ? "," : "", text);
    }
}

static void note(struct name *name, int status, const struct addrinfo *info)
{
    uint64_t now = uv_now(name->names->loop);
    name->asked_ms = now;
    if (status == 0) {
        write_addresses(name, info);
        name->found_ms = now;
    }
    if (status != 0)
        err_set(&name->err, ERR_UPSTREAM, "looking up its name: %s", uv_strerror(status));
    else if (!name->addresses[0])
        err_set(&name->err, ERR_UPSTREAM, "looking up its name: no address");
    else
        name->err.code = ERR_NONE;
    if (now - name->found_ms > STALE_MS)
        name->addresses[0] = '\0';
}

static void looked_up(uv_getaddrinfo_t *req, int status, struct addrinfo *info)
{
    struct name *name = req->data;
    struct names *names = name->names;
    name->looking = false;
    names->looking--;
    note(name, status, info);
    uv_freeaddrinfo(info);

    if (!is_closing(names)) {
        start_wanted(names);
        const char *addresses = name->addresses[0] ? name->addresses : NULL;
        end_waits(take_waits(name), addresses, &name->err);
    }
    let_go(names);
}

static void look_up(struct name *name)
{
    static const struct addrinfo hints = {
        .ai_family = AF_UNSPEC,
        .ai_socktype = SOCK_STREAM,
        .ai_flags = AI_ADDRCONFIG,
    };
    struct names *names = name->names;
    name->wanted = false;
    name->req.data = name;
    int status = uv_getaddrinfo(names->loop, &name->req, looked_up, name->host, NULL, &hints);
    if (status != 0) {
        note(name, status, NULL); /* no memory: those who wait are swept up */
        return;
    }
    name->looking = true;
    names->looking++;
    names->open++;
}

static void start_wanted(struct names *names)
{
    for (struct name *name = names->list; name; name = name->next)
        if (name->wanted && names->looking < LOOKUPS_MAX)
            look_up(name);
}

/* Room for one more: forgets the name that was not used for longest. */
static bool make_room(struct names *names)
{
    if (names->count < NAMES_MAX)
        return true;
    struct name **oldest = NULL;
    for (struct name **at = &names->list; *at; at = &(*at)->next)
        if (!(*at)->looking && !(*at)->waiting)
            oldest = at;
    if (!oldest)
        return false;
    struct name *gone = *oldest;
    *oldest = gone->next;
    free(gone);
    names->count--;
    return true;
}

static struct name *add(struct names *names, const char *host)
{
    size_t size = strlen(host) + 1;
    assert(size <= NAMES_HOST_SIZE);

    struct name *name = make_room(names) ? calloc(1, sizeof *name) : NULL;
    if (!name)
        return NULL;
    name->names = names;
    memcpy(name->host, host, size);
    names->count++;
    return name;
}

/* The name, put in front of all others. */
static struct name *use(struct names *names, const char *host)
{
    struct name **at = &names->list;
    while (*at && strcmp((*at)->host, host) != 0)
        at = &(*at)->next;

    struct name *name = *at;
    if (name)
        *at = name->next;
    else if (!(name = add(names, host)))
        return NULL;
    name->next = names->list;
    names->list = name;
    return name;
}

static void want(struct name *name)
{
    uint64_t now = uv_now(name->names->loop);
    uint64_t rest = name->err.code == ERR_NONE ? FRESH_MS : FAILED_MS;
    if (name->looking || name->wanted || (name->asked_ms && now - name->asked_ms < rest))
        return;
    name->wanted = true;
    start_wanted(name->names);
}

static void add_wait(struct name *name, struct names_wait *wait)
{
    struct names *names = name->names;
    wait->next = name->waiting;
    name->waiting = wait;
    if (!uv_is_active((uv_handle_t *)&names->sweep))
        uv_timer_start(&names->sweep, sweep, SWEEP_MS, SWEEP_MS);
}

enum names_result names_find(struct names *names, const char *host, struct names_wait *wait,
                             const char **ret_addresses, struct err *err)
{
    struct name *name = is_closing(names) ? NULL : use(names, host);
    if (!name) {
        err_set(err, ERR_BUSY, "no room to look up another host name");
        return NAMES_FAILED;
    }
    want(name);
    if (name->addresses[0]) {
        *ret_addresses = name->addresses;
        return NAMES_FOUND;
    }
    if (!name->looking && !name->wanted) {
        *err = name->err;
        return NAMES_FAILED;
    }
    add_wait(name, wait);
    return NAMES_WAITING;
}
