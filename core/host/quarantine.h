/*
 * Script files that nobody reads, because reading them does not end.
 *
 * What hangs inside of C, as in a pathological pattern, takes its process along.  So the
 * prover, a process that may die, reads all scripts before a reload, and after the death of
 * a worker that never was ready.  It says here which file it is at.  When it dies of it, that
 * file is left out of the next trial; when it comes to the end, what was left out is in
 * force, and whoever loads scripts refuses it as any other broken file.
 *
 * In memory that the supervisor shares with its children: those that run see at a reload
 * what has been found since.
 */
#pragma once

#include <stdbool.h>

struct err;

enum { QUARANTINE_SIZE = 4096, QUARANTINE_PATH_SIZE = 512 };

struct quarantine {
    char files[QUARANTINE_SIZE]; /* in force: paths, a newline after each */
    char trial[QUARANTINE_SIZE]; /* what the prover leaves out */
    char reading[QUARANTINE_PATH_SIZE]; /* what the prover is at; "" between two files */
};

/* Ends with the process.  False without memory. */
bool quarantine_new(struct quarantine **ret_quarantine, struct err *err);

/* In the prover: it begins with this file, or with none. */
void quarantine_reading(struct quarantine *quarantine, const char *path);

/* Before the prover starts: with nothing left out, or with what is in force. */
void quarantine_begin(struct quarantine *quarantine, bool afresh);

/* After its death: leaves out what it was at.  False when that was no file, or one too many. */
bool quarantine_extend(struct quarantine *quarantine);

/* After its end: what it has left out is in force. */
void quarantine_enforce(struct quarantine *quarantine);
