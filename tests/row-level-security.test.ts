import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act, NewMandate } from '#modules/dossiers'
import { readDraft } from '#modules/equipment'
import { readPeriod } from '#modules/evidence'
import { systemContext } from '#platform/ledger'
import { raiseAlarm } from './support/alarms.ts'
import { type TestHouse, testHouse } from './support/house.ts'
import { asksToBeCalled, startCall, wardNumbers, withTelephone } from './support/telephone.ts'

/** Tables that anybody's transaction may read whole, each with the reason. Every other table must be protected. */
const open: Record<string, string> = {
  'opening.rule': 'opening hours are public; who may write them is held by a policy of its own',
  'notices.notice': 'notices hang for everybody; who may put one up is held by a policy of its own',
  'floor_plans.version':
    'where things stand in a hall is public; who may publish is held by a policy of its own',
  'reception.policy':
    'by which rule people are called is public; who may publish one is held by a policy of its own',
  'places.place': 'the organisation tree is public',
  'editions.edition':
    'procedures and forms that hold, held or will hold are public; who may publish one is held by a policy of its own',
  'procedures.phrasing_change':
    'how one asks for a procedure is public; who may change it is held by a policy of its own',
  'tallies.cube': 'names of what is counted; no counts',
  'ledger.event': 'public boards follow it; it carries numbers and states, nobody’s name',
  'signatures.registered': 'anybody may verify what was signed; it names officers, never citizens',
  'ledger.head': 'positions and hashes of the chains; whoever writes links to a row they may not read',
  'ledger.key': 'read once at start, before anybody asks for anything; names no place and no person',
  'equipment.lease': 'which process probes; names no place and no person',
  'open_data.portion':
    'published for everybody; only the house itself may publish, held by a policy of its own',
  'equipment.unwatched': 'when nobody probed; names no place and no thing',
  'dossiers.series': 'how many codes an agency gave out on a day; a citizen who files takes the next one',
  'feedback.series': 'how many reports there were on a day; whoever sends one takes the next number',
  'feedback.publication': 'what was answered in public; who may publish is held by a policy of its own',
  'alarms.rule_change':
    'by which rules wards are watched they may know; who may change them is held by a policy of its own',
  'public.migration': 'which migrations ran; the application may not read it at all',
}

/** Received or resolved there, sent on from there, or it is being asked about. */
const ofWard = `($1 in (receiving, resolving) or redirected_from = $1
  or id in (select dossier_id from dossiers.opinion where place = $1 and given_at is null))`

/** It lies there, came in there, or was sent on from there last. */
const ofUnit = `(place = $1 or came_in_at = $1 or coalesce(sent_from = $1, false))`

/**
 * Whose rows a protected table shows. `ward`: what makes a row belong to a ward (`$1`), when a scope of wards reaches
 * it; otherwise what does.
 */
