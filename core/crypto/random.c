#include "crypto/random.h"

#include <sodium.h>

void random_bytes(void *ret_bytes, size_t len)
{
    randombytes_buf(ret_bytes, len);
}

void random_uuid(char ret_text[UUID_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[16];
    random_bytes(bytes, sizeof bytes);
    bytes[6] = (unsigned char)(0x40 | (bytes[6] & 0x0F)); /* version 4 */
    bytes[8] = (unsigned char)(0x80 | (bytes[8] & 0x3F)); /* the RFC's variant */

    char *at = ret_text;
    for (size_t i = 0; i < sizeof bytes; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        *at++ = digits[bytes[i] >> 4];
        *at++ = digits[bytes[i] & 0x0F];
    }
    *at = '\0';
}
