/*
 * kept.list() -> names, sorted          what this host keeps in its data folder for a restart
 * kept.read(name) -> text | nil, why
 * kept.write(name, text) -> true | nil, why     whole or not at all; replaces
 * kept.remove(name)
 * kept.program() -> text                 another one for another build of this program
 *
 * A name has letters, digits, '-', '@' and '.', and does not begin with a dot.  Small files,
 * read at the start and written after it: none of this waits.
 */
#include <errno.h>
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "script/lib.h"

enum { KEPT_MAX = 8 << 20 };

static const char *data(lua_State *L)
{
    const struct lib_context *context = lib_context(L);
    const char *path = context->setting(context->config, "AIMIX_DATA");
    luaL_argcheck(L, path && *path, 1, "this process has no data folder");
    return path;
}

static const char *folder(lua_State *L)
{
    return lua_pushfstring(L, "%s/services", data(L));
}

static const char *path_of(lua_State *L)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789-@.";
    size_t len;
    const char *name = luaL_checklstring(L, 1, &len);
    luaL_argcheck(L, len > 0 && *name != '.' && strspn(name, allowed) == len, 1, "no such name");
    return lua_pushfstring(L, "%s/%s", folder(L), name);
}

static int fail(lua_State *L, const char *path)
{
    lua_pushnil(L);
    lua_pushfstring(L, "%s: %s", path, strerror(errno));
    return 2;
}

static int list(lua_State *L)
{
    return lib_list_folder(L, folder(L));
}

static int read_kept(lua_State *L)
{
    const char *path = path_of(L);
    FILE *file = fopen(path, "rb");
    if (!file)
        return fail(L, path);
    luaL_Buffer text;
    luaL_buffinit(L, &text);
    size_t len, size = 0;
    do {
        len = fread(luaL_prepbuffer(&text), 1, LUAL_BUFFERSIZE, file);
        luaL_addsize(&text, len);
        size += len;
    } while (len > 0 && size < KEPT_MAX);
    fclose(file);
    luaL_pushresult(&text);
    return 1;
}

/* Beside first: whoever reads sees the old or the new, also after a crash of ours. */
static bool write_beside(const char *path, const char *beside, const char *text, size_t len)
{
    FILE *file = fopen(beside, "wb");
    if (!file)
        return false;
    bool ok = fwrite(text, 1, len, file) == len;
    ok = fclose(file) == 0 && ok;
    return ok && rename(beside, path) == 0;
}

static int write_kept(lua_State *L)
{
    size_t len;
    const char *text = luaL_checklstring(L, 2, &len);
    luaL_argcheck(L, len <= KEPT_MAX, 2, "too large");
    const char *path = path_of(L), *top = folder(L);
    mkdir(data(L), 0700); /* it may be there */
    mkdir(top, 0700);
    const char *beside = lua_pushfstring(L, "%s/.%s.%d", top, lua_tostring(L, 1), (int)getpid());
    if (!write_beside(path, beside, text, len)) {
        int results = fail(L, path);
        unlink(beside);
        return results;
    }
    lua_pushboolean(L, true);
    return 1;
}

static int remove_kept(lua_State *L)
{
    unlink(path_of(L));
    return 0;
}

static int program(lua_State *L)
{
    struct stat self;
    if (stat("/proc/self/exe", &self) != 0)
        return luaL_error(L, "/proc/self/exe: %s", strerror(errno));
    lua_pushfstring(L, "%I-%I.%I", (LUAI_UACINT)self.st_size,
                    (LUAI_UACINT)self.st_mtim.tv_sec, (LUAI_UACINT)self.st_mtim.tv_nsec);
    return 1;
}

static const luaL_Reg functions[] = {
    { "list", list },
    { "program", program },
    { "read", read_kept },
    { "remove", remove_kept },
    { "write", write_kept },
    { NULL, NULL },
};

int luaopen_kept(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
