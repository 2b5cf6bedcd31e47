/* What the tests of this room count with. */
#pragma once

#include <stdbool.h>
#include <stdio.h>

static int passed, failed;

static void expect(bool ok, const char *what)
{
    if (ok) {
        passed++;
    } else {
        failed++;
        printf("FAIL %s\n", what);
    }
}

static int finish(void)
{
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
