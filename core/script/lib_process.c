/*
 * Child processes, for specs only.
 *
 * process.start{ command, argument, ..., env = { K = "v" }, cwd = path,
 *                stdout = path, stderr = path } -> child
 *                env is added to ours; output goes nowhere unless a file is named
 * child.pid
 * child:kill(signal)                sends it, while the child lives
 * child:wait(seconds) -> exit_code, signal | nil      waits; nil when it is still running
 */
#include <fcntl.h>
#include <lauxlib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "script/lib.h"
#include "script/task.h"

#define META "aimix.child"

enum { ARGUMENTS_MAX = 32, ENVIRONMENT_MAX = 512 };

extern char **environ;

/* Freed when the process has ended and its handles are closed. */
struct child {
    uv_process_t process;
    uv_timer_t timer;
    struct task *waiter;
    bool ended;
    int64_t code;
    int signal;
};

static struct child *check(lua_State *L)
{
    return *(struct child **)luaL_checkudata(L, 1, META);
}

static void wake_waiter(struct child *child)
{
    struct task *task = child->waiter;
    child->waiter = NULL;
    uv_timer_stop(&child->timer);
    if (task)
        task_wake(task);
}

static void on_exit_of(uv_process_t *process, int64_t code, int signal_number)
{
    struct child *child = process->data;
    child->ended = true;
    child->code = code;
    child->signal = signal_number;
    wake_waiter(child);
}

static void on_timeout(uv_timer_t *timer)
{
    wake_waiter(timer->data);
}

static size_t collect_arguments(lua_State *L, char *arguments[ARGUMENTS_MAX + 1])
{
    size_t count = 0;
    while (count < ARGUMENTS_MAX && lua_rawgeti(L, 1, (lua_Integer)count + 1) != LUA_TNIL)
        arguments[count++] = (char *)luaL_checkstring(L, -1);
    luaL_argcheck(L, count > 0, 1, "a command is missing");
    arguments[count] = NULL;
    return count;
}

/* Ours, then those of the table; of two with one name libc finds the first, so
 * those of the table come first. */
static void collect_environment(lua_State *L, char *environment[ENVIRONMENT_MAX + 1])
{
    size_t count = 0;
    if (lua_getfield(L, 1, "env") == LUA_TTABLE) {
        lua_pushnil(L);
        while (lua_next(L, -2) && count < ENVIRONMENT_MAX / 2) {
            environment[count++] = (char *)lua_pushfstring(L, "%s=%s", lua_tostring(L, -2),
                                                           lua_tostring(L, -1));
            lua_insert(L, -4); /* stays on the stack, below table, key and value */
            lua_pop(L, 1);
        }
    }
    for (char **e = environ; *e && count < ENVIRONMENT_MAX; e++)
        environment[count++] = *e;
    environment[count] = NULL;
}

static int open_output(lua_State *L, const char *field)
{
    lua_getfield(L, 1, field);
    const char *path = luaL_optstring(L, -1, "/dev/null");
    int fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return luaL_error(L, "%s cannot be written", path);
    return fd;
}

static int spawn(lua_State *L, struct child *child, char **arguments, char **environment)
{
    uv_stdio_container_t stdio[3] = {
        { .flags = UV_IGNORE },
        { .flags = UV_INHERIT_FD, .data.fd = open_output(L, "stdout") },
        { .flags = UV_INHERIT_FD, .data.fd = open_output(L, "stderr") },
    };
    lua_getfield(L, 1, "cwd");
    uv_process_options_t options = {
        .exit_cb = on_exit_of, .file = arguments[0], .args = arguments, .env = environment,
        .cwd = lua_tostring(L, -1), .stdio_count = 3, .stdio = stdio,
    };
    int status = uv_spawn(lib_loop(L), &child->process, &options);
    close(stdio[1].data.fd);
    close(stdio[2].data.fd);
    return status;
}

static int start(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    luaL_checkstack(L, ARGUMENTS_MAX + ENVIRONMENT_MAX, NULL);
    char *arguments[ARGUMENTS_MAX + 1], *environment[ENVIRONMENT_MAX + 1];
    collect_arguments(L, arguments);
    collect_environment(L, environment);

    struct child *child = calloc(1, sizeof *child);
    if (!child)
        return luaL_error(L, "no memory for a child");
    child->process.data = child;
    child->timer.data = child;
    uv_timer_init(lib_loop(L), &child->timer);
    int status = spawn(L, child, arguments, environment);
    if (status)
        return luaL_error(L, "%s cannot be started: %s", arguments[0], uv_strerror(status));

    *(struct child **)lua_newuserdatauv(L, sizeof child, 0) = child;
    luaL_setmetatable(L, META);
    return 1;
}

static int kill_child(lua_State *L)
{
    struct child *child = check(L);
    int number = (int)luaL_checkinteger(L, 2);
    if (!child->ended)
        kill(child->process.pid, number);
    return 0;
}

static int wait_finish(lua_State *L, int status, lua_KContext context)
{
    (void)status;
    struct child *child = (struct child *)context;
    if (!child->ended)
        return 0;
    lua_pushinteger(L, child->code);
    lua_pushinteger(L, child->signal);
    return 2;
}

static int wait_child(lua_State *L)
{
    struct child *child = check(L);
    double seconds = luaL_optnumber(L, 2, 10);
    if (child->ended)
        return wait_finish(L, LUA_OK, (lua_KContext)child);
    luaL_argcheck(L, !child->waiter, 1, "somebody waits for it already");
    child->waiter = task_running(L);
    uv_timer_start(&child->timer, on_timeout, (uint64_t)(seconds * 1000), 0);
    return task_wait(L, wait_finish, child);
}

static int index_child(lua_State *L)
{
    struct child *child = check(L);
    if (strcmp(luaL_checkstring(L, 2), "pid") == 0)
        lua_pushinteger(L, child->process.pid);
    else
        luaL_getmetafield(L, 1, lua_tostring(L, 2));
    return 1;
}

/* A child nobody can reach any more is not left behind.  The struct stays: its
 * handles belong to the loop until the process ends. */
static int collect_child(lua_State *L)
{
    struct child *child = check(L);
    if (!child->ended)
        kill(child->process.pid, SIGKILL);
    return 0;
}

static const luaL_Reg methods[] = {
    { "__gc", collect_child }, { "__index", index_child }, { "kill", kill_child },
    { "wait", wait_child },    { NULL, NULL },
};

static const luaL_Reg functions[] = {
    { "start", start },
    { NULL, NULL },
};

int luaopen_process(lua_State *L)
{
    if (luaL_newmetatable(L, META))
        luaL_setfuncs(L, methods, 0);
    lua_pop(L, 1);
    luaL_newlib(L, functions);
    return 1;
}
