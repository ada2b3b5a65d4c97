import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
let away: ReturnType<typeof desk>
beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
  away = desk(it, 'ba-dinh')
})
afterAll(() => it.close())

let people = 0
const somebody = () => ({
  fullName: 'Nguyễn Thị Mẫu',
  idNumber: String(1_190_000_500 + ++people).padStart(12, '0'),
})

let pictures = 10
/** A dossier with a result, up to its approval. Each result has a content of its own. */
async function finish(applicant = somebody(), more: object = {}) {
  const opened = await at.receive({ procedureCode: '1.001193', applicant: { ...applicant, ...more } })
  await at.take(opened.id)
  const picture = await sharp({
    create: { width: ++pictures, height: 20, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer()
  const staged = await it.house.documents.takeIn(picture, { fileName: 'ket-qua.png' })
  const file = await it.house.dossiers.addFile(await at.as('chuyenvien'), opened.id, staged)
  await at.act('chuyenvien', opened.id, 'attach-result', { files: [file] })
  await at.act('chuyenvien', opened.id, 'pass', { step: 'approve' })
  await at.act('lanhdao', opened.id, 'approve')
  return { ...opened, file, picture, applicant }
}

test('a result lies in the store of its person, is looked at with their consent, and stands for a paper elsewhere', async () => {
  const { dossiers } = it.house
  const done = await finish()
  // Another ward, another dossier of the same person.
  const next = await away.receive({ procedureCode: '1.004873', applicant: done.applicant })
  const officer = await away.as('tiepnhan')
  const [paper, ...others] = await dossiers.lookIntoStore(officer, next.id, 'spoken')
  expect(others).toEqual([])
  expect(paper).toMatchObject({ kind: 'result', origin: 3, code: 'KQ.G15.000031', dossierCode: done.code })
  expect(paper!.validUntil).toBeUndefined()
  const { stream } = await dossiers.openKept(officer, next.id, { kept: paper!.id, consent: 'spoken' })
  expect(await buffer(stream)).toEqual(done.picture)

  await away.act('tiepnhan', next.id, 'reuse-kept', { component: 'c3', kept: paper!.id, consent: 'written' })
  const { state } = await dossiers.get(officer, next.id)
  const [given] = state.components
  expect(given).toMatchObject({ id: 'c3', origin: 3, originals: 0, copies: 0 })
  const reused = await dossiers.openFile(officer, next.id, given!.files[0]!)
  expect(await buffer(reused.stream)).toEqual(done.picture)
  // The bytes are there once, under two rows.
  const rows = await it.superuser.query(
    'select count(distinct sha256)::int as contents, count(*)::int as rows from documents.file where id = any ($1)',
    [[done.file, given!.files[0]]],
  )
  expect(rows.rows).toEqual([{ contents: 1, rows: 2 }])

  // Counted by where it came from, for those who see the dossier.
  const papers = (place: string) =>
    it.house.db.transaction({ 'app.places': place }, (tx) =>
      tx.many(sql`select component, origin, files from dossiers.v_paper where dossier_id = ${next.id}`),
    )
  expect(await papers(it.house.places.get('ba-dinh').code)).toEqual([
    { component: 'c3', origin: 3, files: 1 },
  ])
  expect(await papers(it.house.places.get('cua-nam').code)).toEqual([])

  const looks = await it.superuser.query(
    'select actor, reason, consent from documents.look where reason = $1 order by at, id',
    [`dossier:${next.id}`],
  )
  expect(looks.rows).toEqual([
    { actor: officer.actor, reason: `dossier:${next.id}`, consent: 'spoken' },
    { actor: officer.actor, reason: `dossier:${next.id}`, consent: 'spoken' },
    { actor: officer.actor, reason: `dossier:${next.id}`, consent: 'written' },
  ])
  const audit = await it.superuser.query(
    `select action, purpose from ledger.audit where subject = $1 and actor = $2 and action like 'dossiers.%-%' order by at, seq`,
    [`dossier:${next.id}`, officer.actor],
  )
  expect(audit.rows).toContainEqual({ action: 'dossiers.look-into-store', purpose: 'consent-spoken' })
  expect(audit.rows).toContainEqual(expect.objectContaining({ action: 'dossiers.reuse-kept' }))
})

test('refused: another ward’s dossier, no right to its papers, no consent, another person’s paper', async () => {
  const { dossiers } = it.house
  const done = await finish()
  const [kept] = await dossiers.lookIntoStore(await at.as('tiepnhan'), done.id, 'spoken').catch(() => [])
  const mine = await at.receive({ applicant: done.applicant })
  const look = async (who: Awaited<ReturnType<typeof at.as>>) =>
    dossiers.lookIntoStore(who, mine.id, 'spoken')
  await expect(look(await away.as('tiepnhan'))).rejects.toMatchObject({ type: 'not-found' })
  await expect(look(await at.as('truongphong'))).rejects.toMatchObject({ type: 'forbidden' })
  await expect(look(await it.contextOf('dieuhanh.ha-noi'))).rejects.toMatchObject({ type: 'forbidden' })
  await expect(look(at.owner(mine.code, mine.secret))).rejects.toMatchObject({ type: 'forbidden' })
  const papers = await look(await at.as('tiepnhan'))
  expect(papers.map(({ dossierCode }) => dossierCode)).toEqual([done.code])
  expect(kept?.id).toBe(papers[0]!.id)

  const reuse = (as: string, id: string, consent?: string) =>
    it.api('POST', `/api/v1/dossiers/${id}/actions`, {
      as,
      body: { action: { type: 'reuse-kept', data: { component: 'c1', kept: papers[0]!.id, consent } } },
    })
  expect((await reuse('tiepnhan.cua-nam', mine.id)).status).toBe(400)
  expect((await reuse('tiepnhan.ba-dinh', mine.id, 'spoken')).status).toBe(404)
  expect((await reuse('lanhdao.cua-nam', mine.id, 'spoken')).status).toBe(403)
  const stranger = await at.receive({ applicant: somebody() })
  const foreign = await reuse('tiepnhan.cua-nam', stranger.id, 'spoken')
  expect([foreign.status, foreign.body.type]).toEqual([409, expect.stringContaining('not-kept')])
  expect((await at.get(stranger.id)).state.components).toEqual([])
  expect((await reuse('tiepnhan.cua-nam', mine.id, 'spoken')).status).toBe(201)
  const nobody = await at.receive({ applicant: { fullName: 'Trần Văn Mẫu' } })
  await expect(dossiers.lookIntoStore(await at.as('tiepnhan'), nobody.id, 'spoken')).rejects.toMatchObject({
    type: 'nobody-known',
  })
})

test('recalled, it is taken back at once; signed again, it is there again; what is handed in for others is not kept', async () => {
  const { dossiers } = it.house
  const done = await finish()
  const next = await at.receive({ applicant: done.applicant })
  const officer = await at.as('tiepnhan')
  const [paper] = await dossiers.lookIntoStore(officer, next.id, 'spoken')
  await at.act('lanhdao', done.id, 'recall-result', { reason: 'Sai tên đệm' })
  expect(await dossiers.lookIntoStore(officer, next.id, 'spoken')).toEqual([])
  expect(await dossiers.keptOf(done.code, done.secret)).toEqual([])
  await expect(
    at.act('tiepnhan', next.id, 'reuse-kept', { component: 'c1', kept: paper!.id, consent: 'spoken' }),
  ).rejects.toMatchObject({ type: 'not-kept' })
  await expect(
    dossiers.openKept(officer, next.id, { kept: paper!.id, consent: 'spoken' }),
  ).rejects.toMatchObject({
    type: 'not-kept',
  })
  await at.act('lanhdao', done.id, 'approve')
  expect((await dossiers.lookIntoStore(officer, next.id, 'spoken')).map(({ id }) => id)).toEqual([paper!.id])

  const other = await finish(somebody(), { onBehalfOf: 'Lò Văn Mẫu' })
  expect(await dossiers.keptOf(other.code, other.secret)).toEqual([])
})

test('a paper that an officer says is digitised is kept, and no longer once it is said otherwise or left out', async () => {
  const { dossiers } = it.house
  const opened = await at.receive({ procedureCode: '1.001193', applicant: somebody() })
  const [one, two] = [await at.addFile('tiepnhan', opened.id), await at.addFile('tiepnhan', opened.id)]
  const kept = async () =>
    (await dossiers.keptOf(opened.code, opened.secret)).map((it) => [it.kind, it.fileId])
  await at.act('tiepnhan', opened.id, 'arrange', { component: 'c2', files: [two, one] })
  expect((await at.get(opened.id)).state.components).toMatchObject([
    { id: 'c2', origin: 1, files: [two, one] },
  ])
  expect(await kept()).toEqual([])
  await at.act('tiepnhan', opened.id, 'set-origin', { component: 'c2', origin: 1 })
  expect((await kept()).sort()).toEqual(
    [
      ['paper', one],
      ['paper', two],
    ].sort(),
  )
  await at.act('tiepnhan', opened.id, 'arrange', { component: 'c2', files: [one] })
  expect(await kept()).toEqual([['paper', one]])
  await at.act('tiepnhan', opened.id, 'set-origin', { component: 'c2', origin: 0 })
  expect(await kept()).toEqual([])
  // Between officers only.
  const { actions } = await dossiers.follow(opened.code, opened.secret)
  expect(actions.map(({ type }) => type)).toEqual(['receive'])
})

test('the holder of a slip uses a paper of that dossier in a draft of theirs, and no other', async () => {
  const { dossiers, access } = it.house
  const done = await finish()
  const foreign = await finish()
  const citizen = access.contextOf(undefined, 'vi')
  const { token } = await dossiers.startDraft(citizen, {
    place: 'ba-dinh',
    procedureCode: '1.004873',
    language: 'vi',
  })
  const [paper] = await dossiers.keptOf(done.code, done.secret)
  const [other] = await dossiers.keptOf(foreign.code, foreign.secret)
  const from = { code: done.code, secret: done.secret }
  await expect(dossiers.reuseKeptInDraft(token, 'c3', { ...from, kept: other!.id })).rejects.toMatchObject({
    type: 'not-found',
  })
  await expect(
    dossiers.reuseKeptInDraft(token, 'c3', { ...from, secret: '22222-22222', kept: paper!.id }),
  ).rejects.toMatchObject({ type: 'not-found' })
  await dossiers.reuseKeptInDraft(token, 'c3', { ...from, kept: paper!.id })
  const { answers } = await dossiers.getDraft(token)
  expect(answers.files?.c3).toMatchObject([{ name: paper!.title, origin: 3 }])
  expect(await dossiers.draftFiles(token)).toMatchObject([{ scan: 'clean' }])
})

test('the database opens a store to the transaction that wrote down the look, and to no other', async () => {
  const done = await finish()
  const { rows } = await it.superuser.query('select person_id from documents.kept where file_id = $1', [
    done.file,
  ])
  const person = rows[0].person_id
  const client = new pg.Client(it.connection as pg.ClientConfig)
  await client.connect()
  const seen = async () =>
    Number(
      (await client.query('select count(*) from documents.kept where person_id = $1', [person])).rows[0]
        .count,
    )
  const settings = `select set_config('app.places', '*', true), set_config('app.actor', 'officer:1', true)`
  try {
    await client.query('begin')
    await client.query(settings)
    expect(await seen()).toBe(0)
    await client.query(
      `insert into documents.look (id, person_id, place, actor, reason, consent, at)
       values (gen_random_uuid(), $1, '00082', 'officer:1', 'dossier:1', 'spoken', now())`,
      [person],
    )
    expect(await seen()).toBe(1)
    await client.query('commit')
    await client.query('begin')
    await client.query(settings)
    expect(await seen()).toBe(0)
    await expect(client.query(`select digest from documents.kept`)).rejects.toThrow('permission denied')
    await client.query('rollback')
    await client.query('begin')
    await client.query(settings)
    // Nobody leaves a look in another one's name.
    await expect(
      client.query(
        `insert into documents.look (id, person_id, place, actor, reason, consent, at)
         values (gen_random_uuid(), $1, '00082', 'officer:2', 'dossier:1', 'spoken', now())`,
        [person],
      ),
    ).rejects.toThrow('row-level security')
  } finally {
    await client.end()
  }
})
