#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"

enum { FULL = 64 * 1024, LINE_MAX_BYTES = 8 * 1024 };

static const char *const level_names[] = { "debug", "info", "warn", "error" };

static const char *process_name = "aimix";
static enum log_level least_level = LOG_INFO;
static struct buf lines = { .max = FULL + 2 * LINE_MAX_BYTES };

void log_open(const char *process, enum log_level least)
{
    process_name = process;
    least_level = least;
}

int log_level_from(const char *name)
{
    for (int i = LOG_DEBUG; i <= LOG_ERROR; i++)
        if (strcmp(name, level_names[i]) == 0)
            return i;
    return -1;
}

int log_on(enum log_level level)
{
    return level >= least_level;
}

/* Quotes for JSON.  Bytes above 127 pass: what we log is UTF-8 or was escaped before. */
static void add_quoted(const char *text)
{
    size_t left = LINE_MAX_BYTES / 2;
    buf_add_char(&lines, '"');
    for (const char *c = text; *c && left > 0; c++, left--) {
        if (*c == '"' || *c == '\\')
            buf_printf(&lines, "\\%c", *c);
        else if ((unsigned char)*c < 0x20)
            buf_printf(&lines, "\\u%04x", (unsigned)*c);
        else
            buf_add_char(&lines, *c);
    }
    buf_add_char(&lines, '"');
}

static void add_head(enum log_level level, const char *event)
{
    struct timespec now;
    struct tm utc;
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &utc);

    char time[32];
    strftime(time, sizeof time, "%Y-%m-%dT%H:%M:%S", &utc);
    buf_printf(&lines, "{\"time\":\"%s.%03ldZ\",\"level\":\"%s\",\"process\":\"%s\"", time,
               now.tv_nsec / 1000000, level_names[level], process_name);
    buf_printf(&lines, ",\"event\":\"%s\"", event);
}

static void add_field(const struct log_field *field)
{
    if (field->kind == LOG_FIELD_TEXT && !field->text)
        return;
    buf_printf(&lines, ",\"%s\":", field->key);
    if (field->kind == LOG_FIELD_INT)
        buf_printf(&lines, "%lld", field->number);
    else
        add_quoted(field->text);
}

void log_write(enum log_level level, const char *event, ...)
{
    if (!log_on(level))
        return;
    add_head(level, event);

    va_list args;
    va_start(args, event);
    for (;;) {
        struct log_field field = va_arg(args, struct log_field);
        if (field.kind == LOG_FIELD_END)
            break;
        add_field(&field);
    }
    va_end(args);
    buf_add_text(&lines, "}\n");
    if (level == LOG_ERROR || lines.len > FULL)
        log_flush();
}

void log_flush(void)
{
    const char *from = lines.data;
    size_t left = lines.len;
    while (left > 0) {
        ssize_t n = write(STDERR_FILENO, from, left);
        if (n <= 0)
            break; /* nobody is reading: a log must not stop the work */
        from += n;
        left -= (size_t)n;
    }
    buf_clear(&lines);
}
