/* Makes libsodium ready, which everything in this room needs.  Once is enough,
 * more often does no harm; ends the process when it cannot. */
#pragma once

void crypto_start(void);
