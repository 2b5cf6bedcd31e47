// The peer in JavaScript: Fastify and a pg pool.  Environment: PORT, PGHOST, PGUSER, PGDATABASE,
// and OURS, the database of the program that is measured, whose begin it can call as well.
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

const app = Fastify({ logger: false });
const pool = new pg.Pool({ max: 16 });
const ours = new pg.Pool({ max: 16, database: process.env.OURS });
const user = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const hello = {
  type: 'object', properties: { message: { type: 'string' }, ok: { type: 'boolean' } },
};
const schema = { response: { 200: hello } };
app.get('/hello', { schema }, async () => ({ message: 'hello', ok: true }));

async function spend(who, reply) {
  const { rows } = await pool.query({
    name: 'spend', text: "select * from spend($1::uuid, 1, 'saju')", values: [who],
  });
  if (rows.length === 0) return reply.code(402).send({ error: 'not-enough-credits' });
  return { result_id: rows[0].result_id, balance: rows[0].balance };
}
async function begin(who) {
  const id = randomUUID();
  const { rows } = await ours.query({
    name: 'begin',
    text: "select * from begin_reading($1, $2, 'saju', '{}', 'ko', 'bench', $3, $3, 3600)",
    values: [id, who, id],
  });
  return { result_id: rows[0].id, balance: rows[0].balance };
}

const anyone = () => user(1 + Math.floor(Math.random() * 10000));
app.get('/begin', () => begin(anyone()));
app.get('/begin-hot', () => begin(user(1)));
app.get('/spend', (request, reply) => spend(anyone(), reply));
app.get('/spend-hot', (request, reply) => spend(user(1), reply));

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1', backlog: 4096 });
process.on('SIGTERM', () => process.exit(0));
