// A model vendor that behaves as the name of the asked model says.
//
//     node spec/flow/aimock.mjs PORT [FILE]
//
//     good        JSON that matches the schema of the request
//     fenced      the same, in a code fence, with words around it
//     text        plain words
//     wrong       JSON that does not match, whatever is asked
//     repaired    the same; JSON that matches once it is told what was wrong
//     truncated   JSON that breaks off, as too few tokens do
//     error-N     the HTTP error N; with N = 429 "Retry-After: 1"
//     once-N-X    the same, once for each X; then good
//     malformed   a body that is not JSON
//     dropped     the connection ends without an answer
//     slow-N      good, after N ms
//     with {…}    good, but for the members that this JSON object has
//     as-told     whichever of these FILE names just now
//
// Anything else is a 404.  aimock is loaded the old way because its ES module needs
// something that Node.js 18 has not got.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../vendor/", import.meta.url));
const { LLMock } = require("@copilotkit/aimock");

const [port, file] = process.argv.slice(2);

function mood({ model }) {
  return model === "as-told" ? readFileSync(file, "utf8").trim() : model;
}

// What vendors refuse as a keyword is said in the description.
function least(schema, what) {
  const words = new RegExp(`at least (-?[\\d.]+)${what}`).exec(schema.description ?? "");
  return words ? Number(words[1]) : undefined;
}

// A value that a schema of our subset allows, with words that say where they stand.
function sample(schema, name = "value") {
  const type = [].concat(schema.type).find((t) => t !== "null");
  if (schema.enum) return schema.enum[0];
  if ("const" in schema) return schema.const;
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, value]) => [key, sample(value, key)]));
    case "array": {
      const length = schema.minItems ?? least(schema, " items") ?? 1;
      return Array.from({ length }, () => sample(schema.items, name));
    }
    case "integer":
    case "number":
      return schema.minimum ?? least(schema, "(?! items)\\b") ?? 1;
    case "boolean":
      return true;
    default:
      return `A word about ${name}.`.slice(0, schema.maxLength);
  }
}

function good(request) {
  const schema = request.response_format?.json_schema?.schema ?? { type: "object" };
  return { content: JSON.stringify(sample(schema)), model: `${request.model}-2026`,
           usage: { prompt_tokens: 40, completion_tokens: 60, total_tokens: 100 } };
}

function error(status) {
  return { error: { message: `This is a ${status}.`, type: "test_error" }, status,
           ...(status === 429 && { retryAfter: 1 }) };
}

const seen = new Set();

function once(request) {
  const name = mood(request);
  if (seen.has(name)) return good(request);
  seen.add(name);
  return error(Number(name.split("-")[1]));
}

// `own` with the members of `other` in the place of its own, at any depth.
function merged(own, other) {
  if (Array.isArray(other) || typeof other !== "object" || other === null) return other;
  const all = { ...own };
  for (const [key, value] of Object.entries(other)) all[key] = merged(own?.[key], value);
  return all;
}

function changed(request) {
  const answer = good(request);
  const value = merged(JSON.parse(answer.content), JSON.parse(mood(request).slice(5)));
  return { ...answer, content: JSON.stringify(value) };
}

async function slow(request) {
  await new Promise((resolve) => setTimeout(resolve, Number(mood(request).slice(5))));
  return good(request);
}

function truncated(request) {
  const { content } = good(request);
  return { content: content.slice(0, content.length / 2), finishReason: "length" };
}

const wrong = { content: JSON.stringify({ unexpected: true }) };

const answers = [
  [/^good$/, good],
  [/^fenced$/, (r) => ({ content: `Here:\n\`\`\`json\n${good(r).content}\n\`\`\`\nEnjoy.` })],
  [/^text$/, () => ({ content: "I would rather talk about the weather." })],
  [/^wrong$/, () => wrong],
  [/^repaired$/, (r) => r.messages.some((m) => m.role === "assistant") ? good(r) : wrong],
  [/^truncated$/, truncated],
  [/^error-\d+$/, (r) => error(Number(mood(r).slice(6)))],
  [/^slow-\d+$/, slow],
  [/^with \{/, changed],
  [/^once-\d+-/, once],
  [/^malformed$/, good, { malformedRate: 1 }],
  [/^dropped$/, good, { disconnectRate: 1 }],
];

const mock = new LLMock({ port: Number(port), host: "127.0.0.1", logLevel: "silent" });
for (const [name, response, chaos] of answers) {
  mock.addFixture({ match: { predicate: (request) => name.test(mood(request)) }, response, chaos });
}
await mock.start();
