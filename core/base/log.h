/*
 * The log: one JSON object a line, on standard error.
 *
 *     log_write(LOG_WARN, "worker-died", LOG_INT("pid", pid), LOG_TEXT("why", why), LOG_END);
 *
 * An event is a fixed name with hyphens; what differs goes into fields.  Never
 * log a password, a token, a key, a birth date or what a customer wrote: there
 * is no way to take it back.
 *
 * Lines are gathered and written together by log_flush(), which the loop calls
 * once a turn; an error, and a full buffer, are written at once.
 */
#pragma once

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN, LOG_ERROR };

struct log_field {
    enum { LOG_FIELD_END, LOG_FIELD_TEXT, LOG_FIELD_INT } kind;
    const char *key;
    const char *text; /* NULL leaves the field out */
    long long number;
};

#define LOG_TEXT(k, v) ((struct log_field){ .kind = LOG_FIELD_TEXT, .key = (k), .text = (v) })
#define LOG_INT(k, v) ((struct log_field){ .kind = LOG_FIELD_INT, .key = (k), .number = (v) })
#define LOG_END ((struct log_field){ .kind = LOG_FIELD_END })

/* 'process' names this process in every line ("supervisor", "worker 1") and is
 * kept by pointer; lines below 'least' are dropped. */
void log_open(const char *process, enum log_level least);

/* Reads "debug", "info", "warn" or "error"; anything else gives -1. */
int log_level_from(const char *name);

/* True when a line of this level would be written: ask before building a costly one. */
int log_on(enum log_level level);

void log_write(enum log_level level, const char *event, ...);
void log_flush(void);