const protectedTables: Record<string, { ward: string } | { others: string }> = {
  'access.account': { ward: 'place = $1' },
  'access.absence': { ward: 'place = $1' },
  'access.attempt': { others: 'the house itself, when somebody signs in' },
  'access.session': { others: 'the house itself, when it looks who asks' },
  'people.person': { others: 'officers of any ward: a citizen belongs to none' },
  'documents.file': { ward: 'place = $1' },
  'documents.derivation': { ward: 'file_id in (select id from documents.file where place = $1)' },
  'documents.kept': { others: 'whoever wrote down that they look into the store, or holds the secret' },
  'documents.scan_inbox': { ward: 'place = $1' },
  'documents.look': { ward: 'place = $1' },
  'documents.text': { ward: 'file_id in (select id from documents.file where place = $1)' },
  'documents.upload': { others: 'whoever holds its link' },
  'documents.rendition': { ward: 'file_id in (select id from documents.file where place = $1)' },
  'editions.draft': { others: 'those who edit for the city' },
  'floor_plans.draft': { ward: 'place = $1' },
  'devices.device': { ward: 'place = $1' },
  'devices.invitation': { ward: 'place = $1' },
  'messages.subscription': { ward: 'place = $1' },
  'messages.message': { ward: 'place = $1' },
  'signatures.authority': { others: 'the house itself, when it starts' },
  'signatures.certificate': { ward: 'place = $1' },
  'signatures.csr': { ward: 'place = $1' },
  'signatures.request': { ward: 'place = $1' },
  'reception.series': { ward: 'place = $1' },
  'reception.visit': { ward: 'place = $1' },
  'reception.ticket': { ward: 'place = $1' },
  'reception.appointment': { ward: 'place = $1' },
  'reception.seat': { ward: 'place = $1' },
  'reception.desk': { ward: 'place = $1' },
  'reception.help': { ward: 'place = $1' },
  'reception.skill': { ward: 'place = $1' },
  'reception.block': { ward: 'place = $1' },
  'reception.stray': { ward: 'place = $1' },
  'reception.learned': { ward: 'place = $1' },
  'reception.told': { ward: 'place = $1' },
  'reception.board_seen': { ward: 'place = $1' },
  'reception.holding': { others: 'whoever makes the same mark again' },
  'dossiers.filed_delta': { ward: '$1 in (receiving, resolving)' },
  'dossiers.filed_day': { ward: '$1 in (receiving, resolving)' },
  'dossiers.filed_hour': { ward: 'receiving = $1' },
  'dossiers.filed_month': { ward: '$1 in (receiving, resolving)' },
  'dossiers.filed_receiving_procedure_year': { ward: 'receiving = $1' },
  'dossiers.filed_receiving_procedure_quarter': { ward: 'receiving = $1' },
  'dossiers.filed_receiving_procedure_month': { ward: 'receiving = $1' },
  'dossiers.filed_receiving_month': { ward: 'receiving = $1' },
  'dossiers.filed_resolving_month': { ward: 'resolving = $1' },
  'dossiers.filed_receiving_year': { ward: 'receiving = $1' },
  'dossiers.filed_resolving_year': { ward: 'resolving = $1' },
  'dossiers.filed_city_day': { others: 'whoever sees every place' },
  'dossiers.filed_city_procedure_day': { others: 'whoever sees every place' },
  'dossiers.filed_city_month': { others: 'whoever sees every place' },
  'dossiers.filed_city_procedure_month': { others: 'whoever sees every place' },
  'dossiers.stock_delta': { ward: '$1 in (receiving, resolving)' },
  'dossiers.stock_place': { ward: '$1 in (receiving, resolving)' },
  'dossiers.stock_procedure': { ward: '$1 in (receiving, resolving)' },
  'dossiers.stock_city': { others: 'whoever sees every place' },
  'dossiers.stock_city_procedure': { others: 'whoever sees every place' },
  'dossiers.finished_delta': { ward: '$1 in (receiving, resolving)' },
  'dossiers.finished_day': { ward: '$1 in (receiving, resolving)' },
  'dossiers.finished_month': { ward: '$1 in (receiving, resolving)' },
  'dossiers.finished_resolving_month': { ward: 'resolving = $1' },
  'dossiers.finished_resolving_year': { ward: 'resolving = $1' },
  'dossiers.finished_city_day': { others: 'whoever sees every place' },
  'dossiers.finished_city_procedure_day': { others: 'whoever sees every place' },
  'dossiers.finished_city_month': { others: 'whoever sees every place' },
  'dossiers.finished_city_procedure_month': { others: 'whoever sees every place' },
  'dossiers.rated_delta': { ward: '$1 in (receiving, resolving)' },
  'dossiers.rated_day': { ward: '$1 in (receiving, resolving)' },
  'dossiers.rated_month': { ward: '$1 in (receiving, resolving)' },
  'dossiers.rated_resolving_month': { ward: 'resolving = $1' },
  'dossiers.rated_resolving_year': { ward: 'resolving = $1' },
  'dossiers.rated_city_day': { others: 'whoever sees every place' },
  'dossiers.rated_city_procedure_day': { others: 'whoever sees every place' },
  'dossiers.rated_city_month': { others: 'whoever sees every place' },
  'dossiers.rated_city_procedure_month': { others: 'whoever sees every place' },
  'reception.taken_delta': { ward: 'place = $1' },
  'reception.taken_day': { ward: 'place = $1' },
  'reception.taken_hour': { ward: 'place = $1' },
  'reception.taken_place_month': { ward: 'place = $1' },
  'reception.taken_place_year': { ward: 'place = $1' },
  'reception.taken_city_day': { others: 'whoever sees every place' },
  'reception.taken_city_month': { others: 'whoever sees every place' },
  'reception.ended_delta': { ward: 'place = $1' },
  'reception.ended_day': { ward: 'place = $1' },
  'reception.ended_series': { ward: 'place = $1' },
  'reception.ended_place_month': { ward: 'place = $1' },
  'reception.ended_place_year': { ward: 'place = $1' },
  'reception.ended_city_day': { others: 'whoever sees every place' },
  'reception.ended_city_month': { others: 'whoever sees every place' },
  'reception.rated_delta': { ward: 'place = $1' },
  'reception.rated_day': { ward: 'place = $1' },
  'reception.rated_place_month': { ward: 'place = $1' },
  'reception.rated_place_year': { ward: 'place = $1' },
  'reception.rated_city_day': { others: 'whoever sees every place' },
  'reception.rated_city_month': { others: 'whoever sees every place' },
  'certification.entered_delta': { ward: 'place = $1' },
  'certification.entered_day': { ward: 'place = $1' },
  'certification.entered_place_month': { ward: 'place = $1' },
  'certification.entered_place_year': { ward: 'place = $1' },
  'certification.entered_city_day': { others: 'whoever sees every place' },
  'certification.entered_city_month': { others: 'whoever sees every place' },
  'dossiers.dossier': { ward: ofWard },
  'dossiers.action': { ward: `dossier_id in (select id from dossiers.dossier where ${ofWard})` },
  'dossiers.opinion': { ward: `dossier_id in (select id from dossiers.dossier where ${ofWard})` },
  'dossiers.mandate': {
    ward: `place = $1 or id in (select mandate_id from dossiers.mandate_dossier
      where dossier_id in (select id from dossiers.dossier where ${ofWard}))`,
  },
  'dossiers.mandate_dossier': { ward: `dossier_id in (select id from dossiers.dossier where ${ofWard})` },
  'dossiers.drawn_signature': { ward: `dossier_id in (select id from dossiers.dossier where ${ofWard})` },
  'dossiers.alert': { ward: 'place = $1' },
  'dossiers.name': { others: 'the search, which applies the scope itself' },
  'dossiers.draft': { others: 'whoever holds the link' },
  'feedback.report': { ward: ofUnit },
  'feedback.action': { ward: `report_id in (select id from feedback.report where ${ofUnit})` },
  'feedback.sender': { ward: `report_id in (select id from feedback.report where ${ofUnit})` },
  'alarms.alarm': { ward: 'place = $1' },
  'alarms.action': { ward: 'alarm_id in (select id from alarms.alarm where place = $1)' },
  'alarms.sample': { ward: 'alarm_id in (select id from alarms.alarm where place = $1)' },
  'alarms.watch': { ward: 'place = $1' },
  'certification.request': { ward: 'place = $1' },
  'certification.item': { ward: 'place = $1' },
  'certification.payment': { ward: 'place = $1' },
  'certification.correction': { ward: 'place = $1' },
  'certification.book': { ward: 'place = $1' },
  'certification.entry': { ward: 'place = $1' },
  'certification.delegation': { ward: 'place = $1' },
  'certification.sealing': { ward: 'place = $1' },
  // What somebody keeps for themselves is for them; what they share is the unit's.
  'dossiers.saved_view': { ward: 'place = $1 and is_shared' },
  'dossiers.batch': { others: 'whoever began it' },
  'dossiers.batch_item': { others: 'whoever began the batch' },
  'printing.job': { ward: 'place = $1' },
  'printing.printer': { ward: 'place = $1' },
  'assistant.talk': { ward: 'place = $1' },
  'assistant.turn': { ward: 'place = $1' },
  'assistant.open_question': { ward: 'place = $1' },
  'assistant.hand_over': { ward: 'place = $1' },
  'assistant.settlement': { others: 'those who edit for the city' },
  'assistant.day_figures': { ward: 'place = $1' },
  'robots.robot': { ward: 'place = $1' },
  'robots.goal': { ward: 'place = $1' },
  'equipment.thing': { ward: 'place = $1' },
  'equipment.status': { ward: 'place = $1' },
  'equipment.outage': { ward: 'place = $1' },
  'equipment.outage_step': { ward: 'place = $1' },
  'equipment.hour': { ward: 'place = $1' },
  'telephone.call': { ward: 'place = $1' },
  'telephone.try': { ward: 'place = $1' },
  'telephone.call_back': { ward: 'place = $1' },
  'evidence.dossier': { others: 'those who edit for the city' },
  'evidence.paper': { others: 'those who edit for the city' },
  'evidence.step': { others: 'those who edit for the city' },
  'evidence.stale': { others: 'those who edit for the city' },
  'evidence.month_dossier': { others: 'those who edit for the city' },
  'evidence.month_paper': { others: 'those who edit for the city' },
  'evidence.month_step': { others: 'those who edit for the city' },
  'evidence.mark': { others: 'those who edit for the city' },
  'evidence.proposal': { others: 'those who edit for the city' },
  'evidence.proposal_version': { others: 'those who edit for the city' },
  'evidence.proposal_note': { others: 'those who edit for the city' },
  'service_index.month': { ward: 'place = $1' },
  'service_index.value': { ward: 'place = $1' },
  'service_index.entry': { ward: 'place = $1 or for_all' },
  'feedback.filed_delta': { ward: 'came_in_at = $1' },
  'feedback.filed_day': { ward: 'came_in_at = $1' },
  'feedback.sorting_delta': { ward: 'came_in_at = $1' },
  'feedback.sorting_day': { ward: 'came_in_at = $1' },
  'feedback.answering_delta': { ward: 'place = $1' },
  'feedback.answering_day': { ward: 'place = $1' },
  'feedback.answered_delta': { ward: 'place = $1' },
  'feedback.answered_day': { ward: 'place = $1' },
  'dossiers.late_delta': { ward: 'resolving = $1' },
  'dossiers.late_day': { ward: 'resolving = $1' },
  'dossiers.late_procedure_day': { ward: 'resolving = $1' },
  'ledger.audit': { ward: 'chain = $1' },
  'ledger.command': { others: 'the actor who sent the command' },
}

