#include "db/migration_files.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"

static bool ends_in_sql(const char *name)
{
    size_t len = strlen(name);
    return len > 4 && name[0] != '.' && strcmp(name + len - 4, ".sql") == 0;
}

/* NNN_name.sql */
static bool parse_name(struct migration_file *file, const char *name, struct err *err)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    size_t digits = strspn(name, "0123456789");
    size_t len = digits == 3 && name[3] == '_' ? strspn(name + 4, letters) : 0;
    if (len == 0 || strcmp(name + 4 + len, ".sql") != 0 || len >= DB_MIGRATE_NAME_SIZE)
        return err_set(err, ERR_INVALID, "%.100s: a migration is called NNN_name.sql", name);
    file->version = (unsigned)strtoul(name, NULL, 10);
    snprintf(file->name, sizeof file->name, "%.*s", (int)len, name + 4);
    snprintf(file->file, sizeof file->file, "%.*s", (int)sizeof file->file - 1, name);
    return true;
}

static bool read_text(struct migration_file *file, const char *dir, struct err *err)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", dir, file->file);
    FILE *from = fopen(path, "re");
    if (!from)
        return err_set(err, ERR_INTERNAL, "%s: %s", file->file, strerror(errno));
    file->text = malloc(MIGRATION_BYTES_MAX + 1);
    file->len = file->text ? fread(file->text, 1, MIGRATION_BYTES_MAX + 1, from) : 0;
    bool failed = !file->text || ferror(from);
    fclose(from);
    if (failed)
        return err_set(err, ERR_INTERNAL, "%s: cannot be read", file->file);
    if (file->len > MIGRATION_BYTES_MAX || memchr(file->text, '\0', file->len))
        return err_set(err, ERR_INVALID, "%s: is too large, or no text", file->file);
    file->text[file->len] = '\0';
    char *fitting = realloc(file->text, file->len + 1);
    file->text = fitting ? fitting : file->text;
    return true;
}

static bool add(struct migration_files *files, const char *dir, const char *name,
                struct err *err)
{
    if (files->count >= MIGRATION_FILES_MAX)
        return err_set(err, ERR_INVALID, "more than %d migrations", MIGRATION_FILES_MAX);
    struct migration_file *file = &files->files[files->count++];
    return parse_name(file, name, err) && read_text(file, dir, err);
}

static int by_version(const void *left, const void *right)
{
    const struct migration_file *a = left, *b = right;
    return a->version != b->version ? (a->version < b->version ? -1 : 1)
                                    : strcmp(a->file, b->file);
}

static bool has_no_gap(const struct migration_files *files, struct err *err)
{
    for (unsigned i = 0; i < files->count; i++) {
        const struct migration_file *file = &files->files[i];
        if (i > 0 && file->version == file[-1].version)
            return err_set(err, ERR_INVALID, "%.70s and %.70s have the same number",
                           file[-1].file, file->file);
        if (file->version != i + 1)
            return err_set(err, ERR_INVALID, "%.100s: there is no migration %03u before it",
                           file->file, i + 1);
    }
    return true;
}

static bool read_all(struct migration_files *files, const char *dir, struct err *err)
{
    DIR *directory = opendir(dir);
    if (!directory)
        return err_set(err, ERR_INTERNAL, "%.100s: %s", dir, strerror(errno));
    bool ok = true;
    for (const struct dirent *entry; ok && (entry = readdir(directory));)
        if (ends_in_sql(entry->d_name))
            ok = add(files, dir, entry->d_name, err);
    closedir(directory);
    return ok;
}

bool migration_files_read(const char *dir, struct migration_files *ret_files, struct err *err)
{
    struct migration_files files = { 0 };
    files.files = calloc(MIGRATION_FILES_MAX, sizeof *files.files);
    if (!files.files)
        return err_set(err, ERR_INTERNAL, "no memory for migrations");
    if (!read_all(&files, dir, err))
        goto fail;
    qsort(files.files, files.count, sizeof *files.files, by_version);
    if (!has_no_gap(&files, err))
        goto fail;
    *ret_files = files;
    return true;

fail:
    migration_files_finish(&files);
    return false;
}

void migration_files_finish(struct migration_files *files)
{
    for (unsigned i = 0; i < files->count; i++)
        free(files->files[i].text);
    free(files->files);
    *files = (struct migration_files){ 0 };
}
