#include "crypto/keyfile.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/err.h"
#include "crypto/base64.h"
#include "crypto/keyring.h"
#include "crypto/random.h"

enum { SEED_TEXT = BASE64_SIZE(KEY_SEED_SIZE) };

static bool fail(struct err *err, const char *path)
{
    return err_set(err, ERR_INTERNAL, "%s: %s", path, strerror(errno));
}

static bool write_seed(int file)
{
    unsigned char seed[KEY_SEED_SIZE];
    char text[SEED_TEXT];
    random_bytes(seed, sizeof seed);
    size_t len = base64_encode(BASE64_URL, seed, sizeof seed, text);
    text[len++] = '\n'; /* in the place of the terminator */
    bool ok = write(file, text, len) == (ssize_t)len && fsync(file) == 0;
    sodium_memzero(seed, sizeof seed);
    sodium_memzero(text, sizeof text);
    return ok;
}

/* Gives the file its name, unless somebody else was first, which is as good. */
static bool publish(const char *draft, const char *path, struct err *err)
{
    bool ok = link(draft, path) == 0 || errno == EEXIST;
    if (!ok)
        fail(err, path);
    unlink(draft);
    return ok;
}

static bool create(const char *path, struct err *err)
{
    char draft[PATH_MAX], name[UUID_SIZE];
    random_uuid(name);
    if (snprintf(draft, sizeof draft, "%s.%s", path, name) >= (int)sizeof draft)
        return err_set(err, ERR_INTERNAL, "the path of the token key is too long");

    int file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(err, draft);
    bool ok = write_seed(file);
    if (!ok) {
        fail(err, draft);
        unlink(draft);
    }
    close(file);
    return ok && publish(draft, path, err);
}

static bool read_file(int file, const char *path, char ret_text[KEYFILE_SIZE], struct err *err)
{
    struct stat status;
    if (fstat(file, &status) != 0)
        return fail(err, path);
    if (!S_ISREG(status.st_mode) || status.st_mode & (S_IRWXG | S_IRWXO))
        return err_set(err, ERR_DENIED, "%s is open to other users; chmod 600 it", path);
    ssize_t len = read(file, ret_text, KEYFILE_SIZE);
    if (len < 0)
        return fail(err, path);
    if (len == KEYFILE_SIZE || memchr(ret_text, '\0', (size_t)len))
        return err_set(err, ERR_INVALID, "%s is not a list of keys", path);
    ret_text[len] = '\0';
    return true;
}

bool keyfile_load(const char *path, char ret_text[KEYFILE_SIZE], struct err *err)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 && errno == ENOENT) {
        if (!create(path, err))
            return false;
        file = open(path, O_RDONLY | O_CLOEXEC);
    }
    if (file < 0)
        return fail(err, path);
    bool ok = read_file(file, path, ret_text, err);
    close(file);
    return ok;
}
