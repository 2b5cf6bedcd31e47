/*
 * picture.clean(bytes) -> bytes, mime, width, height    the same without metadata
 *                       | nil, "unknown"      neither JPEG nor PNG nor WebP
 *                       | nil, "damaged"      cut short, or not what it says
 *                       | nil, "animated"     more than one frame
 *                       | nil, "foreign"      in a coding that hardly anybody reads
 */
#include <lauxlib.h>

#include "base/picture.h"
#include "script/lib.h"

static int clean(lua_State *L)
{
    static const char *const faults[] = {
        [PICTURE_UNKNOWN] = "unknown",   [PICTURE_DAMAGED] = "damaged",
        [PICTURE_ANIMATED] = "animated", [PICTURE_FOREIGN] = "foreign",
    };
    static const char *const mimes[] = {
        [PICTURE_JPEG] = "image/jpeg", [PICTURE_PNG] = "image/png", [PICTURE_WEBP] = "image/webp",
    };
    size_t len, clean_len;
    const char *bytes = luaL_checklstring(L, 1, &len);

    luaL_Buffer out;
    struct picture picture;
    char *to = luaL_buffinitsize(L, &out, len + PICTURE_GROWTH);
    enum picture_fault fault = picture_clean((const unsigned char *)bytes, len,
                                             (unsigned char *)to, &picture, &clean_len);
    if (fault != PICTURE_GOOD) {
        luaL_pushfail(L);
        lua_pushstring(L, faults[fault]);
        return 2;
    }
    luaL_pushresultsize(&out, clean_len);
    lua_pushstring(L, mimes[picture.kind]);
    lua_pushinteger(L, picture.width);
    lua_pushinteger(L, picture.height);
    return 4;
}

static const luaL_Reg functions[] = {
    { "clean", clean },
    { NULL, NULL },
};

int luaopen_picture(lua_State *L)
{
    luaL_newlib(L, functions);
    return 1;
}
