#include "host/database.h"

#include "base/err.h"
#include "base/log.h"
#include "db/conninfo.h"
#include "db/migrate.h"
#include "db/place.h"
#include "db/server.h"
#include "host/config.h"

enum { START_S = 120, STOP_S = 20 };

bool database_is_embedded(const struct config *config)
{
    return !config_is_given(config, CONFIG_DATABASE);
}

bool database_locate(struct config *config, struct err *err)
{
    struct place place;
    char url[PLACE_URL_SIZE];
    if (!database_is_embedded(config)) {
        struct conninfo *conninfo = conninfo_new(config_text(config, CONFIG_DATABASE), err);
        conninfo_free(conninfo);
        return conninfo != NULL;
    }
    if (!place_find(config_text(config, CONFIG_DATA), &place, err))
        return false;
    place_url(&place, url);
    config_set_found(config, CONFIG_DATABASE, url);
    return true;
}

static const char *programs(const struct config *config)
{
    const char *bin = config_text(config, CONFIG_POSTGRES);
    return *bin ? bin : NULL;
}

bool database_start(const struct config *config, const char *data, struct db_server **ret_server,
                    struct err *err)
{
    struct db_server *server = db_server_new(data, programs(config), err);
    if (!server)
        return false;
    if (!db_server_start(server, err) || !db_server_wait(server, START_S, err)) {
        db_server_free(server);
        return false;
    }
    *ret_server = server;
    return true;
}

bool database_borrow(struct config *config, struct db_server **ret_server, struct err *err)
{
    *ret_server = NULL;
    if (!database_is_embedded(config))
        return true;
    if (!database_locate(config, err))
        return false;
    if (database_start(config, config_text(config, CONFIG_DATA), ret_server, err))
        return true;
    return err->code == ERR_CONFLICT; /* somebody serves: we use what they run */
}

void database_give_back(struct db_server *server)
{
    if (server)
        db_server_stop(server, STOP_S);
    db_server_free(server);
}

bool database_migrate(const struct config *config, struct err *err)
{
    struct db_migrate_report report;
    if (!db_migrate(config_text(config, CONFIG_DATABASE), config_text(config, CONFIG_MIGRATIONS),
                    0, &report, err))
        return false;
    for (unsigned i = report.applied - report.fresh; i < report.applied; i++)
        log_write(LOG_INFO, "migrated", LOG_INT("version", report.migrations[i].version),
                  LOG_TEXT("name", report.migrations[i].name), LOG_END);
    db_migrate_report_finish(&report);
    return true;
}
