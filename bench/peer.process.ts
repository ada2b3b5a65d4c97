/**
 * A reference point, not a rival: Fastify and pg with a handler of one insert, no rules, no audit, no events. What it
 * reaches is what HTTP, this Node and this disk allow here and now. Started by `peer.ts`, with the connection's settings.
 */
import Fastify from 'fastify'
import pg from 'pg'

const pool = new pg.Pool({ ...JSON.parse(process.argv[2]!), max: 12 })
await pool.query('create schema if not exists bench')
await pool.query('drop table if exists bench.peer')
await pool.query('create table bench.peer (id uuid primary key, body jsonb not null)')

const server = Fastify()
server.post('/dossiers', async (request, reply) => {
  const id = crypto.randomUUID()
  await pool.query({
    name: 'insert',
    text: 'insert into bench.peer (id, body) values ($1, $2)',
    values: [id, JSON.stringify(request.body)],
  })
  return reply.status(201).send({ id })
})
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }))
process.on('disconnect', () => process.exit())