const views: Record<string, string> = {
  'reception.v_ticket': 'place = $1',
  'reception.v_visit': 'place = $1',
  'dossiers.v_dossier': ofWard,
  'certification.v_item': 'place = $1',
  'certification.v_entry': 'place = $1',
  'certification.v_payment': 'place = $1',
  'dossiers.v_course': `($1 in (receiving, resolving) or id in (select id from dossiers.dossier where ${ofWard}))`,
  'equipment.v_thing': 'place = $1',
  'equipment.v_outage': 'place = $1',
  'messages.v_message': 'place = $1',
  'signatures.v_request': 'place = $1',
  'feedback.v_report': ofUnit,
  'dossiers.v_overdue_day': '$1 in (receiving, resolving)',
  'dossiers.v_overdue_procedure_day': '$1 in (receiving, resolving)',
  'dossiers.v_step_visit': `dossier_id in (select id from dossiers.dossier where ${ofWard})`,
  'dossiers.v_paper': ofWard.replace('id in', 'dossier_id in'),
}

const mandate: NewMandate = {
  ...{ helperKind: 'family', helperName: 'Lò Thị Giúp', helperIdNumber: '001190009999' },
  ...{ helperPhone: undefined, helperAccount: undefined, scope: 'dossier', powers: ['follow'] },
  ...{ until: Temporal.PlainDate.from('2026-12-31'), consent: { how: 'paper' } },
}

/** Something certified, something that is being made, somebody entrusted. */
async function certify(it: TestHouse, slug: string): Promise<void> {
  const { certification, access, places } = it.house
  const chair = await it.contextOf(`chutich.${slug}`)
  const place = places.get(slug).code
  const { id: chairId } = (await access.accountsOf(place)).find(({ roles }) => roles.includes('chair'))!
  const holder = `officer:${chairId}` as const
  const seal = { place, holder, name: 'A', title: '', organisation: 'B', pin: '1' }
  await it.house.signatures.issue(systemContext('test'), seal)
  const wish = { to: (await it.contextOf(`lanhdao.${slug}`)).actor, groups: ['copy' as const], decision: '1' }
  await certification.delegate(chair, place, { ...wish, from: '2026-11-18', until: '2026-11-30' })
  const scan = await it.house.documents.takeIn(Buffer.from(onePixel, 'base64'), { fileName: 'a.png' })
  const opened = await certification.receive(await it.contextOf(`tiepnhan.${slug}`), {
    ...{ place, procedureCode: '2.000815', applicant: { fullName: 'Nguyễn Thị Mẫu' }, compared: true },
    ...{ fee: { paid: true }, items: [{ title: 'A', copies: '1', electronic: true }] },
    scans: new Map([[0, scan]]),
  })
  const { items } = (await certification.requestOf(chair, opened.id))!
  await certification.correct(await it.contextOf(`tiepnhan.${slug}`), place, items[0]!.id, {
    ...{ pages: '2', copies: '1', reason: 'Đếm nhầm' },
  })
  await certification.settle(await it.contextOf(`tiepnhan.${slug}`), place, opened.id, { paid: true })
  await certification.sign(
    chair,
    place,
    opened.id,
    items.map(({ id }) => id),
    '1',
  )
}

