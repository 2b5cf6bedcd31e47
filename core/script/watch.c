#include "script/watch.h"

#include <assert.h>
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/err.h"
#include "base/log.h"

struct folder {
    uv_fs_event_t event;
    struct watch *watch;
    struct folder *next;
    unsigned depth;
    char path[];
};

struct watch {
    uv_loop_t *loop;
    uv_timer_t quiet;
    uint64_t first_ms; /* of the changes not told yet; 0 for none */
    const char *const *suffixes;
    watch_changed *changed;
    void *owner;
    struct folder *folders;
};

static void tell(uv_timer_t *timer)
{
    struct watch *watch = timer->data;
    watch->first_ms = 0;
    watch->changed(watch->owner);
}

static void note(struct watch *watch)
{
    uint64_t now = uv_now(watch->loop);
    if (!watch->first_ms)
        watch->first_ms = now;
    uint64_t latest = watch->first_ms + WATCH_LATEST_MS;
    uint64_t left = latest > now ? latest - now : 0;
    uv_timer_start(&watch->quiet, tell, left < WATCH_QUIET_MS ? left : WATCH_QUIET_MS, 0);
}

static bool counts(const struct watch *watch, const char *name)
{
    size_t len = strlen(name);
    for (const char *const *suffix = watch->suffixes; *suffix; suffix++) {
        size_t end = strlen(*suffix);
        if (len > end && strcmp(name + len - end, *suffix) == 0)
            return true;
    }
    return false;
}

static bool is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void free_folder(uv_handle_t *event)
{
    free(event->data);
}

static void drop(struct folder **at)
{
    struct folder *folder = *at;
    *at = folder->next;
    uv_close((uv_handle_t *)&folder->event, free_folder);
}

static bool is_below(const char *path, const char *top)
{
    size_t len = strlen(top);
    return strncmp(path, top, len) == 0 && (!path[len] || path[len] == '/');
}

/* Also what is below it: a folder that was moved away is watched under a name it lost. */
static bool drop_tree(struct watch *watch, const char *top)
{
    bool any = false;
    struct folder **at = &watch->folders;
    while (*at)
        if (is_below((*at)->path, top)) {
            drop(at);
            any = true;
        } else {
            at = &(*at)->next;
        }
    return any;
}

static int add_tree(struct watch *watch, const char *path, unsigned depth);

/* A folder came, went, or is another under the same name: what was watched there is not any
 * more.  It counts itself, as files may have come with it of which nobody tells. */
static void look_again(struct watch *watch, const char *path, unsigned depth)
{
    bool known = drop_tree(watch, path);
    bool is_there = is_folder(path);
    if (known || is_there)
        note(watch);
    int failed = is_there ? add_tree(watch, path, depth) : 0;
    if (failed)
        log_write(LOG_WARN, "not-watched", LOG_TEXT("path", path),
                  LOG_TEXT("error", uv_strerror(failed)), LOG_END);
}

static void happened(uv_fs_event_t *event, const char *name, int events, int status)
{
    const struct folder *folder = event->data;
    struct watch *watch = folder->watch;
    char path[PATH_MAX];
    if (status < 0 || !name) {
        note(watch);
        return;
    }
    int len = snprintf(path, sizeof path, "%s/%s", folder->path, name);
    if (name[0] == '.' || len < 0 || len >= (int)sizeof path)
        return;
    if (counts(watch, name))
        note(watch);
    else if (events & UV_RENAME)
        look_again(watch, path, folder->depth + 1);
}

static int add(struct watch *watch, const char *path, unsigned depth)
{
    size_t size = strlen(path) + 1;
    struct folder *folder = malloc(sizeof *folder + size);
    assert(folder);
    *folder = (struct folder){ .watch = watch, .depth = depth, .next = watch->folders };
    memcpy(folder->path, path, size);
    uv_fs_event_init(watch->loop, &folder->event);
    folder->event.data = folder;
    watch->folders = folder;
    int failed = uv_fs_event_start(&folder->event, happened, path, 0);
    if (failed)
        drop(&watch->folders);
    return failed;
}

static int add_below(struct watch *watch, DIR *stream, const char *path, unsigned depth)
{
    int failed = 0;
    const struct dirent *entry;
    while (!failed && (entry = readdir(stream))) {
        char below[PATH_MAX];
        int len = snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
        if (entry->d_name[0] != '.' && len > 0 && len < (int)sizeof below && is_folder(below))
            failed = add_tree(watch, below, depth + 1);
    }
    return failed;
}

/* Watches first and looks then, so that nothing slips in between.  A folder that is gone
 * again meanwhile is no failure. */
static int add_tree(struct watch *watch, const char *path, unsigned depth)
{
    if (depth > WATCH_DEPTH)
        return 0;
    int failed = add(watch, path, depth);
    if (failed)
        return failed == UV_ENOENT && depth > 0 ? 0 : failed;
    DIR *stream = opendir(path);
    if (!stream)
        return 0;
    failed = add_below(watch, stream, path, depth);
    closedir(stream);
    return failed;
}

static int add_all(struct watch *watch, const char *const *folders)
{
    int failed = 0;
    for (; *folders && !failed; folders++)
        if (is_folder(*folders))
            failed = add_tree(watch, *folders, 0);
    return failed;
}

bool watch_start(uv_loop_t *loop, const char *const *folders, const char *const *suffixes,
                 watch_changed *changed, void *owner, struct err *err)
{
    struct watch *watch = malloc(sizeof *watch);
    assert(watch);
    *watch = (struct watch){
        .loop = loop, .suffixes = suffixes, .changed = changed, .owner = owner,
    };
    uv_timer_init(loop, &watch->quiet);
    watch->quiet.data = watch;
    int failed = add_all(watch, folders);
    if (!failed)
        return true;
    while (watch->folders)
        drop(&watch->folders);
    return err_set(err, ERR_INTERNAL, "files are not watched: %s", uv_strerror(failed));
}
