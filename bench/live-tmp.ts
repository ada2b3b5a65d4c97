import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { connect } from './client.ts'
import { signEverybodyIn } from './sessions.ts'
import { connectKiosks, readWards } from './wards.ts'
const url = 'http://127.0.0.1:8131'
const lines = (await readFile('/tmp/room-data/postgres/data/postmaster.pid', 'utf8')).split('\n')
const pool = new pg.Pool({ host: lines[4]!, port: 5432, user: 'postgres', database: 'motcua', max: 2 })
const officer = await signEverybodyIn(pool)
const wards = (await readWards()).filter((_, i) => i % 3 === 0)
const kiosk = await connectKiosks(url, wards)
const c = connect(url)
for (const [n, w] of wards.entries()) {
  const count = (n * 7) % 23
  for (let i = 0; i < count; i++) await c.post(`/api/v1/places/${w.slug}/tickets`, { series: 'ABCD'[i % 4], channel: 'kiosk' }, kiosk(w.slug))
  if (n % 5 !== 4) {
    const cookie = officer(`tiepnhan.${w.slug}`).cookie
    await c.post(`/api/v1/places/${w.slug}/desk`, { counter: 1 }, cookie).catch(String)
    if (count > 2) await c.post(`/api/v1/places/${w.slug}/calls`, undefined, cookie).catch(String)
  }
}
await pool.query(`update reception.ticket set since = since - (random()*45 * interval '1 minute') where state='waiting'`)
await pool.query(`update devices.device set seen_at = now() - interval '1 hour' where random() < 0.15`)
await pool.query(`insert into reception.board_seen select code, now() - case when random()<0.1 then interval '20 minutes' else interval '0' end from places.place where kind <> 'city' and random() < 0.5 on conflict do nothing`)
await pool.end(); await c.close()