let it: TestHouse
let ward: string
let other: string

beforeAll(async () => {
  it = await testHouse({
    mail: true,
    ...withTelephone,
    // Nobody answers there: the slips fail, and the printers are seen to be out.
    printers: (places) =>
      ['cua-nam', 'ba-dinh'].map((slug) => ({
        place: places.get(slug).code,
        kiosk: '1',
        connection: { host: '127.0.0.1', port: 1 },
        widthDots: 576,
      })),
  })
  ward = it.house.places.get('cua-nam').code
  other = it.house.places.get('ba-dinh').code
  await it.api('POST', '/api/v1/session', { body: { username: 'nobody', password: 'wrong' } })
  const october = Temporal.PlainDate.from('2026-10-01')
  await it.house.serviceIndex.publish(await it.contextOf('dieuhanh.ha-noi'), october)
  for (const slug of ['cua-nam', 'ba-dinh'] as const) {
    const as = `tiepnhan.${slug}`
    const fromKiosk = { series: 'A', channel: 'kiosk' }
    const { body } = await it.api('POST', `/api/v1/places/${slug}/tickets`, { body: fromKiosk })
    await it.api('POST', `/api/v1/places/${slug}/tickets/${body.id}/print`, { as, body: {} })
    const manager = await it.contextOf(`lanhdao.${slug}`)
    await asksToBeCalled(it, slug)
    const caller = await startCall(it, { to: wardNumbers[slug] })
    for (const keys of ['1', '2', '26000822611180001', '2222222222']) await caller.press(keys)
    await it.house.devices.invite(manager, it.house.places.get(slug).code, '2')
    await it.house.reception.boardSeen(it.house.places.get(slug).code)
    const widened = { do: 'hall', width: 30, height: 10 } as const
    await it.house.floorPlans.edit(manager, it.house.places.get(slug).code, 0, widened)
    const kiosk = { authorization: `Bearer ${await it.machine(slug)}` }
    const memory = { store: randomUUID() }
    await it.api('POST', `/api/v1/places/${slug}/number-blocks`, { headers: kiosk, body: memory })
    // Of no lease: refused, and kept for the officers.
    const strange = {
      ...{ id: randomUUID(), day: '2026-11-18', series: 'A', number: 7, language: 'vi' },
      ...{ secretHash: '0'.repeat(64), at: '2026-11-18T02:00:00Z' },
    }
    const told = { ...memory, sentAt: '2026-11-18T02:00:00Z', tickets: [strange] }
    await it.api('POST', `/api/v1/places/${slug}/offline-tickets`, { headers: kiosk, body: told })
    await it.api('POST', `/api/v1/places/${slug}/desk`, { as, body: { counter: 1 } })
    await it.api('POST', `/api/v1/places/${slug}/help`, { as })
    await it.api('PUT', `/api/v1/places/${slug}/skills`, {
      as: `lanhdao.${slug}`,
      body: { officer: 'officer:somebody', queues: ['A'] },
    })
    const remote = { series: 'B', idNumber: slug === 'cua-nam' ? '000190000001' : '000190000002' }
    const taken = await it.api('POST', `/api/v1/places/${slug}/tickets`, { body: remote })
    await it.api('GET', `/api/v1/tickets/${taken.body.secret}`)
    await it.api('PUT', `/api/v1/tickets/${taken.body.secret}/reminder`, {
      body: { address: 'lan@example.vn' },
    })
    const slots = await it.api('GET', `/api/v1/places/${slug}/slots?day=2026-11-20&series=A`)
    const { startsAt } = slots.body.find((slot: { free: number }) => slot.free > 0)
    await it.api('POST', `/api/v1/places/${slug}/appointments`, {
      body: { series: 'A', startsAt, idNumber: remote.idNumber },
    })
    const dossier = (resolving: string) => ({
      procedureCode: '1.001193',
      resolving,
      applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '000190000001' },
    })
    const opened = await it.api('POST', `/api/v1/places/${slug}/dossiers`, { as, body: dossier(slug) })
    const page = { fileName: 'a.png' }
    const scan = await it.house.documents.takeIn(Buffer.from(onePixel, 'base64'), page)
    const file = await it.house.dossiers.addFile(await it.contextOf(as), opened.body.id, scan)
    const arranged = { component: 'c1', files: [file] }
    await it.house.dossiers.act(await it.contextOf(as), opened.body.id, { type: 'arrange', data: arranged })
    const atCounter = { id: randomUUID(), place: it.house.places.get(slug).code, counter: 1, name: 'a.png' }
    await it.house.documents.inbox.add(atCounter, scan)
    const officer = `officer:${slug}` as const
    const seal = {
      place: it.house.places.get(slug).code,
      holder: officer,
      name: 'A',
      title: '',
      organisation: 'B',
    }
    await it.house.signatures.issue(systemContext('test'), { ...seal, pin: '1234' })
    const csr = { ...seal, pin: '1234', kind: 'ec' as const }
    await it.house.signatures.enrolment.request(systemContext('test'), csr)
    await it.house.ledger.command(
      systemContext('test'),
      { name: 'test', permission: 'dossier.approve', place: seal.place, input: null },
      async (tx, at) => {
        const owner = `dossier:${opened.body.id}` as const
        const [file] = await it.house.documents.listByOwner(tx, owner)
        const source = file!.id
        const mark = { name: 'A', position: '', agency: 'B' }
        const wish = {
          id: randomUUID(),
          place: seal.place,
          subject: owner,
          owner,
          source,
          fileName: 'a.pdf',
          officer,
        }
        await it.house.signatures.request(tx, at, officer, { ...wish, pin: '', mark })
        const { store } = it.house.documents
        const personId = randomUUID()
        const ofDossier = {
          owner,
          dossierCode: opened.body.code,
          place: seal.place,
          secretHash: Buffer.alloc(32, 1),
        }
        store.keep(tx, { ...ofDossier, personId, kind: 'result', title: 'A', fileId: source, since: at })
        const look = { personId, place: seal.place, actor: 'system:test', reason: owner, at }
        await store.look(tx, { ...look, consent: 'spoken' })
        return { answer: null, subject: owner }
      },
    )
    const [away] = await it.house.access.accountsOf(it.house.places.get(slug).code)
    await it.house.access.absences.declare(systemContext('test'), it.house.places.get(slug).code, {
      ...{ officer: away!.id, from: '2027-01-04', to: '2027-01-05', note: '' },
    })
    await ask(opened.body.id, slug, slug === 'cua-nam' ? other : ward)
    await certify(it, slug)
    await it.house.dossiers.mandates.give(await it.contextOf(as), opened.body.id, { mandate })
    const { secret } = await it.house.assistant.start({ channel: 'chat', language: 'vi', ward: slug })
    for (const text of ['phim hoạt hình pikachu', 'cho tôi gặp cán bộ'])
      await it.house.assistant.say(it.house.access.contextOf(undefined, 'vi'), {
        ...{ secret, key: randomUUID(), said: { kind: 'text', text } },
      })
    const editor = await it.contextOf('bientap.ha-noi')
    const { groups } = await it.house.assistant.review.open(editor)
    await it.house.assistant.review.settle(editor, {
      ids: groups.flatMap(({ questions }) => questions.map(({ id }) => id)),
      ...{ kind: 'no-question', language: 'vi', added: [] },
    })
    // As a night would keep it, days later.
    await it.superuser.query(
      `insert into assistant.day_figures values ($1, '2026-11-01', 'vi', 'chat', 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)`,
      [it.house.places.get(slug).code],
    )
    const view = { place: seal.place, query: 'tab=late', name: 'Quá hạn' }
    await it.house.dossiers.views.save(manager, { ...view, isShared: true })
    await it.house.dossiers.views.save(manager, { ...view, isShared: false })
    const many = { place: seal.place, type: 'remark', data: { text: 'Đã xem' } } as const
    await it.house.dossiers.batches.begin(manager, { ...many, chosen: { ids: [opened.body.id] } })
    const { id: robot } = await it.house.robots.add(manager, seal.place, {
      ...{ name: 'R1', kind: 'simulator', address: 'simulator:', serial: '', locations: {} },
    })
    await it.house.robots.wish(manager, seal.place, { id: randomUUID(), kind: 'dock', robot })
    const { draft: thing } = readDraft({ kind: 'scanner', name: 'Máy quét' })
    const { id: scanner } = await it.house.equipment.add(manager, seal.place, thing!)
    await it.house.equipment.move(manager, seal.place, scanner, { state: 'in-repair', note: '' })
    await it.house.equipment.move(manager, seal.place, scanner, { state: 'in-use', note: '' })
    await it.superuser.query(`insert into equipment.hour values ($1, $2, now(), 1, 0, 1, 1, 1)`, [
      ...[scanner, seal.place],
    ])
    await raiseAlarm(it, seal.place)
    await it.superuser.query(`insert into alarms.watch values ('to-check', $1, now(), null, null, now())`, [
      seal.place,
    ])
    await it.house.serviceIndex.enter(await it.contextOf('dieuhanh.ha-noi'), {
      ...{ place: seal.place, indicator: '3.6', source: 'Cổng Dịch vụ công quốc gia', seen: 0 },
      span: { from: october, to: october.with({ day: 31 }) },
      value: { numerator: 1, denominator: 2 },
    })
    const report = {
      place: slug,
      kind: 'site',
      words: 'Rác để lâu ngày trước cổng chợ.',
      name: 'Nguyễn Thị Mẫu',
    }
    for (const to of [undefined, 'long-bien']) {
      const { body: reported } = await it.api('POST', '/api/v1/feedback', { body: report })
      const data = { place: to ?? '', reason: 'Việc ở phường khác' }
      if (to) await it.house.feedback.act(manager, reported.id, { type: 'transfer', data })
    }
    const draft = await it.api('POST', `/api/v1/places/${slug}/drafts`, {
      body: { procedureCode: '1.001193' },
    })
    const wish = { target: 'draft', reference: `${draft.body.token} c1`, length: 9, name: 'a.png' }
    await it.house.uploads.create({ ...wish, declaredType: undefined })
    // Received here, resolved by a third ward.
    const third = await it.api('POST', `/api/v1/places/${slug}/dossiers`, { as, body: dossier('hoan-kiem') })
    if (slug === 'cua-nam')
      await it.house.dossiers.act(await it.contextOf('chuyenvien.hoan-kiem'), third.body.id, {
        ...{ type: 'redirect', data: { place: 'long-bien', reason: 'Thuộc nơi khác' } },
      })
    if (slug === 'ba-dinh') await ask(third.body.id, 'hoan-kiem', it.house.places.get('long-bien').code)
  }
  // Of two other wards.
  const foreign = await it.api('POST', '/api/v1/places/hoan-kiem/dossiers', {
    as: 'tiepnhan.hoan-kiem',
    body: { procedureCode: '1.001193', applicant: { fullName: 'Lò Văn Mẫu' } },
  })
  await it.house.dossiers.mandates.give(await it.contextOf('tiepnhan.hoan-kiem'), foreign.body.id, {
    mandate,
  })
  await ask(foreign.body.id, 'hoan-kiem', it.house.places.get('long-bien').code)
  while ((await total('printing.printer')) < 2 || (await total('reception.told')) < 2)
    await new Promise((resolve) => setTimeout(resolve, 50))
  await it.house.documents.work()
  const change = { seen: 0, body: {}, basedOn: 1 }
  await it.house.editions.saveDraft(systemContext('test'), 'form:death', change)
  await it.superuser.query(`insert into documents.text select id, 1, 'chữ', 'chu', 'pdf' from documents.file`)
  await it.superuser.query(`insert into dossiers.drawn_signature
    select gen_random_uuid(), id, '[]'::jsonb, now() from dossiers.dossier`)
  await it.house.evidence.keepUp()
  const proposer = await it.contextOf('bientap.ha-noi')
  const { id: proposal } = await it.house.evidence.propose(proposer, {
    ...{
      procedure: '1.001193',
      measure: { kind: 'remove', about: 'c1' },
      words: 'Cơ quan đã có giấy tờ này.',
    },
    ...{
      period: readPeriod({}, Temporal.PlainDate.from('2026-11-18')),
      assumptions: it.house.evidence.assume({}),
    },
  })
  await it.house.evidence.move(proposer, proposal, { from: 'draft', to: 'sent', words: '' })
  // No dossier here left a step; and as a run that was interrupted leaves it.
  await it.superuser.query(`insert into evidence.step
    select id, 0, 'process', procedure_code, month, 60 from evidence.dossier`)
  await it.superuser.query(
    `insert into evidence.month_step values ('1.001193', '2026-11-01', 'process', 60, 1)`,
  )
  await it.superuser.query(`insert into evidence.stale values ('1.001193', '2026-11-01')`)
  const today = it.clock.now()
  it.clock.advance({ hours: 24 })
  await it.house.reception.waits.learnDays()
  await it.house.dossiers.raiseAlerts()
  it.clock.set(today)
  await tally()
})
afterAll(() => it.close())

