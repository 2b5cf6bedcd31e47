#include "crypto/random.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "expect.h"

static bool is_uuid7(const char *text)
{
    static const char form[] = "xxxxxxxx-xxxx-7xxx-yxxx-xxxxxxxxxxxx";
    if (strlen(text) != sizeof form - 1)
        return false;
    for (size_t i = 0; i < sizeof form - 1; i++) {
        const char *may = form[i] == 'x' ? "0123456789abcdef" : form[i] == 'y' ? "89ab" : NULL;
        if (may ? !strchr(may, text[i]) : text[i] != form[i])
            return false;
    }
    return true;
}

/* Seconds since 1970. */
static long long time_of(const char *uuid)
{
    char digits[13];
    snprintf(digits, sizeof digits, "%.8s%.4s", uuid, uuid + 9);
    return strtoll(digits, NULL, 16) / 1000;
}

static void uuids(void)
{
    enum { TIME = 18 }; /* the characters that are time, with the version among them */
    char last[UUID_SIZE], uuid[UUID_SIZE];
    bool ok = true, ordered = true;
    random_uuid(last);
    for (int i = 0; i < 1000; i++) {
        random_uuid(uuid);
        ok = ok && is_uuid7(uuid) && strcmp(last, uuid) != 0;
        ordered = ordered && strncmp(last, uuid, TIME) <= 0;
        memcpy(last, uuid, sizeof last);
    }
    expect(ok, "a thousand UUIDs have the form and differ");
    expect(ordered, "they are ordered in time");
    expect(llabs(time_of(uuid) - (long long)time(NULL)) <= 1, "which is the time it is");
}

int main(void)
{
    uuids();

    unsigned char bytes[4096] = { 0 }, seen[256] = { 0 };
    int kinds = 0;
    random_bytes(bytes, sizeof bytes);
    for (size_t i = 0; i < sizeof bytes; i++)
        kinds += !seen[bytes[i]]++;
    expect(kinds > 200, "4096 bytes have most values among them");
    return finish();
}
