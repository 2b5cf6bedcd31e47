// A server that breaks off in ways no well-made mock does.  The first part of the
// path says how; the rest does not matter.
//
//     node spec/flow/broken.mjs PORT
//
//     /half    announces more than it sends, then closes
//     /chunk   breaks off in the middle of a chunk
//     /reset   resets the connection in the middle of the body
//     /empty   closes without a word
//     /never   says nothing
//     /drip    sends a byte every 100 ms, for ever
//     /large   sends 2 MiB
//     /html    a page, as from a proxy in between
//     /echo    the request as it came, as JSON; with a header that comes twice
//     /moved   a redirect to /echo
//     /count   how many connections there have been

import { createServer } from "node:http";

const BODY = JSON.stringify({ choices: [{ message: { role: "assistant", content: "{}" } }] });

let connections = 0;

const doings = {
  half(request, response) {
    response.writeHead(200, { "content-type": "application/json", "content-length": 10000 });
    response.write(BODY);
    setTimeout(() => request.socket.end(), 20);
  },
  chunk(request) {
    request.socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{\"choices\":");
  },
  reset(request, response) {
    response.writeHead(200, { "content-length": 10000 });
    response.write(BODY);
    setTimeout(() => request.socket.resetAndDestroy(), 20);
  },
  empty(request) {
    request.socket.destroy();
  },
  never() {},
  drip(request, response) {
    response.writeHead(200);
    const timer = setInterval(() => response.write(" "), 100);
    request.socket.on("close", () => clearInterval(timer));
  },
  large(request, response) {
    response.end("x".repeat(2 << 20));
  },
  html(request, response) {
    response.writeHead(502, { "content-type": "text/html" });
    response.end("<h1>Bad gateway</h1>");
  },
  echo(request, response, body) {
    response.writeHead(200, [["X-Two", "a"], ["x-two", "b"], ["Content-Type", "application/json"]]
      .flat());
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body }));
  },
  moved(request, response) {
    response.writeHead(302, { location: "/echo" });
    response.end();
  },
  count(request, response) {
    response.end(String(connections));
  },
};

function answer(request, response) {
  const chunks = [];
  request.on("error", () => {});
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const doing = doings[request.url.split(/[/?]/)[1]];
    if (doing) doing(request, response, Buffer.concat(chunks).toString("latin1"));
    else response.writeHead(404).end();
  });
}

const server = createServer(answer);
server.on("connection", () => { connections += 1; });
server.listen(Number(process.argv[2]), "127.0.0.1");