/** Cells of every cube: rolled up, and not yet. */
async function tally(): Promise<void> {
  await it.superuser.query(`
    update reception.ticket set state = 'completed', ended_at = taken_at, counter = null where state = 'waiting';
    update reception.visit set rating = 3;
    update dossiers.dossier set status = 9, finished_at = filed_at, finished_on = filed_on, due_on = filed_on - 1,
      timeliness = 'late', rating = 3;
    update feedback.report set status = 'answered', answered_on = filed_on, due_on = filed_on`)
  const deltas = Object.keys(protectedTables).filter((table) => table.endsWith('_delta'))
  for (const table of deltas)
    await it.superuser.query(`create table public.${table.replace('.', '_')} as table ${table}`)
  await it.superuser.query('select tallies.roll(1000000)')
  for (const table of deltas) {
    const copy = `public.${table.replace('.', '_')}`
    await it.superuser.query(`insert into ${table} table ${copy}; drop table ${copy}`)
  }
}

/** The cubes of the house, by their names, and what making one adds to its schema. */
async function cubes(): Promise<{ views: string[]; functions: string[] }> {
  const { rows } = await it.superuser.query<{ schema: string; cube: string; view: string }>(`
    select split_part(name, '.', 1) as schema, split_part(name, '.', 2) as cube,
      substr(c.relname, length(split_part(name, '.', 2)) + 2) as view
    from tallies.cube join pg_class c on c.relnamespace = split_part(name, '.', 1)::regnamespace
      and c.relkind = 'r' and c.relname like split_part(name, '.', 2) || '\\_%' and c.relname not like '%\\_delta'`)
  return {
    views: rows.map(({ schema, cube, view }) => `${schema}.v_${cube}_${view}`),
    functions: [
      ...new Set(rows.flatMap(({ schema, cube }) => [`${schema}.keep_${cube}`, `${schema}.roll_${cube}`])),
    ],
  }
}

