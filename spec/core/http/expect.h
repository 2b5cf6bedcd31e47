/* Counting promises kept and broken. */
#pragma once

#include <stdbool.h>
#include <stdio.h>

static int passed, failed;

static inline void check(bool ok, const char *promise)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s\n", promise);
}

static inline int report(void)
{
    printf("%d passed, %d failed\n", passed, failed);
    return failed > 0;
}
