/* aimix migrate [status]: brings the database up to date, or says where it is. */
#include <stdio.h>
#include <string.h>

#include "base/err.h"
#include "cli/cli.h"
#include "db/migrate.h"
#include "host/config.h"
#include "host/database.h"

static void print(const struct db_migrate_report *report)
{
    for (unsigned i = 0; i < report->count; i++) {
        const struct db_migration *migration = &report->migrations[i];
        bool applied = *migration->applied_at;
        printf("%03u %-32s %s\n", migration->version, migration->name,
               applied ? migration->applied_at : "pending");
    }
    printf("%u of %u applied, %u of them now\n", report->applied, report->count, report->fresh);
}

static bool migrate(const struct config *config, bool only_status, struct err *err)
{
    struct db_migrate_report report;
    const char *url = config_text(config, CONFIG_DATABASE);
    const char *folder = config_text(config, CONFIG_MIGRATIONS);
    bool ok = only_status ? db_migrate_status(url, folder, &report, err)
                          : db_migrate(url, folder, 0, &report, err);
    if (!ok)
        return false;
    print(&report);
    db_migrate_report_finish(&report);
    return true;
}

int cli_migrate(struct config *config, int argc, char **argv)
{
    bool only_status = argc == 1 && strcmp(argv[0], "status") == 0;
    if (argc > 0 && !only_status) {
        fprintf(stderr, "usage: aimix migrate [status]\n");
        return 2;
    }
    struct err err;
    struct db_server *server;
    bool ok = database_borrow(config, &server, &err) && migrate(config, only_status, &err);
    if (!ok)
        fprintf(stderr, "aimix: %s\n", err.text);
    database_give_back(server);
    return ok ? 0 : 1;
}
