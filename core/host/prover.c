#include <sys/time.h>

#include "base/log.h"
#include "host/config.h"
#include "host/engine.h"
#include "host/quarantine.h"
#include "host/worker.h"

static struct quarantine *quarantine;
static struct itimerval patience;

static void reading(const char *path)
{
    quarantine_reading(quarantine, path);
    setitimer(ITIMER_REAL, &patience, NULL); /* SIGALRM, which nobody handles */
}

/* Half the silence that a worker is allowed, as all of them will read a file at once. */
static void set_patience(const struct config *config)
{
    long ms = config_number(config, CONFIG_HEARTBEAT_MS) / 2;
    patience.it_value.tv_sec = ms / 1000;
    patience.it_value.tv_usec = ms % 1000 * 1000;
}

int prover_main(const struct child *child, const struct config *config)
{
    static struct engine engine;
    log_open(child->name, LOG_ERROR);
    quarantine = child->quarantine;
    set_patience(config);
    reading("");
    engine_init(&engine, config, STATE_PLATFORM);
    engine.context.refused = quarantine->trial;
    engine.context.reading = reading;
    engine_run(&engine, "run.prove", 0, NULL);
    return 0;
}