/** One statement as the application, on a connection nobody used before, under some settings. */
async function asApplication(
  settings: Record<string, string>,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(it.connection as pg.ClientConfig)
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [name, value])
    const { rows } = await client.query(text, values)
    await client.query('rollback')
    return rows
  } finally {
    await client.end()
  }
}

const count = async (settings: Record<string, string>, table: string) =>
  Number((await asApplication(settings, `select count(*) from ${table}`))[0]?.count)
const total = async (table: string, where = 'true', values: unknown[] = []) =>
  Number((await it.superuser.query(`select count(*) from ${table} where ${where}`, values)).rows[0].count)

describe('the catalogue', () => {
  test('every table is protected, or on the list of open ones with its reason', async () => {
    const { rows } = await it.superuser.query<{ name: string; enabled: boolean; forced: boolean }>(`
      select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'm') and n.nspname !~ '^(pg_|information_schema$|graphile_worker$)'
      order by 1`)
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(open), ...Object.keys(protectedTables)].sort(),
    )
    const naked = rows.filter(({ name, enabled, forced }) => !(enabled && forced) && !open[name])
    expect(naked.map(({ name }) => name)).toEqual([])
  })

  test('every view asks as its reader', async () => {
    const { rows } = await it.superuser.query<{ name: string; options: string[] | null }>(`
      select n.nspname || '.' || c.relname as name, c.reloptions as options
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname !~ '^(pg_|information_schema$|graphile_worker$|analysts$)'`)
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(views), ...(await cubes()).views].sort(),
    )
    expect(rows.filter(({ options }) => !options?.includes('security_invoker=true'))).toEqual([])
  })

  test('only these functions run with another’s rights, each bound to its own schema', async () => {
    const { rows } = await it.superuser.query<{ name: string; path: string | null; everybody: boolean }>(`
      select n.nspname || '.' || p.proname as name, array_to_string(p.proconfig, ' ') as path,
        has_function_privilege('public', p.oid, 'execute') as everybody
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^(pg_|information_schema$|graphile_worker$)' order by 1`)
    const ofCubes = (await cubes()).functions
    expect(rows.map(({ name }) => name).filter((name) => !ofCubes.includes(name))).toEqual([
      'documents.ask_scan',
      'documents.claim_scan',
      'documents.content',
      'documents.free_scans',
      'documents.judge',
      'documents.keep',
      'documents.owned',
      'documents.pass',
      'documents.put_off_scan',
      'documents.reuse',
      'documents.unkeep',
      'dossiers.add_words',
      'dossiers.alike',
      'dossiers.asked_of_me',
      'dossiers.search',
      'dossiers.send_on',
      'jobs.backlog',
      'jobs.enqueue',
      'jobs.given_up',
      'jobs.let_go',
      'jobs.try_again',
      'ledger.forget',
      'ledger.record',
      'ledger.record_many',
      'messages.letters',
      'messages.tell',
      'messages.uses',
      'reception.free_seat',
      'reception.keep_appointment',
      'reception.keep_count',
      'reception.release',
      'tallies.roll',
    ])
    for (const { name, path, everybody } of rows) {
      expect(path, name).toMatch(/^search_path=(\w+, )?pg_temp( plan_cache_mode=force_generic_plan)?$/)
      expect(everybody, name).toBe(false)
    }
  })
})

