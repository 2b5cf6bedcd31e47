/*
 * Standard input and output, for commands only.
 *
 * console.read()          -> a line without its end | nil at the end of the input
 * console.write(text)     to standard output
 * console.complain(text)  to standard error
 * console.create(path, text) -> true | nil, why     a new file below the folders
 *                         scripts/, prompts/ or spec/ of the project, and the folder
 *                         it is in; what is there already is never written over
 *
 * They block: a command has nothing else to do.
 */
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "script/lib.h"

static int read_line(lua_State *L)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t len = getline(&line, &size, stdin);
    if (len < 0) {
        free(line);
        lua_pushnil(L);
        return 1;
    }
    if (len > 0 && line[len - 1] == '\n')
        len--;
    lua_pushlstring(L, line, (size_t)len);
    free(line);
    return 1;
}

static int put(lua_State *L, FILE *to)
{
    size_t len;
    const char *text = luaL_checklstring(L, 1, &len);
    if (fwrite(text, 1, len, to) != len || fflush(to) != 0)
        return luaL_error(L, "nobody reads what is written");
    return 0;
}

static int write_text(lua_State *L)
{
    return put(L, stdout);
}

static int complain(lua_State *L)
{
    return put(L, stderr);
}

static int refuse(lua_State *L, const char *path)
{
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s", path, strerror(errno));
    return 2;
}

/* The project's folder is the one that scripts/ is in. */
static const char *real_path(lua_State *L, const char *path)
{
    luaL_argcheck(L, *path != '/' && !strstr(path, ".."), 1, "a path below the project");
    return lua_pushfstring(L, "%s/../%s", lib_context(L)->scripts, path);
}

static void make_parent(lua_State *L, const char *path)
{
    const char *slash = strrchr(path, '/');
    lua_pushlstring(L, path, slash ? (size_t)(slash - path) : 0);
    mkdir(lua_tostring(L, -1), 0755); /* if it cannot be, open() below says why */
    lua_pop(L, 1);
}

static int create(lua_State *L)
{
    size_t len;
    const char *text = luaL_checklstring(L, 2, &len);
    const char *path = real_path(L, luaL_checkstring(L, 1));
    make_parent(L, path);
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0)
        return refuse(L, lua_tostring(L, 1));
    ssize_t written = write(fd, text, len);
    close(fd);
    if (written != (ssize_t)len)
        return refuse(L, lua_tostring(L, 1));
    lua_pushboolean(L, true);
    return 1;
}

static const luaL_Reg functions[] = {
    { "complain", complain },
    { "create", create },
    { "read", read_line },
    { "write", write_text },
    { NULL, NULL },
};

int luaopen_console(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
