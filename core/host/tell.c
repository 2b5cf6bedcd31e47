#include "host/tell.h"

#include <stdio.h>

#include "host/child.h"
#include "script/board.h"

enum { LINE_SIZE = 80, TEXT_SIZE = 128 * LINE_SIZE };

/* As scripts/lib/metrics.lua writes and reads them: name, labels, value, between tabs. */
void tell_restarts(struct board *board, unsigned place, const struct child *children, int count)
{
    char text[TEXT_SIZE];
    size_t len = 0;
    for (int i = 0; i < count && len + LINE_SIZE < sizeof text; i++) {
        unsigned starts = children[i].starts;
        len += (size_t)snprintf(text + len, LINE_SIZE, "%s\tprocess=\"%s\"\t%u\n",
                                "process_restarts_total", children[i].name,
                                starts > 0 ? starts - 1 : 0);
    }
    board_write(board, place, BOARD_NUMBERS, "supervisor", text, len);
}
