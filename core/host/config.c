#include "host/config.h"

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"

enum origin { FROM_DEFAULT, FROM_ENVIRONMENT, FROM_FOLDER };

static const char *const origin_names[] = { "default", "environment", "found" };

struct config {
    char *values[CONFIG_COUNT];
    enum origin origins[CONFIG_COUNT];
};

/* The fifth column is a bound or a list of choices, by kind. */
struct row {
    const char *name;
    enum config_kind kind;
    const char *value;
    intptr_t low;
    long high;
    const char *about;
};

static const struct row rows[] = {
#define ROW(id, name, kind, value, low, high, about) \
    { name, CONFIG_##kind, value, (intptr_t)(low), high, about },
    CONFIG_TABLE(ROW)
#undef ROW
};

static bool check_number(const struct row *row, const char *value, struct err *err)
{
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (errno || *value == '\0' || *end != '\0' || number < row->low || number > row->high)
        return err_set(err, ERR_INVALID, "%s is '%s', and must be a number from %ld to %ld",
                       row->name, value, (long)row->low, row->high);
    return true;
}

static bool check_choice(const struct row *row, const char *value, struct err *err)
{
    const char *choices = (const char *)row->low;
    size_t len = strlen(value);
    for (const char *at = choices; len > 0 && (at = strstr(at, value)); at++) {
        bool starts = at == choices || at[-1] == ',';
        if (starts && (at[len] == ',' || at[len] == '\0'))
            return true;
    }
    return err_set(err, ERR_INVALID, "%s is '%s', and must be one of %s", row->name, value,
                   choices);
}

static bool check(const struct row *row, const char *value, struct err *err)
{
    if (row->kind == CONFIG_NUMBER)
        return check_number(row, value, err);
    if (row->kind == CONFIG_CHOICE)
        return check_choice(row, value, err);
    return true;
}

static void set(struct config *config, enum config_id id, const char *value, enum origin origin)
{
    free(config->values[id]);
    config->values[id] = strdup(value);
    assert(config->values[id]);
    config->origins[id] = origin;
}

static bool is_setting(const char *entry, size_t len)
{
    for (int id = 0; id < CONFIG_COUNT; id++)
        if (strlen(rows[id].name) == len && strncmp(rows[id].name, entry, len) == 0)
            return true;
    return false;
}

/* A misspelt setting would be a silent default.  Not an error: other programs of the same
 * family may share the environment.  AIMIX_VECTORS is for specs. */
static void warn_of_strangers(void)
{
    for (char **entry = environ; *entry; entry++) {
        size_t len = strcspn(*entry, "=");
        bool ours = strncmp(*entry, "AIMIX_", 6) == 0 && strncmp(*entry, "AIMIX_VECTORS=", 14) != 0;
        if (ours && !is_setting(*entry, len))
            fprintf(stderr, "aimix: there is no setting %.*s; see `aimix config`\n", (int)len,
                    *entry);
    }
}

/* The project's folder: where we were started, or one of the two above the program. */
static void find_home(const char *program, char home[PATH_MAX])
{
    static const char *const tries[] = { "", "/..", "/../.." };
    char self[PATH_MAX], at[PATH_MAX + 32];

    if (access("scripts/lib", R_OK) == 0 && getcwd(home, PATH_MAX))
        return;
    ssize_t len = readlink("/proc/self/exe", self, sizeof self - 1);
    if (len < 0)
        len = snprintf(self, sizeof self, "%s", program);
    self[len] = '\0';
    char *slash = strrchr(self, '/');
    if (slash)
        *slash = '\0';
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        snprintf(at, sizeof at, "%s%s/scripts/lib", self, tries[i]);
        if (access(at, R_OK) == 0) {
            snprintf(at, sizeof at, "%s%s", self, tries[i]);
            if (realpath(at, home))
                return;
        }
    }
    snprintf(home, PATH_MAX, ".");
}

static void set_folder(struct config *config, enum config_id id, const char *home, const char *name)
{
    if (*config->values[id])
        return;
    char path[PATH_MAX + 32];
    snprintf(path, sizeof path, "%s/%s", home, name);
    set(config, id, path, FROM_FOLDER);
}

bool config_load(const char *program, struct config **ret_config, struct err *err)
{
    struct config *config = calloc(1, sizeof *config);
    assert(config);
    for (int id = 0; id < CONFIG_COUNT; id++) {
        const char *value = getenv(rows[id].name);
        bool given = value && *value;
        set(config, (enum config_id)id, given ? value : rows[id].value,
            given ? FROM_ENVIRONMENT : FROM_DEFAULT);
        if (!check(&rows[id], config->values[id], err)) {
            config_free(config);
            return false;
        }
    }

    warn_of_strangers();
    char home[PATH_MAX];
    find_home(program, home);
    set_folder(config, CONFIG_SCRIPTS, home, "scripts");
    set_folder(config, CONFIG_PROMPTS, home, "prompts");
    set_folder(config, CONFIG_MIGRATIONS, home, "migrations");
    *ret_config = config;
    return true;
}

void config_free(struct config *config)
{
    if (!config)
        return;
    for (int id = 0; id < CONFIG_COUNT; id++)
        free(config->values[id]);
    free(config);
}

const char *config_text(const struct config *config, enum config_id id)
{
    return config->values[id];
}

long config_number(const struct config *config, enum config_id id)
{
    assert(rows[id].kind == CONFIG_NUMBER);
    return strtol(config->values[id], NULL, 10);
}

bool config_is_given(const struct config *config, enum config_id id)
{
    return config->origins[id] == FROM_ENVIRONMENT;
}

void config_set_found(struct config *config, enum config_id id, const char *value)
{
    set(config, id, value, FROM_FOLDER);
}

const char *config_find(const struct config *config, const char *name)
{
    for (int id = 0; id < CONFIG_COUNT; id++)
        if (strcmp(rows[id].name, name) == 0)
            return config->values[id];
    return NULL;
}

/* A password may have any character in it, so it ends at the last '@' there is.  A user without
 * one is often a key. */
static char *take_url_without_secrets(const char *url)
{
    const char *scheme = strstr(url, "://");
    const char *user = scheme ? scheme + strlen("://") : url;
    const char *host = strrchr(url, '@');
    if (host && host < user)
        user = url;
    const char *password = host ? memchr(user, ':', (size_t)(host - user)) : NULL;
    const char *shown_to = !host ? user : password ? password + 1 : user;
    const char *rest = host ? host : user;
    size_t rest_len = strcspn(rest, "?#");

    char *shown = NULL;
    int len = asprintf(&shown, "%.*s%s%.*s%s", (int)(shown_to - url), url, host ? "***" : "",
                       (int)rest_len, rest, rest[rest_len] ? "?***" : "");
    assert(len >= 0);
    return shown;
}

static char *take_shown(enum config_kind kind, const char *value)
{
    if (kind == CONFIG_URL)
        return take_url_without_secrets(value);
    char *shown = strdup(kind == CONFIG_SECRET && *value ? "(set, not shown)" : value);
    assert(shown);
    return shown;
}

void config_print(const struct config *config, FILE *to)
{
    for (int id = 0; id < CONFIG_COUNT; id++) {
        char *shown = take_shown(rows[id].kind, config->values[id]);
        fprintf(to, "%-28s %-34s %-12s %s\n", rows[id].name, shown,
                origin_names[config->origins[id]], rows[id].about);
        free(shown);
    }
}
