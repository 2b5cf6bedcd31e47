#include "crypto/random.h"

#include <sodium.h>
#include <stdint.h>
#include <time.h>

void random_bytes(void *ret_bytes, size_t len)
{
    randombytes_buf(ret_bytes, len);
}

/* Section 5.7: milliseconds in 48 bits; section 6.2, method 3: what is left of them in 12. */
static void put_time(unsigned char bytes[16])
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t ms = (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
    uint64_t fraction = (uint64_t)now.tv_nsec % 1000000 * 4096 / 1000000;
    for (int i = 0; i < 6; i++)
        bytes[i] = (unsigned char)(ms >> (40 - 8 * i));
    bytes[6] = (unsigned char)(fraction >> 8);
    bytes[7] = (unsigned char)fraction;
}

void random_uuid(char ret_text[UUID_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[16];
    random_bytes(bytes, sizeof bytes);
    put_time(bytes);
    bytes[6] = (unsigned char)(0x70 | (bytes[6] & 0x0F)); /* version 7 */
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
