import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filledIn } from '../../../tests/support/forms.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'
import { consentFor, readConsent } from './index.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
let away: ReturnType<typeof desk>
beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
  away = desk(it, 'ba-dinh')
})
afterAll(() => it.close())

const numberOf = (person: number) => String(1_190_000_700 + person).padStart(12, '0')
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ']
const nameOf = (person: number) => `${surnames[person]} Thị Mẫu`

let pictures = 30
async function finished(applicant: { fullName: string; idNumber: string }) {
  const opened = await at.receive({ procedureCode: '1.001193', applicant })
  await at.take(opened.id)
  const picture = await sharp({
    create: { width: ++pictures, height: 24, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer()
  const staged = await it.house.documents.takeIn(picture, { fileName: 'ket-qua.png' })
  const file = await it.house.dossiers.addFile(await at.as('chuyenvien'), opened.id, staged)
  await at.act('chuyenvien', opened.id, 'attach-result', { files: [file] })
  await at.act('chuyenvien', opened.id, 'pass', { step: 'approve' })
  await at.act('lanhdao', opened.id, 'approve')
  return opened
}

const known = async (idNumber: string, who = 'tiepnhan', ward = 'cua-nam') =>
  it.house.dossiers.knownAtCounter(await at.as(`${who}.${ward}`), {
    place: it.house.places.get(ward).code,
    ...{ idNumber, consent: 'spoken' },
  })

test('what is offered to anybody is theirs: their own name, what they said themselves, their own papers', async () => {
  const { clock } = it
  const { forms } = it.house
  const form = forms.forProcedure('1.000656', Temporal.PlainDate.from('2026-11-18'))
  const random = fc.sample(
    fc.record({
      who: fc.nat(4),
      /** Whose number is on the paper: sometimes somebody else's, by mistake or by intent. */
      number: fc.nat(4),
      onBehalf: fc.boolean(),
      mark: fc.integer({ min: 100_000, max: 999_999 }),
    }),
    { numRuns: 25, seed: 7 },
  )
  for (const { who, number, onBehalf, mark } of random) {
    clock.advance({ minutes: 1 })
    const typed = filledIn(form.version, forms.world(), {
      'self-name': nameOf(who),
      'self-id-number': numberOf(number),
      'self-phone': `0912${mark}`,
    })
    await at.receive({
      procedureCode: '1.000656',
      applicant: {
        ...{ fullName: nameOf(who), idNumber: numberOf(number) },
        ...(onBehalf ? { onBehalfOf: 'Lò Văn Khác' } : {}),
      },
      form: { id: form.id, version: form.version.version, typed },
    })
  }
  for (const person of [0, 1, 2, 3, 4]) {
    // Who holds the card stands at the counter: the register knows them by it.
    const applicant = { fullName: nameOf(person), idNumber: numberOf(person) }
    const { code } = await finished(applicant)
    const { facts, papers } = await known(applicant.idNumber)
    expect(papers.map((paper) => paper.dossierCode)).toEqual([code])
    const own = random.filter(({ who, number }) => who === person && number === person)
    const phone = facts.get('self.phone')
    if (own.length === 0) expect([...facts]).toEqual([])
    else {
      expect(phone).toMatchObject({ value: `+84912${own.at(-1)!.mark}`, on: '2026-11-18' })
      expect(facts.get('self.full-name')?.value).toBe(applicant.fullName)
    }
    if (own.every(({ onBehalf }) => onBehalf))
      expect([...facts.keys()].filter((meaning) => !meaning.startsWith('self.'))).toEqual([])
    // Another ward sees what was kept, and nothing that was said in dossiers of this one.
    const elsewhere = await known(applicant.idNumber, 'tiepnhan', 'ba-dinh')
    expect([elsewhere.papers.length, elsewhere.facts.size]).toEqual([1, 0])
  }
}, 60_000)

test('a paper of the store stands for one of the list, with its origin; each look is written down', async () => {
  const applicant = { fullName: 'Đỗ Thị Mẫu', idNumber: numberOf(20) }
  const done = await finished(applicant)
  const { papers, person } = await known(applicant.idNumber, 'tiepnhan', 'ba-dinh')
  const opened = await away.receive({
    ...{ procedureCode: '1.004873', applicant },
    fromStore: { consent: 'written', papers: { c3: [papers[0]!.id] } },
  })
  const { state } = await it.house.dossiers.get(await away.as('tiepnhan'), opened.id)
  expect(state.components).toMatchObject([{ id: 'c3', origin: 3, originals: 0, copies: 0 }])
  expect(state.components[0]!.files).toHaveLength(1)
  expect(papers[0]!.dossierCode).toBe(done.code)
  const place = it.house.places.get('ba-dinh').code
  const looks = await it.superuser.query(
    'select reason, consent from documents.look where person_id = $1 order by at, id',
    [person.id],
  )
  expect(looks.rows).toEqual([
    { reason: `receiving:${place}`, consent: 'spoken' },
    { reason: `receiving:${place}`, consent: 'written' },
  ])
  const audit = await it.superuser.query(
    `select purpose from ledger.audit where subject = $1 and action = 'dossiers.look-into-store'`,
    [`person:${person.id}`],
  )
  expect(audit.rows).toEqual([{ purpose: 'consent-spoken' }])
})

test('refused: another person’s paper, a person without a number, no right to receive, nobody known', async () => {
  const [mine, other] = [21, 22].map((it) => ({ fullName: 'Bùi Thị Mẫu', idNumber: numberOf(it) }))
  await finished(mine!)
  await finished(other!)
  const { papers } = await known(other!.idNumber)
  const fromStore = { consent: 'spoken' as const, papers: { c3: [papers[0]!.id] } }
  const before = await it.superuser.query('select count(*)::int as n from dossiers.dossier')
  const receive = (applicant: object) =>
    away.receive({ procedureCode: '1.004873', applicant: applicant as never, fromStore })
  await expect(receive(mine!)).rejects.toMatchObject({ type: 'not-kept' })
  await expect(receive({ fullName: 'Bùi Thị Mẫu' })).rejects.toMatchObject({ type: 'nobody-known' })
  expect((await it.superuser.query('select count(*)::int as n from dossiers.dossier')).rows).toEqual(
    before.rows,
  )
  await expect(known(mine!.idNumber, 'chuyenvien')).rejects.toMatchObject({ type: 'forbidden' })
  await expect(known(numberOf(99))).rejects.toMatchObject({ type: 'nobody-known' })
  const elsewhere = it.house.places.get('ba-dinh').code
  const asked = { place: elsewhere, idNumber: mine!.idNumber, consent: 'spoken' as const }
  await expect(it.house.dossiers.knownAtCounter(await at.as('tiepnhan'), asked)).rejects.toMatchObject({
    type: 'forbidden',
  })
})

test('a consent that a page carries is worth nothing for another number', () => {
  const carried = consentFor({ idNumber: numberOf(1), consent: 'written' })
  expect(readConsent(carried, numberOf(1))).toBe('written')
  expect(readConsent(carried, numberOf(2))).toBeUndefined()
  expect(readConsent(`anyhow:${numberOf(1)}`, numberOf(1))).toBeUndefined()
  expect(readConsent(undefined, '')).toBeUndefined()
})
