-- How the page of the API document looks, on paper, by day and by night.

return [[
:root { --ink: #1c1f24; --soft: #5d6570; --line: #dfe3e8; --sheet: #fff; --code: #f5f6f8;
  --get: #0b6e4f; --post: #8a4b08; --other: #7a1f5c }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7eb; --soft: #9aa4b1; --line: #343a42; --sheet: #16191d; --code: #1f242a;
    --get: #5fd0a5; --post: #f0b060; --other: #e58ac4 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: var(--ink);
  background: var(--sheet); font: 16px/1.6 system-ui, "Noto Sans KR", sans-serif;
  word-break: keep-all; overflow-wrap: anywhere }
h1 { font-size: 1.7rem; margin: 0 } h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem }
h3 { margin: 0; font-size: 1rem } h4 { margin: 1rem 0 .25rem; font-size: .9rem }
a { color: inherit } nav h2 { margin: 1rem 0 .25rem; font-size: 1rem }
nav ul { margin: 0; padding: 0; list-style: none }
nav a { text-decoration: none } nav a:hover { text-decoration: underline }
section { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1rem 0 }
section:target { border-color: var(--soft) }
.summary { margin: .25rem 0; font-weight: 600 } .lock, .type, i { color: var(--soft) }
.lock, .type { margin: .5rem 0 .25rem; font-size: .85rem } i { font-size: .85em }
b.get, b.post, b.put, b.patch, b.delete { display: inline-block; min-width: 3.6em;
  font: 600 .85em/1.6 ui-monospace, monospace; color: var(--other) }
b.get { color: var(--get) } b.post { color: var(--post) }
code, pre { font-family: ui-monospace, monospace; font-size: .86em }
pre { background: var(--code); border-radius: 6px; padding: .75rem; overflow: auto;
  white-space: pre-wrap; max-height: 32rem }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0;
  border-bottom: 1px solid var(--line) }
th { color: var(--soft); font-weight: 500 } td:first-child { width: 30% }
summary { cursor: pointer } details { margin: .3rem 0 } details.answer { padding-left: .25rem }
]]
