#include "host/keys.h"

#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>

#include "crypto/keyring.h"
#include "host/config.h"

bool keys_load(const struct config *config, struct keyring **ret_keys, struct err *err)
{
    const char *data = config_text(config, CONFIG_DATA);
    char path[PATH_MAX];
    mkdir(data, 0755); /* where it cannot be made, the file below says so */
    snprintf(path, sizeof path, "%s/token.key", data);
    return keyring_load(config_text(config, CONFIG_TOKEN_KEY), path, ret_keys, err);
}
