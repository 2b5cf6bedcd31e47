/*
 * The keys of tokens: those of AIMIX_TOKEN_KEY, or the one in the data folder,
 * which is made when there is none.
 */
#pragma once

#include <stdbool.h>

struct config;
struct err;
struct keyring;

bool keys_load(const struct config *config, struct keyring **ret_keys, struct err *err);
