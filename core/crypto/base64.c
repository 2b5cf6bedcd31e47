#include "crypto/base64.h"

#include <sodium.h>

static const int variants[] = {
    [BASE64] = sodium_base64_VARIANT_ORIGINAL,
    [BASE64_URL] = sodium_base64_VARIANT_URLSAFE_NO_PADDING,
};

size_t base64_encode(enum base64_form form, const void *bytes, size_t len, char *ret_text)
{
    size_t size = sodium_base64_encoded_len(len, variants[form]); /* it fills all it is given */
    sodium_bin2base64(ret_text, size, bytes, len, variants[form]);
    return size - 1;
}

bool base64_decode(enum base64_form form, const char *text, size_t len, void *ret_bytes,
                   size_t size, size_t *ret_len)
{
    return sodium_base642bin(ret_bytes, size, text, len, NULL, ret_len, NULL, variants[form]) == 0;
}

void hex_encode(const void *bytes, size_t len, char *ret_text)
{
    sodium_bin2hex(ret_text, 2 * len + 1, bytes, len);
}
