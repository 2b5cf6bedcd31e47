/*
 * files.read(path) -> text | nil, why       a file below one of our folders
 * files.list(folder) -> names, sorted       nothing where there is no such folder
 *
 * Paths begin with "scripts", "prompts" or "migrations", wherever those folders
 * really are, and never climb.  Reading does not wait: these are our own small files,
 * read at start and at a reload.
 */
#include <dirent.h>
#include <lauxlib.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "script/lib.h"

enum { FILE_MAX = 4 << 20 };

/* The real path of a name as scripts write it; raises when it is none. */
static const char *resolve(lua_State *L, const char *name)
{
    const struct lib_context *context = lib_context(L);
    const struct { const char *name, *path; } folders[] = {
        { "scripts", context->scripts },
        { "prompts", context->prompts },
        { "migrations", context->migrations },
    };
    luaL_argcheck(L, !strstr(name, ".."), 1, "a path may not climb");
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        size_t len = strlen(folders[i].name);
        if (strncmp(name, folders[i].name, len) == 0 && (!name[len] || name[len] == '/'))
            return lua_pushfstring(L, "%s%s", folders[i].path, name + len);
    }
    luaL_argerror(L, 1, "a path begins with scripts, prompts or migrations");
    return NULL;
}

static int read_file(lua_State *L)
{
    const char *name = luaL_checkstring(L, 1);
    FILE *file = fopen(resolve(L, name), "rb");
    if (!file) {
        lua_pushnil(L);
        lua_pushfstring(L, "%s cannot be read", name);
        return 2;
    }
    char *bytes = malloc(FILE_MAX);
    size_t len = bytes ? fread(bytes, 1, FILE_MAX, file) : FILE_MAX;
    fclose(file);
    if (len == FILE_MAX) {
        free(bytes);
        return luaL_error(L, "%s is larger than %d bytes", name, FILE_MAX);
    }
    lua_pushlstring(L, bytes, len);
    free(bytes);
    return 1;
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

int lib_list_folder(lua_State *L, const char *path)
{
    struct dirent **entries;
    int count = scandir(path, &entries, visible, alphasort);
    lua_newtable(L);
    for (int i = 0; i < count; i++) {
        lua_pushstring(L, entries[i]->d_name);
        lua_rawseti(L, -2, i + 1);
        free(entries[i]);
    }
    if (count >= 0)
        free(entries);
    return 1;
}

static int list(lua_State *L)
{
    return lib_list_folder(L, resolve(L, luaL_checkstring(L, 1)));
}

static const luaL_Reg functions[] = {
    { "list", list },
    { "read", read_file },
    { NULL, NULL },
};

int luaopen_files(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
