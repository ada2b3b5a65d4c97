import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { loadArchive } from './archive-tmp.ts'
import { readWards } from './wards.ts'
const lines = (await readFile('/tmp/room-data/postgres/data/postmaster.pid', 'utf8').catch(() => readFile(process.argv[2]!, 'utf8'))).split('\n')
const pool = new pg.Pool({ host: lines[4]!, port: 5432, user: 'postgres', database: 'motcua', max: 2 })
const count = Number(process.argv[3] ?? 40000)
await loadArchive(pool, { wards: await readWards(), dossiers: count, say: console.log })
await pool.query(`update dossiers.dossier set
  channel = case when r < 0.55 then 'online' else 'counter' end,
  field = case when procedure_code = '2.000815' then 'Chứng thực' when procedure_code='1.001193' then 'Hộ tịch' when procedure_code='1.004222' then 'Đăng ký, quản lý cư trú' else 'Đất đai' end,
  timeliness = case when finished_at is null then null when r < 0.02 then 'late' when r < 0.5 then 'on-time' else 'before' end,
  lateness_cause = case when r < 0.02 then (array['staff','partner','synchronisation','equipment','applicant'])[1+floor(r*250)::int] end,
  is_digitised = finished_at is not null and r2 < 0.7, is_electronic = finished_at is not null and r2 < 0.8,
  rating = case when finished_at is not null and r2 < 0.12 then 1 + (r2*1000)::int % 3 end
  from (select id as i, random() as r, random() as r2 from dossiers.dossier) x where x.i = id`)
await pool.query(`update dossiers.dossier set due_on = current_date + (random()*4)::int where status in (2,4) and random() < 0.6`)
await pool.query(`update dossiers.dossier set lateness_cause = (array['staff','partner','synchronisation','equipment',null])[1+floor(random()*5)::int] where status in (2,4) and due_on < current_date`)
await pool.end()
