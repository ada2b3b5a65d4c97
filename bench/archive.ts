import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { root } from '#platform/config'
import { fold } from '#platform/text'
import { families, givens, middles } from './names.ts'
import type { Ward } from './wards.ts'

/** Names of a few people of the archive, and of most of them. */
export const rareName = 'Tôn Nữ Quỳnh Dao'
export const commonName = 'Nguyễn Thị'

/**
 * Fills the database with an archive of dossiers, by bulk SQL: two years up to yesterday, in all wards (some have many
 * times as many as others), of all procedures, a few resolved by another ward, half of them online; all but those of the
 * last weeks ended, in time or late, with all that is told apart of them. Each has its actions, its person and, when it
 * ended well, its result's row (the file itself is not made). Indexes are built afterwards, statistics are fresh.
 */
export async function loadArchive(
  pool: pg.Pool,
  options: { wards: readonly Ward[]; dossiers: number; say(line: string): void },
): Promise<void> {
  const { wards, dossiers, say } = options
  const procedures = await readProcedures()
  const client = await pool.connect()
  const since = performance.now()
  const step = async (what: string, text: string, values: unknown[] = []) => {
    await client.query(text, values)
    say(`  ${what} (${((performance.now() - since) / 1000).toFixed(0)} s)`)
  }
  // No checks of foreign keys, row by row: the rows below are right by the way they are made.
  await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB';
    set work_mem = '256MB'; create schema if not exists bench`)
  const indexes = await dropIndexes(client)
  await step('drawn', draw, [
    wards.map((ward) => ward.code),
    wards.map((ward) => ward.agencyCode),
    ...[families, middles, givens].flatMap((words) => [words, words.map(fold)]),
    [rareName],
    [fold(rareName)],
    dossiers,
    procedures.map(({ code }) => code),
    procedures.map(({ field }) => field),
  ])
  const batch = 200_000
  for (let from = 0; from < dossiers; from += batch) {
    await step(`dossiers up to ${from + batch}`, dossierRows, [from, from + batch])
    await step('their actions', actionRows, [from, from + batch])
  }
  await step('names', nameRows)
  await step('people', personRows)
  await step('results', fileRows)
  await step('numbers', seriesRows)
  for (const definition of indexes) await client.query(definition)
  await step('indexes', 'drop table bench.draw')
  for (const table of [
    'dossiers.dossier',
    'dossiers.action',
    'dossiers.name',
    'dossiers.series',
    'people.person',
    'documents.file',
  ])
    await client.query(`vacuum (analyze) ${table}`)
  await step('statistics', 'checkpoint')
  client.release(true)
}

/** All procedures: the most frequent ones first, the rarest last. */
async function readProcedures(): Promise<{ code: string; field: string }[]> {
  const frequent = ['2.000815', '1.001193', '1.004222', '2.000884']
  const rank = ({ code }: { code: string }) =>
    frequent.includes(code) ? frequent.indexOf(code) : code === rare ? 1e6 : frequent.length
  const directory = join(root, 'procedures')
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const files = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')))
  return files
    .map((text) => JSON.parse(text) as { code: string; field: { vi: string } })
    .map(({ code, field }) => ({ code, field: field.vi }))
    .sort((a, b) => rank(a) - rank(b))
}

const rare = '1.000656'

/** Takes all but the tables' own keys away and returns how to make them again. */
async function dropIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid = any ('{dossiers.dossier, dossiers.name, people.person, documents.file}'::regclass[])
      and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`)
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map((row) => row.definition)
}

/**
 * What is random about each dossier. $1 codes and $2 agency codes of wards; $3 to $8 family, middle and given names,
 * each also folded; $9 the rare name and $10 it folded; $11 how many; $12 codes and $13 fields of procedures.
 */
