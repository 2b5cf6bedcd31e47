/* What of the ledger library answers with lists; its manual is at the top of lib_ledger.c. */
#pragma once

#include <lua.h>

/* Before any of the others is called. */
void ledger_lists_open(lua_State *L);

int ledger_lists_audit(lua_State *L);
int ledger_lists_history(lua_State *L);
int ledger_lists_reap(lua_State *L);
