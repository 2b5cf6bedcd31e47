#include "host/quarantine.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "base/err.h"

bool quarantine_new(struct quarantine **ret_quarantine, struct err *err)
{
    void *memory = mmap(NULL, sizeof(struct quarantine), PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return err_set(err, ERR_INTERNAL, "no shared memory: %s", strerror(errno));
    *ret_quarantine = memory;
    return true;
}

void quarantine_reading(struct quarantine *quarantine, const char *path)
{
    snprintf(quarantine->reading, sizeof quarantine->reading, "%s", path);
}

void quarantine_begin(struct quarantine *quarantine, bool afresh)
{
    if (afresh)
        quarantine->trial[0] = '\0';
    else
        memcpy(quarantine->trial, quarantine->files, sizeof quarantine->trial);
    quarantine_reading(quarantine, "");
}

bool quarantine_extend(struct quarantine *quarantine)
{
    size_t len = strlen(quarantine->trial);
    size_t more = strlen(quarantine->reading);
    if (more == 0 || len + more + 2 > sizeof quarantine->trial)
        return false;
    snprintf(quarantine->trial + len, sizeof quarantine->trial - len, "%s\n",
             quarantine->reading);
    quarantine_reading(quarantine, "");
    return true;
}

void quarantine_enforce(struct quarantine *quarantine)
{
    memcpy(quarantine->files, quarantine->trial, sizeof quarantine->files);
}