describe('the application’s role', () => {
  test.each(['motcua_app', 'motcua_owner'])('%s cannot pass by row-level security', async (name) => {
    const { rows } = await it.superuser.query(
      'select rolsuper, rolbypassrls, rolreplication, rolcreatedb from pg_roles where rolname = $1',
      [name],
    )
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolreplication: false, rolcreatedb: false },
    ])
  })

  test('owns nothing, is nobody else, can make nothing', async () => {
    const owned = await it.superuser.query(
      `select 1 from pg_shdepend where deptype = 'o' and refobjid = 'motcua_app'::regrole`,
    )
    expect(owned.rowCount).toBe(0)
    const memberships = await it.superuser.query(
      `select 1 from pg_auth_members where member = 'motcua_app'::regrole`,
    )
    expect(memberships.rowCount).toBe(0)
    const makes = await it.superuser.query(
      `select nspname from pg_namespace where has_schema_privilege('motcua_app', oid, 'create')`,
    )
    expect(makes.rows).toEqual([])
  })

  test('cannot touch the queue of jobs, the migrations, or what the ledger holds', async () => {
    const { rows } = await it.superuser.query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v') and n.nspname !~ '^(pg_|information_schema$)'
        and (has_schema_privilege('motcua_app', n.oid, 'usage')
          and has_table_privilege('motcua_app', c.oid, 'insert, update, delete, truncate'))
      order by 1`)
    const writable = rows.map(({ name }) => name)
    expect(writable.filter((name) => /^(graphile_worker|ledger|public|migration)/.test(name))).toEqual([])
    expect(writable).toContain('reception.ticket')
    await expect(asApplication({}, 'select 1 from public.migration')).rejects.toThrow('permission denied')
    await expect(asApplication({}, 'select 1 from graphile_worker.jobs')).rejects.toThrow('permission denied')
  })
})

describe.each(Object.entries(protectedTables))('%s', (table, whose) => {
  test('shows nothing to a transaction that named no scope', async () => {
    expect(await total(table)).toBeGreaterThan(0)
    expect(await count({}, table), 'unset').toBe(0)
    const empty = { 'app.places': '', 'app.actor': '', 'app.secret': '' }
    expect(await count(empty, table), 'empty').toBe(0)
    expect(await count({ ...empty, 'app.actor': 'nobody' }, table), 'a stranger').toBe(0)
    expect(await count({ ...empty, 'app.places': '00000' }, table), 'a place that is none').toBe(0)
    expect(await count({ ...empty, 'app.secret': 'ab'.repeat(32) }, table), 'a wrong secret').toBe(0)
  })

  if ('ward' in whose) {
    test('shows a ward its own rows, all of them and no other', async () => {
      for (const code of [ward, other]) {
        const own = await total(table, whose.ward, [code])
        expect(own).toBeGreaterThan(0)
        expect(own).toBeLessThan(await total(table))
        expect(await count({ 'app.places': code }, table)).toBe(own)
        const foreign = await asApplication(
          { 'app.places': code },
          `select 1 from ${table} where not (${whose.ward})`,
          [code],
        )
        expect(foreign).toEqual([])
      }
    })
  } else {
    test(`shows a ward’s scope nothing: it is for ${whose.others}`, async () => {
      expect(await count({ 'app.places': ward, 'app.actor': 'public' }, table)).toBe(
        // Commands of the public are all under one name; a key nobody can guess opens each.
        table === 'ledger.command' ? await total(table, `actor = 'public'`) : 0,
      )
    })
  }
})

test.each(Object.entries(views))('%s shows a ward its own rows', async (view, where) => {
  expect(await count({}, view)).toBe(0)
  const own = await total(view, where, [ward])
  expect(own).toBeGreaterThan(0)
  expect(await count({ 'app.places': ward }, view)).toBe(own)
})

describe('the views of analysts', () => {
  const asAnalyst = async (text: string) => {
    const client = await it.superuser.connect()
    try {
      await client.query('begin; set local role motcua_analyst')
      return Number((await client.query<{ n: string }>(text)).rows[0]!.n)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('show them rows of every kind, and the application none', async () => {
    const { rows } = await it.superuser.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where relnamespace = 'analysts'::regnamespace and relkind = 'v'`,
    )
    expect(rows.length).toBeGreaterThan(20)
    for (const { name } of rows) {
      expect(await asAnalyst(`select count(*) as n from ${name}`), name).toBeGreaterThan(0)
      await expect(asApplication({ 'app.places': '*' }, `select 1 from ${name}`), name).rejects.toThrow(
        'permission denied',
      )
    }
  })

  test.each([
    ['dossier', 'count(*)', 'dossiers.dossier', 'true'],
    ['ticket', 'count(*)', 'reception.ticket', 'true'],
    ['report', 'count(*)', 'feedback.report', 'true'],
    ['certified', 'count(*)', 'certification.entry', 'struck_at is null'],
    ['certified_by_day', 'sum(n)', 'certification.v_entered_day', 'true'],
    ['dossiers_filed_by_month', 'sum(n)', 'dossiers.v_filed_month', 'true'],
    ['paper', 'count(*)', 'evidence.paper', 'true'],
    ['outage', 'count(*)', 'equipment.outage', 'true'],
    ['alarm', 'count(*)', 'alarms.alarm', 'true'],
    ['index_value', 'count(*)', 'service_index.value', 'true'],
  ])('%s is of the whole city', async (view, counted, table, where) => {
    const { rows } = await it.superuser.query(`select ${counted} as n from ${table} where ${where}`)
    expect(await asAnalyst(`select ${counted} as n from analysts.${view}`)).toBe(Number(rows[0].n))
  })

  test('whoever works as the owner sees no more by their policies', async () => {
    const { rows } = await it.owner.query<{ n: number }>('select count(*)::int as n from reception.ticket')
    expect(rows).toEqual([{ n: 0 }])
  })
})

