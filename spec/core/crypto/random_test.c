#include "crypto/random.h"

#include <string.h>

#include "expect.h"

static bool is_uuid4(const char *text)
{
    static const char form[] = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    if (strlen(text) != sizeof form - 1)
        return false;
    for (size_t i = 0; i < sizeof form - 1; i++) {
        const char *may = form[i] == 'x' ? "0123456789abcdef" : form[i] == 'y' ? "89ab" : NULL;
        if (may ? !strchr(may, text[i]) : text[i] != form[i])
            return false;
    }
    return true;
}

int main(void)
{
    char first[UUID_SIZE], second[UUID_SIZE];
    bool ok = true;
    random_uuid(first);
    for (int i = 0; i < 1000; i++) {
        random_uuid(second);
        ok = ok && is_uuid4(second) && strcmp(first, second) != 0;
    }
    expect(ok, "a thousand UUIDs have the form and differ");

    unsigned char bytes[4096] = { 0 }, seen[256] = { 0 };
    int kinds = 0;
    random_bytes(bytes, sizeof bytes);
    for (size_t i = 0; i < sizeof bytes; i++)
        kinds += !seen[bytes[i]]++;
    expect(kinds > 200, "4096 bytes have most values among them");
    return finish();
}
