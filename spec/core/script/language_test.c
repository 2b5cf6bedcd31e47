#undef NDEBUG
#include "script/language.h"

#include <assert.h>
#include <lualib.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 20, CALLS = 4000 };

static unsigned passed;

static lua_State *state_new(bool is_ours)
{
    lua_State *L = luaL_newstate();
    assert(L);
    luaL_openlibs(L);
    if (is_ours) {
        lua_getglobal(L, LUA_STRLIBNAME);
        luaL_setfuncs(L, language_string, 0);
        lua_getglobal(L, LUA_TABLIBNAME);
        luaL_setfuncs(L, language_table, 0);
        lua_pop(L, 2);
    }
    return L;
}

/* Leaves a list of lines on the stack. */
static void tell(lua_State *L, int seed)
{
    int failed = luaL_loadfile(L, "spec/core/script/language_cases.lua")
                 || lua_pcall(L, 0, 1, 0);
    lua_pushinteger(L, seed);
    lua_pushinteger(L, CALLS);
    if (failed || lua_pcall(L, 2, 1, 0))
        fprintf(stderr, "%s\n", lua_tostring(L, -1));
    assert(lua_istable(L, -1));
}

static void compare(lua_State *stock, lua_State *ours)
{
    lua_Integer count = luaL_len(stock, -1);
    assert(count > CALLS && count == luaL_len(ours, -1));
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(stock, -1, i);
        lua_geti(ours, -1, i);
        size_t len, our_len;
        const char *line = lua_tolstring(stock, -1, &len);
        const char *our_line = lua_tolstring(ours, -1, &our_len);
        if (len != our_len || memcmp(line, our_line, len) != 0)
            fprintf(stderr, "Lua:  %s\nours: %s\n", line, our_line);
        assert(len == our_len && memcmp(line, our_line, len) == 0);
        lua_pop(stock, 1);
        lua_pop(ours, 1);
    }
    lua_pop(stock, 1);
    lua_pop(ours, 1);
}

/* Results and errors are those of Lua's own functions. */
static void test_says_what_lua_says(void)
{
    lua_State *stock = state_new(false), *ours = state_new(true);
    for (int seed = 1; seed <= ROUNDS; seed++) {
        tell(stock, seed);
        tell(ours, seed);
        compare(stock, ours);
    }
    lua_close(stock);
    lua_close(ours);
    passed++;
}

static void expect(const char *chunk)
{
    lua_State *L = state_new(true);
    clock_t began = clock();
    if (luaL_dostring(L, chunk))
        fprintf(stderr, "%s\n%s\n", chunk, lua_tostring(L, -1));
    assert(lua_toboolean(L, -1));
    assert(clock() - began < 3 * CLOCKS_PER_SEC);
    lua_close(L);
    passed++;
}

int main(void)
{
    test_says_what_lua_says();
    /* What takes Lua's own hours. */
    expect("return (''):rep(1 << 60) == '' and (''):rep(1 << 60, '') == ''");
    expect("return not ('a'):rep(4000000):find(('a'):rep(2000000) .. 'b', 1, true)");
    expect("return not ('a'):rep(4000000):find(('a'):rep(200) .. 'b', 1, true)");
    expect("local n = 3000000; return ('a'):rep(n):find(('a'):rep(n - 5) .. 'a', 3, true) == 3");
    expect("local s = ('x'):rep(2500000) .. 'needle'; return s:find('needle', 1, true) == 2500001");
    expect("local s = ('x'):rep(1048573) .. 'needle'; return s:find('needle', 1, true) == 1048574");
    /* Sorting is stable, and a comparator that lies gets the same items back. */
    expect("local t = {} for i = 1, 5000 do t[i] = { i // 100 % 7, i } end\n"
           "table.sort(t, function(a, b) return a[1] < b[1] end)\n"
           "for i = 2, 5000 do local a, b = t[i - 1], t[i]\n"
           "  assert(a[1] < b[1] or a[1] == b[1] and a[2] < b[2]) end return true");
    expect("for _, lie in ipairs { function() return true end, function() return false end } do\n"
           "  local t, sum = {}, 0 for i = 1, 3000 do t[i] = i end table.sort(t, lie)\n"
           "  for i = 1, 3000 do sum = sum + t[i] end assert(sum == 3000 * 3001 // 2) end\n"
           "return true");
    expect("local t = {} for i = 1, 200000 do t[i] = i * 7919 % 200003 end table.sort(t)\n"
           "for i = 2, #t do assert(t[i - 1] < t[i]) end return true");
    expect("local t = {3, 1, 2} assert(not pcall(table.sort, t, function() error 'x' end))\n"
           "return t[1] == 3 and t[2] == 1 and t[3] == 2");
    printf("%u passed, 0 failed\n", passed);
    return 0;
}
