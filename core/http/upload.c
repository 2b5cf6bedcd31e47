#include "http/upload.h"

#include <stdlib.h>
#include <string.h>

#include "base/err.h"

enum {
    BOUNDARY_MAX = 70,
    DELIMITER_MAX = BOUNDARY_MAX + 4, /* CRLF, two dashes, the boundary */
    FIELDS_MAX = 16,                  /* of one part */
};

static const struct http_text none;

static bool bad(struct err *err, const char *why)
{
    return err_set(err, ERR_REQUEST, "the form is malformed: %s", why);
}

/* ---- parameters of a field: ; name="a \"b\""; size=3 ---- */

/* Copies a quoted string, from behind its first quote; false when it does not end or
 * does not fit. */
static bool take_quoted(struct http_text *rest, char *out, size_t max)
{
    size_t len = 0;
    for (size_t i = 0; i < rest->len; i++) {
        char c = rest->at[i];
        if (c == '"') {
            out[len] = '\0';
            *rest = (struct http_text){ .at = rest->at + i + 1, .len = rest->len - i - 1 };
            return true;
        }
        /* Browsers leave other backslashes alone, so they are what they seem. */
        bool escapes = c == '\\' && i + 1 < rest->len &&
                       (rest->at[i + 1] == '"' || rest->at[i + 1] == '\\');
        if (len == max)
            return false;
        out[len++] = escapes ? rest->at[++i] : c;
    }
    return false;
}

static bool take_plain(struct http_text *rest, char *out, size_t max)
{
    size_t len = 0;
    while (len < rest->len && http_set_has(&http_token, rest->at[len]))
        len++;
    if (len == 0 || len > max)
        return false;
    memcpy(out, rest->at, len);
    out[len] = '\0';
    *rest = (struct http_text){ .at = rest->at + len, .len = rest->len - len };
    return true;
}

enum found { FOUND, FOUND_NOT, FOUND_BROKEN };

/* Copies the parameter called 'name' to 'out', which has room for max + 1 bytes. */
static enum found find_parameter(struct http_text rest, const char *name, char *out, size_t max)
{
    char other[HTTP_FILENAME_MAX + 1];
    while (rest = http_text_trim(rest), rest.len > 0) {
        if (*rest.at != ';')
            return FOUND_BROKEN;
        rest = http_text_trim((struct http_text){ .at = rest.at + 1, .len = rest.len - 1 });
        if (rest.len == 0)
            return FOUND_NOT;
        struct http_text key = http_text_trim(http_text_cut(&rest, '='));
        if (!rest.at || rest.len == 0)
            return FOUND_BROKEN;

        bool wanted = http_text_is(key, name);
        char *to = wanted ? out : other;
        size_t room = wanted ? max : sizeof other - 1;
        bool quoted = *rest.at == '"';
        if (quoted)
            rest = (struct http_text){ .at = rest.at + 1, .len = rest.len - 1 };
        if (quoted ? !take_quoted(&rest, to, room) : !take_plain(&rest, to, room))
            return FOUND_BROKEN;
        if (wanted)
            return FOUND;
    }
    return FOUND_NOT;
}

/* ---- one part ---- */

static bool take_disposition(struct http_part *part, struct http_text value, struct err *err)
{
    struct http_text kind = { .at = value.at };
    while (kind.len < value.len && http_set_has(&http_token, value.at[kind.len]))
        kind.len++;
    if (!http_text_is(kind, "form-data"))
        return bad(err, "a part is not form-data");
    struct http_text rest = { .at = value.at + kind.len, .len = value.len - kind.len };
    if (find_parameter(rest, "name", part->name, HTTP_PART_NAME_MAX) != FOUND)
        return bad(err, "a part has no name, or too long a one");
    enum found found = find_parameter(rest, "filename", part->filename, HTTP_FILENAME_MAX);
    if (found == FOUND_BROKEN)
        return bad(err, "the name of a file is too long");
    part->has_filename = found == FOUND;
    return true;
}

static bool take_field(struct http_part *part, struct http_text line, struct err *err)
{
    struct http_text value = line;
    struct http_text name = http_text_cut(&value, ':');
    if (!value.at || !http_is_value(line.at, line.len))
        return bad(err, "a header field of a part is malformed");
    value = http_text_trim(value);
    if (http_text_is(name, "content-disposition"))
        return take_disposition(part, value, err);
    if (http_text_is(name, "content-type"))
        part->type = value;
    if (http_text_is(name, "content-transfer-encoding") && !http_text_is(value, "binary") &&
        !http_text_is(value, "8bit") && !http_text_is(value, "7bit"))
        return bad(err, "a part has a transfer encoding");
    return true;
}

/* The field lines and the empty one after them, which are cut off the front of 'rest'. */
static bool take_fields(struct http_part *part, struct http_text *rest, struct err *err)
{
    for (int i = 0; i < FIELDS_MAX; i++) {
        const char *end = memmem(rest->at, rest->len, "\r\n", 2);
        if (!end)
            return bad(err, "a part has no end");
        struct http_text line = { .at = rest->at, .len = (size_t)(end - rest->at) };
        *rest = (struct http_text){ .at = end + 2, .len = rest->len - line.len - 2 };
        if (line.len == 0)
            return part->name[0] ? true : bad(err, "a part has no name");
        if (!take_field(part, line, err))
            return false;
    }
    return bad(err, "a part has too many header fields");
}

