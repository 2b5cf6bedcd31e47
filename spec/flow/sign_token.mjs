// Signs tokens with a key that aimix has, so that what aimix would never sign can
// be shown to it.
//
//     node spec/flow/sign_token.mjs SEED HEADER CLAIMS [HEADER CLAIMS ...]
//
// SEED is base64url, the others are JSON.  Prints a line for each token.

import { createPrivateKey, sign } from "node:crypto";

// Everything of a PKCS#8 Ed25519 key (RFC 8410) but its last 32 bytes.
const PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

const [seed, ...parts] = process.argv.slice(2);
const key = createPrivateKey({
  key: Buffer.concat([PREFIX, Buffer.from(seed, "base64url")]), format: "der", type: "pkcs8",
});
for (let i = 0; i < parts.length; i += 2) {
  const body = parts.slice(i, i + 2).map((part) => Buffer.from(part).toString("base64url"))
    .join(".");
  console.log(`${body}.${sign(null, Buffer.from(body), key).toString("base64url")}`);
}
