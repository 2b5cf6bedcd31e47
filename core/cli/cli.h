/*
 * The commands of the program: one file each, one row here.
 */
#pragma once

struct config;

/* 'argv' begins after the command's name.  Returns the exit code: 0 done,
 * 1 what was asked for failed, 2 wrong use. */
typedef int cli_run(struct config *config, int argc, char **argv);

cli_run cli_audit;
cli_run cli_check;
cli_run cli_config;
cli_run cli_facts;
cli_run cli_migrate;
cli_run cli_new;
cli_run cli_openapi;
cli_run cli_role;
cli_run cli_serve;
cli_run cli_test;
cli_run cli_try;
cli_run cli_types;

/* Runs scripts/run/<module> with these arguments, without a database. */
int cli_script(struct config *config, const char *module, int argc, char **argv);