test('citizens are seen by officers and the house only, sessions by the house only', async () => {
  expect(await count({ 'app.actor': 'officer:1' }, 'people.person')).toBe(await total('people.person'))
  expect(await count({ 'app.actor': 'public', 'app.places': '*' }, 'people.person')).toBe(0)
  expect(await count({ 'app.actor': 'officer:1', 'app.places': ward }, 'access.session')).toBe(0)
})

test('the search by words keeps to the scope, though it runs as the owner', async () => {
  const search = (places: string) =>
    asApplication(
      { 'app.places': places },
      `select d.receiving, d.resolving
       from dossiers.search('[[{"words": ["mau"], "prefix": false}]]', null, null, 100, false, null) found
       left join dossiers.dossier d on d.id = found.dossier_id`,
    )
  expect(await search('')).toEqual([])
  const found = await search(ward)
  expect(found).toHaveLength(await total('dossiers.dossier', ofWard, [ward]))
  // What the ward is only asked about is seen by it too: none of these is out of its sight.
  expect(found.every((row) => row.receiving !== null)).toBe(true)
})

test('a ward can neither write into another nor give its rows away', async () => {
  const scope = { 'app.places': ward, 'app.actor': 'officer:1' }
  const stolen = await asApplication(
    scope,
    `update reception.ticket set version = version where place = '${other}' returning 1`,
  )
  expect(stolen).toEqual([])
  for (const statement of [
    `update reception.ticket set place = '${other}' where place = '${ward}'`,
    `update access.account set place = '${other}' where place = '${ward}'`,
    `update documents.file set place = '${other}', secret_hash = null where place = '${ward}'`,
    `insert into opening.rule (id, version, place, name, from_day, override, state, weekdays, recurrence, hours, rest,
        holds_from, created_at, recorded_at)
      values (gen_random_uuid(), 1, '${other}', '{}', '2026-12-01', true, 'closed', '{1}', '{}', '[]', 'closed',
        '2026-12-01', now(), now())`,
    `insert into notices.notice (id, version, place, title, body, from_day, rank, author, recorded_at)
      values (gen_random_uuid(), 1, '${other}', '{}', '{}', '2026-12-01', 5, 'x', now())`,
    `insert into floor_plans.version values ('${other}', 1, '{}', 'officer:1', 'x', now())`,
    `insert into floor_plans.draft (place, seen, plan, author, author_name, recorded_at)
      values ('${other}', 1, '{}', 'officer:1', 'x', now())`,
    `insert into reception.policy values ('${other}', 1, null, '{}', '2026-12-01', 'officer:1', 'x', now())`,
    `update messages.subscription set place = '${other}' where place = '${ward}'`,
    `insert into messages.message (id, place, subject, kind, cause, facts, state, made_at, wanted_at, due_at,
        secret_hash)
      values (gen_random_uuid(), '${other}', 'ticket:x', 'moved', 'x', '{}', 'waiting', now(), now(), now(), sha256('x'))`,
    `update signatures.request set place = '${other}' where place = '${ward}'`,
    `update robots.robot set place = '${other}' where place = '${ward}'`,
    `update robots.goal set place = '${other}' where place = '${ward}'`,
    `insert into feedback.publication values ((select id from feedback.report limit 1), '${other}', 'site', now(), now(),
        'x', 'x', 'x')`,
    `insert into service_index.entry values ('${other}', '3.6', '2026-10-01', '2026-10-31', 1, 1, 1, 'x', false, 'officer:1',
        'x', now())`,
    `insert into service_index.month values ('2026-10-01', '${other}', 1, 1, 1, 1, 1, now(), 'officer:1', 'x')`,
    `insert into reception.desk values ('${other}', 6, 'officer:1', 'x', '{A}', now())`,
  ])
    await expect(asApplication(scope, statement), statement).rejects.toThrow('row-level security')
  for (const column of ['came_in_at', 'code', 'kind', 'secret_hash', 'filed_at'])
    await expect(
      asApplication(scope, `update feedback.report set ${column} = ${column}`),
      column,
    ).rejects.toThrow('permission denied')
  for (const column of ['receiving', 'resolving', 'code', 'secret_hash', 'corrects'])
    await expect(
      asApplication(scope, `update dossiers.dossier set ${column} = ${column}`),
      column,
    ).rejects.toThrow('permission denied')
})

/** A specialist takes a dossier and asks another unit. */
async function ask(id: string, slug: string, place: string): Promise<void> {
  const specialist = await it.contextOf(`chuyenvien.${slug}`)
  const act = (type: string, data: object) => it.house.dossiers.act(specialist, id, { type, data } as Act)
  await act('assign', { officer: specialist.actor, name: '' })
  await act('ask-opinion', { place, question: 'Quy hoạch' })
}

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