const draw = `
  create unlogged table bench.draw as
  with chance as materialized (
    -- The oldest first, as they would have been written: what is open lies together.
    select n, random() as w, 1 - (n + random()) / ($11)::int as d, random() as h, random() as s, random() as f, random() as m, random() as g,
      random() as i, random() as p, random() as q, random() as t, random() as k, random() as o, random() as r
    from generate_series(0, ($11)::int - 1) as n),
  chosen as (
    select n, 1 + floor(power(w, 1.7) * cardinality($1::text[]))::int as w,
      case when o < 0.023 then 1 + floor(o / 0.023 * cardinality($1::text[]))::int end as elsewhere,
      d.day, h,
      -- What is open came in in the last weeks.
      case when s < 0.93 and (s < 0.78 or day < current_date - 20) then 10 when s >= 0.93 and s < 0.945 then 9
        when s >= 0.980 and s < 0.987 then 3 when s >= 0.987 and s < 0.995 then 7 when s >= 0.995 then 8
        when day < current_date - 20 then 10 when s < 0.88 then 4 when s < 0.91 then 2 when s < 0.93 then 5
        when s < 0.97 then 1 else 6 end as status,
      case when p < 0.3 then 1 when p < 0.4 then 2 when p < 0.45 then 3 when p < 0.5 then 4
        when n % 10000 = 9 then cardinality($12::text[])
        else 5 + floor(power(q, 1.6) * (cardinality($12::text[]) - 5))::int end as p,
      case when t < 0.002 then 0 when t < 0.22 then 1 else 2 end as spare,
      k, r,
      1 + floor(f * cardinality($3::text[]))::int as f, 1 + floor(m * cardinality($5::text[]))::int as m,
      1 + floor(g * cardinality($7::text[]))::int as g,
      '001' || lpad(floor(i * 1e9)::bigint::text, 9, '0') as id_number
    from chance c cross join lateral (select current_date - 1 - floor(power(c.d, 1.2) * 730)::int as day) d)
  select n, ($12::text[])[p] as procedure, ($13::text[])[p] as field, gen_random_uuid() as id,
    gen_random_uuid() as person, gen_random_uuid() as file, status, id_number, day,
    ($1::text[])[w] as ward, ($1::text[])[coalesce(elsewhere, w)] as resolving,
    -- Working days between the end and the day that was told; what is open has some left, but for a few.
    case when status in (1, 2, 4, 5, 6) then case when spare = 0 then 2 else 25 end else spare end as due_days,
    case when spare = 0 and status in (7, 9, 10) then 'late' when spare = 1 then 'on-time' else 'before' end as timeliness,
    k < 0.05 as is_reused, k > 0.96 as is_kept, k > 0.999 as is_electronic, r < 0.024 as was_supplemented,
    case when r > 0.863 then 5 - floor(4 * power((r - 0.863) / 0.137, 3))::int end as rating,
    case when k < 0.58 then 'online' else 'counter' end as channel,
    ($2::text[])[w] || to_char(day, '"-"YYMMDD"-"') ||
      lpad((row_number() over (partition by w, day order by h))::text, 4, '0') as code,
    case when n % 50000 = 17 then ($9::text[])[1]
      else concat_ws(' ', ($3::text[])[f], ($5::text[])[m], ($7::text[])[g]) end as name,
    case when n % 50000 = 17 then ($10::text[])[1]
      else concat_ws(' ', ($4::text[])[f], ($6::text[])[m], ($8::text[])[g]) end as search_name,
    -- Between half past seven and five in the afternoon, in Vietnam.
    (day + time '00:30' + h * interval '9.5 hours') at time zone 'UTC' as filed_at
  from chosen`

/** Fields of \`opening\` are those of an action \`receive\`, \`state\` is what the dossier's actions add up to. */
const shared = `
  shaped as (
    select d.*, filed_at + due_days * interval '1 day' as due_at,
      case when status in (7, 8, 9, 10) then filed_at + interval '1 day' end as finished_at,
      case when status = 10 then filed_at + interval '26 hours' end as returned_at,
      case status when 1 then 1 when 2 then 1 when 3 then 2 when 4 then 2 when 7 then 2 when 9 then 4 when 10 then 5
        else 3 end as version,
      case when status in (4, 5, 6) then 'approve' end as step,
      to_char(filed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      jsonb_build_object('code', code, 'receiving', ward, 'resolving', resolving, 'field', field,
        'channel', case status when 1 then 'online' else channel end,
        'applicant', jsonb_build_object('fullName', name, 'idNumber', id_number, 'phone', '0912345678'),
        'components', '[{"id":"c1","originals":1,"certified":0,"copies":0,"origin":0,"files":[]}]'::jsonb,
        'request', 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền cấp',
        'returnBy', 'counter', 'personId', person) as opening
    from bench.draw d where n >= $1 and n < $2)`

