/*
 * Standard input and output, for commands only.
 *
 * console.read()          -> a line without its end | nil at the end of the input
 * console.write(text)     to standard output
 * console.complain(text)  to standard error
 * console.load(path)      -> text | nil, why        a whole file, wherever it is; "-" is the
 *                         rest of standard input
 * console.exists(path)    -> boolean                whether the project has such a file
 * console.create(path, text) -> true | nil, why     a new file of the project, with the
 *                         folders it is in; what is there already is never written over
 * console.replace(path, text) -> true | nil, why    the same, for a file that a command makes
 *                         anew each time
 *
 * Paths of the project begin with scripts/ or prompts/, wherever those folders really are, or
 * are beside scripts/.  All of them block: a command has nothing else to do.
 */
#include <errno.h>
#include <fcntl.h>
#include <lauxlib.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "script/lib.h"

enum { LOAD_MAX = 16 << 20 };

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
    bool ok = fwrite(text, 1, len, to) == len && fflush(to) == 0;
    if (!ok && errno == EPIPE)
        _exit(1); /* whoever it was for has left, as `head` does */
    if (!ok)
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

static int read_all(lua_State *L, FILE *from)
{
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    size_t len, all = 0;
    do {
        char *room = luaL_prepbuffer(&buffer);
        len = fread(room, 1, LUAL_BUFFERSIZE, from);
        luaL_addsize(&buffer, len);
        all += len;
    } while (len > 0 && all <= LOAD_MAX);
    luaL_pushresult(&buffer);
    if (all <= LOAD_MAX)
        return 1;
    lua_pushnil(L);
    lua_pushfstring(L, "%s: larger than %d bytes", lua_tostring(L, 1), LOAD_MAX);
    return 2;
}

static int load_file(lua_State *L)
{
    const char *path = luaL_checkstring(L, 1);
    if (strcmp(path, "-") == 0)
        return read_all(L, stdin);
    FILE *file = fopen(path, "rb");
    struct stat st;
    if (file && fstat(fileno(file), &st) == 0 && S_ISDIR(st.st_mode)) {
        fclose(file);
        file = NULL;
        errno = EISDIR;
    }
    if (!file)
        return refuse(L, path);
    int count = read_all(L, file);
    fclose(file);
    return count;
}

static const char *below(lua_State *L, const char *path, const char *name, const char *folder)
{
    size_t len = strlen(name);
    if (strncmp(path, name, len) != 0)
        return NULL;
    return lua_pushfstring(L, "%s/%s", folder, path + len);
}

/* The project's folder is the one that scripts/ is in. */
static const char *real_path(lua_State *L, const char *path)
{
    const struct lib_context *context = lib_context(L);
    luaL_argcheck(L, *path != '/' && !strstr(path, ".."), 1, "a path below the project");
    const char *real = below(L, path, "scripts/", context->scripts);
    if (!real)
        real = below(L, path, "prompts/", context->prompts);
    if (!real)
        real = lua_pushfstring(L, "%s/../%s", context->scripts, path);
    return real;
}

static int exists(lua_State *L)
{
    lua_pushboolean(L, access(real_path(L, luaL_checkstring(L, 1)), F_OK) == 0);
    return 1;
}

/* What cannot be made is said by open(), afterwards. */
static void make_parents(lua_State *L, const char *path)
{
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        lua_pushlstring(L, path, (size_t)(slash - path));
        mkdir(lua_tostring(L, -1), 0755);
        lua_pop(L, 1);
    }
}

static int write_file(lua_State *L, int how)
{
    size_t len;
    const char *text = luaL_checklstring(L, 2, &len);
    const char *path = real_path(L, luaL_checkstring(L, 1));
    make_parents(L, path);
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | how, 0644);
    if (fd < 0)
        return refuse(L, lua_tostring(L, 1));
    ssize_t written = write(fd, text, len);
    close(fd);
    if (written != (ssize_t)len)
        return refuse(L, lua_tostring(L, 1));
    lua_pushboolean(L, true);
    return 1;
}

static int create(lua_State *L)
{
    return write_file(L, O_EXCL);
}

static int replace(lua_State *L)
{
    return write_file(L, O_TRUNC);
}

static const luaL_Reg functions[] = {
    { "complain", complain },
    { "create", create },
    { "exists", exists },
    { "load", load_file },
    { "read", read_line },
    { "replace", replace },
    { "write", write_text },
    { NULL, NULL },
};

int luaopen_console(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