/* ---- delimiters ---- */

struct delimiter {
    char text[DELIMITER_MAX + 1];
    size_t len;
};

enum after { AFTER_PART, AFTER_ALL, AFTER_NOTHING };

/* What follows a delimiter: CRLF and a part, two dashes and the end, or it was none. */
static enum after look_after(struct http_text *rest)
{
    if (rest->len >= 2 && memcmp(rest->at, "--", 2) == 0)
        return AFTER_ALL;
    size_t i = 0;
    while (i < rest->len && (rest->at[i] == ' ' || rest->at[i] == '\t'))
        i++;
    if (rest->len - i < 2 || memcmp(rest->at + i, "\r\n", 2) != 0)
        return AFTER_NOTHING;
    *rest = (struct http_text){ .at = rest->at + i + 2, .len = rest->len - i - 2 };
    return AFTER_PART;
}

/* Cuts what is before the next delimiter off the front of 'rest'. */
static enum after take_body(const struct delimiter *delimiter, struct http_text *rest,
                            struct http_text *ret_body)
{
    const char *from = rest->at;
    const char *end = rest->at + rest->len;
    for (;;) {
        const char *at = memmem(from, (size_t)(end - from), delimiter->text, delimiter->len);
        if (!at)
            return AFTER_NOTHING;
        const char *behind = at + delimiter->len;
        struct http_text follows = { .at = behind, .len = (size_t)(end - behind) };
        enum after after = look_after(&follows);
        if (after != AFTER_NOTHING) {
            *ret_body = (struct http_text){ .at = rest->at, .len = (size_t)(at - rest->at) };
            *rest = follows;
            return after;
        }
        from = at + 1;
    }
}

static bool find_delimiter(struct http_text type, struct delimiter *ret_delimiter, struct err *err)
{
    struct http_text kind = type;
    kind = http_text_trim(http_text_cut(&kind, ';'));
    if (!http_text_is(kind, "multipart/form-data"))
        return err_set(err, ERR_MEDIA, "this has to be multipart/form-data");
    const char *parameters = type.at ? memchr(type.at, ';', type.len) : NULL;
    struct http_text rest = none;
    if (parameters)
        rest = (struct http_text){ .at = parameters,
                                   .len = type.len - (size_t)(parameters - type.at) };
    memcpy(ret_delimiter->text, "\r\n--", 4);
    if (find_parameter(rest, "boundary", ret_delimiter->text + 4, BOUNDARY_MAX) != FOUND ||
        ret_delimiter->text[4] == '\0')
        return bad(err, "the Content-Type has no usable boundary");
    ret_delimiter->len = strlen(ret_delimiter->text);
    return true;
}

/* The first delimiter begins the body, without the line end that the others have. */
static enum after take_first(const struct delimiter *delimiter, struct http_text *rest)
{
    if (rest->len >= 2 && memcmp(rest->at, "\r\n", 2) == 0)
        *rest = (struct http_text){ .at = rest->at + 2, .len = rest->len - 2 };
    size_t len = delimiter->len - 2;
    if (rest->len < len || memcmp(rest->at, delimiter->text + 2, len) != 0)
        return AFTER_NOTHING;
    *rest = (struct http_text){ .at = rest->at + len, .len = rest->len - len };
    return look_after(rest);
}

static struct http_part *add_part(struct http_upload *upload, struct err *err)
{
    if (upload->count == HTTP_PARTS_MAX) {
        err_set(err, ERR_TOO_LARGE, "a form has at most %d parts", HTTP_PARTS_MAX);
        return NULL;
    }
    struct http_part *parts = realloc(upload->parts, (upload->count + 1) * sizeof *parts);
    if (!parts) {
        err_set(err, ERR_BUSY, "no memory for a part");
        return NULL;
    }
    upload->parts = parts;
    struct http_part *part = &parts[upload->count++];
    *part = (struct http_part){ 0 };
    return part;
}

static bool take_parts(struct http_upload *upload, const struct delimiter *delimiter,
                       struct http_text rest, struct err *err)
{
    enum after after = take_first(delimiter, &rest);
    while (after == AFTER_PART) {
        struct http_part *part = add_part(upload, err);
        if (!part || !take_fields(part, &rest, err))
            return false;
        /* A part that is empty may begin with the delimiter's own line end. */
        rest = (struct http_text){ .at = rest.at - 2, .len = rest.len + 2 };
        after = take_body(delimiter, &rest, &part->body);
        if (after != AFTER_NOTHING && part->body.len >= 2)
            part->body = (struct http_text){ .at = part->body.at + 2, .len = part->body.len - 2 };
    }
    return after == AFTER_ALL ? true : bad(err, "a part has no end");
}

bool http_upload_init(struct http_upload *upload, struct http_text type, struct http_text body,
                      struct err *err)
{
    struct delimiter delimiter;
    *upload = (struct http_upload){ 0 };
    if (!find_delimiter(type, &delimiter, err))
        return false;
    if (take_parts(upload, &delimiter, body, err))
        return true;
    http_upload_finish(upload);
    return false;
}

void http_upload_finish(struct http_upload *upload)
{
    free(upload->parts);
    *upload = (struct http_upload){ 0 };
}