const dossierRows = `
  with ${shared}
  insert into dossiers.dossier (id, code, receiving, resolving, procedure_code, procedure_version, field, channel,
    status, step, assignee, assignee_name, applicant_name, applicant_id_number, search_name, person_id, filed_at,
    received_at, due_at, finished_at, returned_at, filed_on, finished_on, due_on, supplements, version, changed_at,
    timeliness, is_index_late, lateness_cause, is_electronic, is_reused, is_kept, rating, paper_origins, calendar, state,
    secret_hash)
  select id, code, ward, resolving, procedure, 1, field, opening->>'channel', status, step,
    case when step is not null then 'officer:' || ward end, case when step is not null then 'Nguyễn Thị Mẫu' end,
    name, id_number, search_name, person, filed_at, case when status <> 1 then filed_at end,
    case when status not in (1, 5, 6) then due_at end, finished_at, returned_at, day, finished_at::date,
    case when status not in (1, 5, 6) then due_at::date end, (status = 5 or was_supplemented)::int, version,
    coalesce(returned_at, finished_at, filed_at), case when status in (7, 9, 10) then timeliness end,
    timeliness = 'late', case timeliness when 'late' then 'staff' end, is_electronic, is_reused, is_kept,
    case when status in (9, 10) then rating end,
    array[(not is_reused)::int, is_kept::int, is_reused::int, 0]::smallint[], '', opening || jsonb_strip_nulls(jsonb_build_object('status', status, 'step', step, 'route',
      '[{"step":"approve","permission":"dossier.approve"}]'::jsonb,
      'procedure', jsonb_build_object('code', procedure, 'version', 1), 'filedAt', at,
      'clock', jsonb_build_object('limit', '{"amount":0,"unit":"same_day"}'::jsonb,
        'start', case when status <> 1 then at end,
        'pauses', case when status in (5, 6) then jsonb_build_array(jsonb_build_object('from', at)) else '[]' end, 'extensions', '[]'::jsonb),
      'visits', case when step is not null then jsonb_build_array(jsonb_build_object('step', step, 'from', at)) else '[]' end,
      'opinions', '[]'::jsonb, 'redated', '[]'::jsonb, 'signed', '[]'::jsonb,
      'shipments', '[]'::jsonb, 'mandates', '[]'::jsonb, 'redirects', '[]'::jsonb,
      'assignee', case when step is not null
        then jsonb_build_object('officer', 'officer:' || ward, 'name', 'Nguyễn Thị Mẫu') end,
      'supplements', case when status = 5 then jsonb_build_array(jsonb_build_object('askedAt', at,
        'items', '["c2"]'::jsonb, 'reason', 'Ảnh mờ')) else '[]' end,
      'result', case when status in (9, 10) then jsonb_build_object('files', jsonb_build_array(file),
        'summary', 'Bản sao được chứng thực', 'by', 'Nguyễn Thị Mẫu', 'at', at) end,
      'approvedBy', case when status in (9, 10) then jsonb_build_object('name', 'Nguyễn Thị Mẫu', 'at', at) end,
      'ended', case when status in (3, 7, 8) then '{"reason":"Theo đề nghị","legalGround":""}'::jsonb end,
      'payment', case when status = 6 then '{"amount":10000,"reason":"Lệ phí"}'::jsonb end,
      'finishedAt', case when finished_at is not null then at end,
      'returnedAt', case when returned_at is not null then at end, 'seq', version)),
    sha256(convert_to(code, 'UTF8'))
  from shaped`

const actionRows = `
  with ${shared}
  insert into dossiers.action (dossier_id, seq, type, at, actor, actor_name, data)
  select id, seq, type, filed_at + seq * interval '5 hours', 'officer:' || ward, 'Nguyễn Thị Mẫu', data
  from shaped cross join lateral (
    select 1 as seq, case status when 1 then 'file' else 'receive' end as type,
      opening || jsonb_build_object('procedure', jsonb_build_object('code', procedure, 'version', 1,
        'route', '[{"step":"approve","permission":"dossier.approve"}]'::jsonb),
        'limit', '{"amount":0,"unit":"same_day"}'::jsonb) as data
    union all select 2, 'assign', jsonb_build_object('officer', 'officer:' || ward, 'name', 'Nguyễn Thị Mẫu')
      where status in (4, 5, 6, 8, 9, 10)
    union all select 3, 'attach-result', jsonb_build_object('files', jsonb_build_array(file),
      'summary', 'Bản sao được chứng thực') where status in (9, 10)
    union all select 4, 'approve', '{"note":""}' where status in (9, 10)
    union all select 5, 'hand-over', jsonb_build_object('to', name, 'by', 'counter', 'acknowledged', true)
      where status = 10
    union all select 2, case status when 3 then 'refuse' else 'withdraw' end,
      '{"reason":"Theo đề nghị","legalGround":""}' where status in (3, 7)
    union all select 3, 'ask-supplement', '{"items":["c2"],"reason":"Ảnh mờ"}' where status = 5
    union all select 3, 'ask-payment', '{"amount":10000,"reason":"Lệ phí"}' where status = 6
    union all select 3, 'stop', '{"reason":"Theo đề nghị","legalGround":"Luật"}' where status = 8) as a`

/** What a dossier is found by, each word where it stands, as it is and behind the ward. */
const nameRows = `
  insert into dossiers.name (dossier_id, filed_at, words)
  select id, filed_at, (
    select string_agg(format('%L:%s %L:%s', word, position, ward || '/' || word, position), ' ')::tsvector
    from unnest(string_to_array(search_name, ' ') || array['', split_part(code, '-', 2), split_part(code, '-', 3), '',
      lower(regexp_replace(code, '[^A-Za-z0-9]', '', 'g')), '', id_number, '', '0912345678', '', 'p:' || procedure])
      with ordinality as w (word, position)
    where word <> '')
  from bench.draw`

const personRows = `
  insert into people.person (id, id_number, full_name, search_name, phone, created_at, updated_at)
  select distinct on (id_number) person, id_number, name, search_name, '0912345678', filed_at, filed_at
  from bench.draw order by id_number`

const fileRows = `
  insert into documents.file (id, sha256, size, mime, name, place, owner, secret_hash, uploaded_by, at, scan,
    scanned_by, scanned_at)
  select file, sha256(convert_to(file::text, 'UTF8')), 70, 'image/png', 'ket-qua.png', ward, 'dossier:' || id,
    sha256(convert_to(code, 'UTF8')), 'officer:' || ward, filed_at, 'clean', 'none', filed_at
  from bench.draw where status in (9, 10)`

const seriesRows = `
  insert into dossiers.series (agency, day, last_number)
  select split_part(code, '-', 1), day, count(*) from bench.draw group by 1, 2`
