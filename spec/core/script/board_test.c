#undef NDEBUG
#include "script/board.h"

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct board *board;
static char name[BOARD_NAME], text[BOARD_TEXT];
static size_t len;
static unsigned passed;

static bool is_read(unsigned place, const char *want_name, const char *want)
{
    return board_read(board, place, name, text, &len) && strcmp(name, want_name) == 0 &&
           len == strlen(want) && memcmp(text, want, len) == 0;
}

static void keeps_what_is_written(void)
{
    assert(!board_read(board, 0, name, text, &len));
    assert(board_write(board, 0, "worker 1", "tasks 3\n", 8));
    assert(is_read(0, "worker 1", "tasks 3\n"));
    assert(!board_read(board, 1, name, text, &len));

    static char long_text[BOARD_TEXT + 1];
    assert(!board_write(board, 0, "worker 1", long_text, sizeof long_text));
    assert(is_read(0, "worker 1", "tasks 3\n"));
    board_clear(board, 0);
    assert(!board_read(board, 0, name, text, &len));
    passed++;
}

/* Writes texts of one letter, each of another length, until it is killed. */
static void write_for_ever(void)
{
    static char letters[BOARD_TEXT];
    for (unsigned n = 0;; n++) {
        size_t size = 1000 + n * 7919 % (BOARD_TEXT - 1000);
        memset(letters, 'a' + (int)(n % 26), size);
        board_write(board, 1, "writer", letters, size);
        usleep(20); /* or a reader finds it always at it */
    }
}

static bool is_one_letter(void)
{
    for (size_t i = 1; i < len; i++)
        if (text[i] != text[0])
            return false;
    return true;
}

static void is_never_seen_half_written(void)
{
    pid_t pid = fork();
    if (pid == 0)
        write_for_ever();
    int whole = 0, torn = 0;
    for (long i = 0; i < 50000000 && whole < 1000; i++)
        if (board_read(board, 1, name, text, &len)) {
            whole += is_one_letter();
            torn += !is_one_letter();
        }
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    assert(whole == 1000 && torn == 0);
    board_write(board, 1, "next", "x", 1);
    assert(is_read(1, "next", "x")); /* who comes after one that was killed */
    passed++;
}

int main(void)
{
    struct err err;
    board = board_new(2, &err);
    assert(board && board_places(board) == 2);
    keeps_what_is_written();
    is_never_seen_half_written();
    printf("%u passed, 0 failed\n", passed);
    return 0;
}
