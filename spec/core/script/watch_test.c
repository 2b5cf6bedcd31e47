#undef NDEBUG
#include "script/watch.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"

enum { PATIENCE_MS = 2000, SILENCE_MS = 4 * WATCH_QUIET_MS };

static uv_loop_t loop;
static uv_timer_t patience;
static char top[] = "/tmp/aimix-watch-XXXXXX";
static unsigned told;
static unsigned passed;

static void changed(void *owner)
{
    (void)owner;
    told++;
}

static void over(uv_timer_t *timer)
{
    (void)timer;
    uv_stop(&loop);
}

static void wait_for(unsigned times, unsigned most_ms)
{
    told = 0;
    uv_timer_start(&patience, over, most_ms, 0);
    uint64_t end = uv_now(&loop) + most_ms;
    while (told < times && uv_now(&loop) < end)
        uv_run(&loop, UV_RUN_ONCE);
}

static bool is_told(void)
{
    wait_for(1, PATIENCE_MS);
    return told == 1;
}

static bool is_silent(void)
{
    wait_for(1, SILENCE_MS);
    return told == 0;
}

static const char *in_top(const char *name)
{
    static char paths[2][128];
    static unsigned turn;
    char *path = paths[turn++ % 2];
    snprintf(path, sizeof paths[0], "%s/%s", top, name);
    return path;
}

static void put(const char *name, const char *text)
{
    FILE *file = fopen(in_top(name), "w");
    assert(file);
    fputs(text, file);
    fclose(file);
}

static void move(const char *from, const char *to)
{
    int failed = rename(in_top(from), in_top(to));
    assert(!failed);
}

static void make_folder(const char *name)
{
    int failed = mkdir(in_top(name), 0755);
    assert(!failed);
}

static void delete(const char *name)
{
    int failed = remove(in_top(name));
    assert(!failed);
}

static void tells_of_what_counts(void)
{
    put("a.lua", "1");
    assert(is_told());
    put("a.lua.new", "2");
    move("a.lua.new", "a.lua");
    assert(is_told());
    move("a.lua", "b.lua");
    assert(is_told());
    delete("b.lua");
    assert(is_told());
    passed++;
}

static void is_silent_about_the_rest(void)
{
    static const char *const names[] = { "notes.txt", ".a.lua.swp", "lua", "a.lua~" };
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        put(names[i], "1");
        delete(names[i]);
    }
    assert(is_silent());
    passed++;
}

static void tells_once_of_many(void)
{
    char name[] = "many0.lua";
    for (char c = '0'; c <= '9'; c++) {
        name[4] = c;
        put(name, "1");
    }
    assert(is_told());
    assert(is_silent());
    for (char c = '0'; c <= '9'; c++) {
        name[4] = c;
        delete(name);
    }
    assert(is_told());
    passed++;
}

static void follows_folders(void)
{
    make_folder("new");
    make_folder("new/deep");
    put("new/deep/a.prompt", "1");
    assert(is_told());
    assert(is_silent());
    put("new/deep/a.prompt", "2");
    assert(is_told());
    move("new", "old");
    assert(is_told());
    put("old/deep/a.prompt", "3");
    assert(is_told());
    delete("old/deep/a.prompt");
    delete("old/deep");
    delete("old");
    assert(is_told());
    assert(is_silent());
    passed++;
}

static void knows_a_folder_that_was_replaced(void)
{
    make_folder("twin");
    assert(is_told());
    delete("twin");
    make_folder("twin");
    assert(is_told());
    assert(is_silent());
    put("twin/a.lua", "1");
    assert(is_told());
    delete("twin/a.lua");
    delete("twin");
    assert(is_told());
    passed++;
}

static void write_again(uv_timer_t *timer)
{
    put("busy.lua", "1");
    (void)timer;
}

/* A file that is written without pause is not waited for without end. */
static void does_not_wait_for_ever(void)
{
    uv_timer_t writer;
    uv_timer_init(&loop, &writer);
    uv_timer_start(&writer, write_again, 0, WATCH_QUIET_MS / 3);
    wait_for(2, PATIENCE_MS);
    assert(told == 2);
    uv_timer_stop(&writer);
    uv_close((uv_handle_t *)&writer, NULL);
    delete("busy.lua");
    assert(is_told());
    passed++;
}

static void a_folder_may_be_missing(void)
{
    struct err err;
    char file[64];
    snprintf(file, sizeof file, "%s/none", top);
    const char *const folders[] = { file, NULL };
    const char *const suffixes[] = { ".lua", NULL };
    assert(watch_start(&loop, folders, suffixes, changed, NULL, &err));
    passed++;
}

int main(void)
{
    struct err err;
    assert(mkdtemp(top));
    uv_loop_init(&loop);
    uv_timer_init(&loop, &patience);
    const char *const folders[] = { top, NULL };
    const char *const suffixes[] = { ".lua", ".prompt", NULL };
    assert(watch_start(&loop, folders, suffixes, changed, NULL, &err));

    tells_of_what_counts();
    is_silent_about_the_rest();
    tells_once_of_many();
    follows_folders();
    knows_a_folder_that_was_replaced();
    does_not_wait_for_ever();
    a_folder_may_be_missing();
    rmdir(top);
    printf("%u passed, 0 failed\n", passed);
    return 0;
}
