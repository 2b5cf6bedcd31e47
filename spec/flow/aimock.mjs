// A model vendor that behaves as the name of the asked model says.
//
//     node spec/flow/aimock.mjs PORT [fixtures.json]
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
//
// Anything else is a 404, unless the fixtures say more.  aimock is loaded the old
// way because its ES module needs something that Node.js 18 has not got.

import { createRequire } from "node:module";

const require = createRequire(new URL("../../vendor/", import.meta.url));
const { LLMock } = require("@copilotkit/aimock");

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
  if (seen.has(request.model)) return good(request);
  seen.add(request.model);
  return error(Number(request.model.split("-")[1]));
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
  [/^error-\d+$/, (r) => error(Number(r.model.slice(6)))],
  [/^once-\d+-/, once],
  [/^malformed$/, good, { malformedRate: 1 }],
  [/^dropped$/, good, { disconnectRate: 1 }],
];

const [port, fixtures] = process.argv.slice(2);
const mock = new LLMock({ port: Number(port), host: "127.0.0.1", logLevel: "silent" });
for (const [model, response, chaos] of answers) {
  mock.addFixture({ match: { model }, response, chaos });
}
mock.addFixture({
  match: { model: /^slow-\d+$/ },
  response: async (request) => {
    await new Promise((resolve) => setTimeout(resolve, Number(request.model.slice(5))));
    return good(request);
  },
});
if (fixtures) mock.loadFixtureFile(fixtures);
await mock.start();
