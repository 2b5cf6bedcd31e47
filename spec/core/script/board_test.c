#undef NDEBUG
#include "script/board.h"

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct board *board;
static struct board_entry entry;
static unsigned passed;

static bool write_text(unsigned place, const char *name, const char *text)
{
    return board_write(board, place, BOARD_NUMBERS, name, text, strlen(text));
}

static bool is_read(unsigned place, const char *want_name, const char *want)
{
    return board_read(board, place, BOARD_NUMBERS, &entry) &&
           strcmp(entry.name, want_name) == 0 && entry.len == strlen(want) &&
           memcmp(entry.text, want, entry.len) == 0;
}

static void keeps_what_is_written(void)
{
    assert(!board_read(board, 0, BOARD_NUMBERS, &entry));
    assert(write_text(0, "worker 1", "tasks 3\n"));
    assert(is_read(0, "worker 1", "tasks 3\n"));
    assert(!board_read(board, 1, BOARD_NUMBERS, &entry));

    static char long_text[BOARD_TEXT + 1];
    assert(!board_write(board, 0, BOARD_NUMBERS, "worker 1", long_text, sizeof long_text));
    assert(is_read(0, "worker 1", "tasks 3\n"));
    assert(write_text(0, "worker 1", ""));
    assert(is_read(0, "worker 1", ""));
    passed++;
}

static void has_sheets_that_know_nothing_of_each_other(void)
{
    assert(write_text(0, "worker 1", "numbers"));
    assert(!board_read(board, 0, BOARD_SCRIPTS, &entry));
    assert(board_write(board, 0, BOARD_SCRIPTS, "worker 1", "scripts", 7));
    assert(is_read(0, "worker 1", "numbers"));
    assert(board_read(board, 0, BOARD_SCRIPTS, &entry) && entry.len == 7);
    passed++;
}

static void keeps_the_last_words_of_who_has_left(void)
{
    assert(write_text(0, "worker 1", "first"));
    board_leave(board, 0);
    assert(is_read(0, "worker 1", "first") && entry.left);
    assert(board_read(board, 0, BOARD_SCRIPTS, &entry) && entry.left);
    assert(write_text(0, "worker 1", "second"));
    assert(is_read(0, "worker 1", "second") && !entry.left);
    assert(board_read(board, 0, BOARD_SCRIPTS, &entry) && entry.left);
    passed++;
}

/* Writes texts of one letter, each of another length, until it is killed. */
static void write_for_ever(void)
{
    static char letters[BOARD_TEXT];
    for (unsigned n = 0;; n++) {
        size_t size = 1000 + n * 7919 % (BOARD_TEXT - 1000);
        memset(letters, 'a' + (int)(n % 26), size);
        board_write(board, 1, BOARD_NUMBERS, "writer", letters, size);
        usleep(20);
    }
}

static bool is_one_letter(void)
{
    for (size_t i = 1; i < entry.len; i++)
        if (entry.text[i] != entry.text[0])
            return false;
    return true;
}

static pid_t start_writer(void)
{
    pid_t pid = fork();
    if (pid == 0)
        write_for_ever();
    while (!board_read(board, 1, BOARD_NUMBERS, &entry))
        usleep(100);
    return pid;
}

static void is_never_seen_half_written(void)
{
    pid_t pid = start_writer();
    int whole = 0, torn = 0;
    for (long i = 0; i < 50000000 && whole < 1000; i++)
        if (board_read(board, 1, BOARD_NUMBERS, &entry)) {
            whole += is_one_letter();
            torn += !is_one_letter();
        }
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    assert(whole == 1000 && torn == 0);
    passed++;
}

/* Whenever a writer is killed, also while it writes. */
static void loses_nothing_of_who_is_killed(void)
{
    for (int i = 0; i < 50; i++) {
        pid_t pid = start_writer();
        usleep(1000 + (unsigned)i * 37);
        kill(pid, SIGKILL);
        waitpid(pid, NULL, 0);
        assert(board_read(board, 1, BOARD_NUMBERS, &entry));
        assert(entry.len >= 1000 && is_one_letter());
    }
    assert(write_text(1, "next", "x"));
    assert(is_read(1, "next", "x"));
    passed++;
}

int main(void)
{
    struct err err;
    board = board_new(2, &err);
    assert(board && board_places(board) == 2);
    keeps_what_is_written();
    has_sheets_that_know_nothing_of_each_other();
    keeps_the_last_words_of_who_has_left();
    is_never_seen_half_written();
    loses_nothing_of_who_is_killed();
    printf("%u passed, 0 failed\n", passed);
    return 0;
}
