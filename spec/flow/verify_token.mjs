// Verifies an access token as a client's own server would: with jose, and the
// keys that aimix publishes.
//
//     node spec/flow/verify_token.mjs http://127.0.0.1:8080 TOKEN
//
// Prints { header, claims }, or { error } with jose's code for what is wrong.

import { createRequire } from "node:module";

const require = createRequire(new URL("../../vendor/", import.meta.url));
const { createRemoteJWKSet, jwtVerify } = require("jose");

const [address, token] = process.argv.slice(2);
const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", address));
try {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: "aimix", audience: "aimix", algorithms: ["EdDSA"],
  });
  console.log(JSON.stringify({ header: protectedHeader, claims: payload }));
} catch (error) {
  console.log(JSON.stringify({ error: error.code ?? String(error) }));
}
