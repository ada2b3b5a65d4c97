import { randomUUID } from 'node:crypto'
import type { Subject } from './subject.ts'
import { all, type Row } from './table.ts'
import { anybody, family, newAddress, procedure, type Ward } from './ward.ts'

/** For everybody, whoever is signed in. */
const open = (more: Partial<Row> = {}, ok = '200'): Row => ({ ok, answers: all(ok), ...more })

const firstPage: Row['url'] = ({ token }) => `/drafts/${token}/form/you`

/** A page of the citizen's door. */
const page = (more: Partial<Row> = {}, ok?: string): Row => open({ inLanguages: true, ...more }, ok)

/** For whoever holds the secret of a ticket or the link of a draft. */
const held = (more: Partial<Row> = {}, ok?: string): Row => page({ madeUp: '404', ...more }, ok)
const heldForm = (ok: string, form: Row['form'] = () => ({}), more: Partial<Row> = {}): Row =>
  held({ form, ...more }, ok)

/** For whoever opened their dossier with code and secret. */
const followed = (more: Partial<Row> = {}, ok?: string): Row =>
  held({ follows: true, madeUp: '303 /follow', ...more }, ok)

/** Nobody gets this, whoever they are. */
const refused = (answer: string, more: Partial<Row>): Row => ({ ok: 'nobody', answers: all(answer), ...more })

/** For whoever has the link of a report. */
const doorOf = (it: Subject) => `/feedback/my/${it.door!.code}/${it.door!.secret}`
const reported = (stage: Parameters<Ward['report']>[0], more: Partial<Row> = {}, ok?: string): Row =>
  page({ arrange: (ward) => ward.report(stage), url: doorOf, ...more }, ok)

const citizenPages: Record<string, Row> = {
  'GET /': page(),
  'GET /fields': page(),
  'GET /fields/:field': page(),
  'GET /search': page({ query: () => ({ q: 'khai sinh' }) }),
  'GET /procedures/:code': page(),
  'GET /procedures/:code/papers': page(),
  'GET /procedures/:code/draft': page({
    arrange: (ward) => ward.edited('procedure'),
    answers: { ...all('403'), operator: ['200', '200'] },
  }),
  'GET /wards': page(),
  'GET /wards/:ward': page(),
  'GET /fairness': page(),
  'GET /wards/:ward/hall': page({ query: () => ({ counter: '3' }) }),
  'GET /wards/:ward/order': page(),
  'GET /wards/:ward/fairness': page(),
  'GET /wards/:ward/forecasts': page(),
  'GET /open-data': page(),
  'GET /open-data/catalogue.jsonld': open(),
  'GET /open-data/:set': page({ url: () => '/open-data/waits' }),
  'GET /help': page(),
  'GET /chat': page(),
  'POST /chat': page({ form: () => ({ say: 'lệ phí khai sinh' }) }, '303 /chat#last'),
  'POST /chat/rate': page({ form: () => ({ rating: 'good' }), leavesNothing: true }, '303 /chat'),
  // Only an answer of the house, with its proof; that is tried in the chat's own journey.
  'POST /chat/sound': refused('404', {
    form: () => ({ language: 'vi', words: 'xin chào', proof: 'made up' }),
  }),
  'POST /chat/end': page({ form: () => ({}), leavesNothing: true }, '303 /chat'),
  'GET /verify': page(),
  // What is sent as a picture is no paper that could be checked.
  'POST /verify': page({ form: () => ({}), files: ['file'], leavesNothing: true }, '422'),
  'GET /verify/:id': page({ arrange: (ward) => ward.signedFile() }),

  'GET /ticket/new': page({ query: (it) => ({ series: 'A', place: it.ward }) }),
  'POST /ticket/new': page(
    {
      form: (it) => ({
        procedure,
        place: it.ward,
        anyway: 'yes',
        idNumber: anybody(),
      }),
    },
    '303 /ticket/…',
  ),
  'GET /here/:ward': page(),
  'POST /ticket/:secret/presence': heldForm('303 /ticket/…', () => ({ presence: 'en_route' }), {
    arrange: (ward) => ward.remote(),
  }),
  'GET /ticket/:secret': held(),
  'GET /ticket/:secret/reminder': held({ arrange: (ward) => ward.remote() }),
  'POST /ticket/:secret/reminder': heldForm('303 /ticket/…', () => ({ address: newAddress() }), {
    arrange: (ward) => ward.remote(),
  }),
  'POST /ticket/:secret/reminder/drop': heldForm('303 /ticket/…', undefined, {
    arrange: (ward) => ward.reminded(),
  }),
  'GET /stop/:secret': held({ arrange: (ward) => ward.stopLink() }),
  'POST /stop/:secret': heldForm('200', undefined, { arrange: (ward) => ward.stopLink() }),
  'GET /ticket/:secret/print': held(),
  'GET /ticket/:secret/cancel': held({ arrange: (ward) => ward.ticket('waiting') }),
  'POST /ticket/:secret/cancel': heldForm('303 /ticket/…', undefined, {
    arrange: (ward) => ward.ticket('waiting'),
  }),
  // It only leads back to the number's page, which asks for the secret.
  'GET /ticket/:secret/rate': page({}, '303 /ticket/…'),
  'POST /ticket/:secret/rate': heldForm('303 /ticket/…', () => ({ rating: 'good' }), {
    arrange: (ward) => ward.ticket('finished'),
  }),

  'GET /appointment/new': page({ query: (it) => ({ series: 'A', place: it.ward }) }),
  'POST /appointment/new': page(
    {
      form: (it) => ({ series: 'A', place: it.ward, startsAt: it.startsAt!, idNumber: anybody() }),
      arrange: (ward) => ward.freeHour(),
    },
    '303 /appointment/…',
  ),
  'GET /appointment/:secret': held({ arrange: (ward) => ward.hold() }),
  'POST /appointment/:secret/book': heldForm('303 /ticket/…', undefined, { arrange: (ward) => ward.hold() }),
  'POST /appointment/:secret/drop': heldForm('303 /appointment/…', undefined, {
    arrange: (ward) => ward.hold(),
  }),
  'GET /ticket/:secret/move': held({ arrange: (ward) => ward.appointment() }),
  'POST /ticket/:secret/move': heldForm(
    '303 /ticket/…',
    (it) => ({ startsAt: it.startsAt!, idNumber: anybody() }),
    { arrange: (ward) => ward.appointment() },
  ),
  'GET /ticket/:secret/appointment.ics': held({ arrange: (ward) => ward.appointment() }),

  'GET /file/:procedure': page(),
  'POST /file/:procedure': page({ form: (it) => ({ place: it.ward }) }, '303 /drafts/…'),
  'GET /drafts/:token': held({}, '303 /drafts/…/papers'),
  'GET /drafts/:token/form/:page': held({ url: firstPage, shows: () => family }),
  'POST /drafts/:token/form/:page': heldForm(
    '303 /drafts/…/form/child',
    () => ({ 'self-name': 'Lò Văn Mới', 'self-residence.city': 'Praha', relation: 'father' }),
    { url: firstPage, arrange: (ward) => ward.draft('begun') },
  ),
  'POST /drafts/:token/reuse': heldForm('303 /drafts/…/form/you', (it) => it.slip, {
    arrange: (ward) => ward.draft('begun'),
  }),
  'GET /drafts/:token/declaration.pdf': held(),
  'GET /drafts/:token/papers': held(),
  'GET /drafts/:token/files/:file/:kind/:page': held({
    arrange: (ward) => ward.draft('begun'),
    url: (it) => `/drafts/${it.token}/files/${it.draftFile}/thumbnail/1`,
  }),
  'POST /drafts/:token/papers': heldForm('303 /drafts/…/check', () => ({ go: 'check' }), {
    arrange: (ward) => ward.draft('begun'),
    files: ['c2'],
  }),
  'GET /drafts/:token/check': held({ shows: () => family }),
  'POST /drafts/:token/send': heldForm('303 /drafts/…/done', undefined, {
    arrange: (ward) => ward.draft('begun'),
  }),
  'GET /drafts/:token/done': held({ arrange: (ward) => ward.draft('filed') }),

  'GET /feedback': page(),
  'POST /feedback': page(
    {
      form: (it) => ({
        place: it.ward,
        kind: 'conduct',
        words: 'Tôi đợi hai giờ ở quầy 3 mà không được gọi.',
      }),
      files: ['photos'],
    },
    '303 /feedback/my/reported',
  ),
  'GET /feedback/published': page(),
  'GET /feedback/find': page(),
  'POST /feedback/find': page(
    { arrange: (ward) => ward.report('filed'), form: (it) => ({ ...it.door }), leavesNothing: true },
    '303 /feedback/my/reported',
  ),
  'POST /feedback/find (made up)': refused('400', {
    inLanguages: true,
    form: () => ({ code: 'PA-261118-0001', secret: 'AAAAA-AAAAA' }),
  }),
  'GET /feedback/my/:code/:secret': reported('filed', { shows: (it) => it.door!.code }),
  'GET /feedback/my/:code/:secret (made up)': refused('404', {
    inLanguages: true,
    url: () => '/feedback/my/PA-261118-0001/AAAAA-AAAAA',
  }),
  'GET /feedback/my/:code/:secret/photos/:photo': reported('filed', {
    url: (it) => `${doorOf(it)}/photos/${it.photo}`,
  }),
  'GET /feedback/my/:code/:secret/photos/:photo (made up)': refused('404', {
    ...{ inLanguages: true, arrange: (ward) => ward.report('filed') },
    url: (it) => `/feedback/my/${it.door!.code}/AAAAA-AAAAA/photos/${it.photo}`,
  }),
  'GET /feedback/my/:code/:secret/photos/:photo/thumbnail': reported('filed', {
    url: (it) => `${doorOf(it)}/photos/${it.photo}/thumbnail`,
  }),
  'GET /feedback/my/:code/:secret/photos/:photo/thumbnail (made up)': refused('404', {
    ...{ inLanguages: true, arrange: (ward) => ward.report('filed') },
    url: (it) => `/feedback/my/${it.door!.code}/AAAAA-AAAAA/photos/${it.photo}/thumbnail`,
  }),
  'POST /feedback/my/:code/:secret/supply': reported(
    'waiting',
    { url: (it) => `${doorOf(it)}/supply`, form: () => ({ words: 'Số nhà 5' }) },
    '303 /feedback/my/reported',
  ),
  'POST /feedback/my/:code/:secret/supply (made up)': refused('404', {
    inLanguages: true,
    url: () => '/feedback/my/PA-261118-0001/AAAAA-AAAAA/supply',
    form: () => ({ words: 'Số nhà 5' }),
  }),
  'POST /feedback/my/:code/:secret/rate': reported(
    'answered',
    { url: (it) => `${doorOf(it)}/rate`, form: () => ({ rating: '4' }) },
    '303 /feedback/my/reported',
  ),
  'POST /feedback/my/:code/:secret/rate (made up)': refused('404', {
    inLanguages: true,
    url: () => '/feedback/my/PA-261118-0001/AAAAA-AAAAA/rate',
    form: () => ({ rating: '4' }),
  }),
  'GET /follow': page(),
  'POST /follow': page({ form: (it) => it.slip, leavesNothing: true, madeUp: '400' }, '303 /my'),
  'GET /my': followed({ shows: (it) => it.slip.code }),
  'POST /my/supply': followed(
    { arrange: (ward) => ward.dossier('asked'), form: () => ({}), files: ['c1'] },
    '303 /my',
  ),
  'POST /my/uploads': followed(
    { arrange: (ward) => ward.dossier('asked'), form: () => ({}), leavesNothing: true },
    '400',
  ),
  'GET /my/papers': followed({ shows: (it) => it.slip.code }),
  'GET /my/withdraw': followed(),
  'POST /my/withdraw': followed(
    { arrange: (ward) => ward.dossier('received'), form: () => ({ reason: 'Đổi ý' }) },
    '303 /my',
  ),
  'POST /my/draft': followed(
    { arrange: (ward) => ward.dossier('drafted'), form: () => ({ answer: 'yes' }) },
    '303 /my',
  ),
  'POST /my/rate': followed(
    { arrange: (ward) => ward.dossier('returned'), form: () => ({ rating: 'good' }) },
    '303 /my',
  ),
  'GET /my/helpers': followed({ shows: (it) => it.slip.code }),
  'POST /my/helpers': followed(
    {
      arrange: (ward) => ward.dossier('received'),
      form: () => ({
        ...{ helperName: 'Lò Thị Giúp', helperIdNumber: '001190009999', powers: 'follow', agree: 'yes' },
        ...{ 'until-day': '31', 'until-month': '12', 'until-year': '2026' },
      }),
    },
    '303 /my/helpers',
  ),
  'POST /my/helpers/:mandate/end': followed(
    { arrange: (ward) => ward.mandate(), form: () => ({}) },
    '303 /my/helpers',
  ),
  'GET /my/receipt.pdf': followed({
    arrange: (ward) => ward.dossier('returned'),
    shows: () => '%PDF-',
  }),
  'GET /acting': page(),
  'POST /acting': page(
    {
      arrange: (ward) => ward.mandate(),
      form: (it) => ({ ...it.acting }),
      leavesNothing: true,
      madeUp: '400',
    },
    '303 /acting/dossiers',
  ),
  'GET /acting/dossiers': page({
    arrange: (ward) => ward.mandate(),
    acts: true,
    shows: (it) => it.slip.code,
  }),
  'POST /acting/:dossier/supply': page(
    {
      arrange: (ward) => ward.mandate(),
      acts: true,
      url: (it) => `/acting/${it.id}/supply`,
      form: () => ({}),
      files: (it) => [`${it.id}.c1`],
    },
    '303 /acting/dossiers',
  ),
  'POST /acting/leave': page({ form: () => ({}), leavesNothing: true }, '303 /acting'),
  'GET /my/letters': followed(),
  'POST /my/letters': followed(
    // One address serves few things a day.
    { arrange: (ward) => ward.dossier('received'), form: () => ({ address: `${randomUUID()}@example.vn` }) },
    '303 /my',
  ),
  'POST /my/letters/drop': followed({ form: () => ({}), leavesNothing: true }, '303 /my'),
  'POST /my/leave': page({ form: () => ({}), leavesNothing: true, follows: true }, '303 /follow'),
  'GET /my/declaration.pdf': followed({ shows: () => '%PDF-' }),
  'GET /my/forms/:form': followed({ shows: () => '%PDF-' }),
  'GET /my/files/:file': followed(),
  'GET /my/files/:file (of another dossier)': refused('404', {
    arrange: async (ward) => ({ file: (await ward.dossier('received')).file }),
    follows: true,
    inLanguages: true,
  }),
  // What was drafted is the office's own until it is signed.
  'GET /my/files/:file (a result nobody signed)': refused('404', {
    arrange: async (ward) => {
      const { slip, result } = await ward.dossier('signing')
      return { slip, file: result! }
    },
    follows: true,
    inLanguages: true,
  }),
}

const screens: Record<string, Row> = {
  'GET /kiosk': open(),
  'GET /kiosk/:ward': open(),
  'GET /kiosk/:ward/find': open({ query: () => ({ q: 'khai sinh' }) }),
  'GET /kiosk/:ward/procedure/:code': open(),
  'GET /kiosk/:ward/later': open({ query: () => ({ code: procedure }) }),
  'GET /kiosk/:ward/number': open({ machine: true, query: () => ({ series: 'A' }) }),
  'GET /kiosk/:ward/number (at no machine of the hall)': refused('403', { query: () => ({ series: 'A' }) }),
  'POST /kiosk/:ward/tickets': open(
    { machine: true, form: () => ({ series: 'A' }) },
    '303 /kiosk/:ward/ticket/…',
  ),
  'POST /kiosk/:ward/tickets (at no machine of the hall)': refused('403', { form: () => ({ series: 'A' }) }),
  'GET /kiosk/:ward/ticket/:secret': open({ madeUp: '404' }),
  'GET /kiosk/:ward/ticket/:secret (of another hall)': refused('404', {
    url: (it) => `/kiosk/${it.elsewhere}/ticket/${it.secret}`,
  }),
  'GET /kiosk/:ward/counters': open(),
  'GET /kiosk/:ward/counters/:counter': open({ url: (it) => `/kiosk/${it.ward}/counters/3` }),
  'GET /kiosk/:ward/robots': open(),
  'GET /kiosk/:ward/ask': open(),
  'POST /kiosk/:ward/ask': open({ form: () => ({ say: 'lệ phí khai sinh' }) }, '303 /kiosk/:ward/ask'),
  // Only a screen that a robot carries; that is tried in the robot's own journey.
  'GET /kiosk/:ward/robot': refused('404', { machine: true }),
  'POST /kiosk/:ward/robot': refused('403', { form: () => ({ do: 'water' }) }),
  'POST /kiosk/:ward/robot (of no robot)': refused('404', { machine: true, form: () => ({ do: 'water' }) }),
  'GET /kiosk/:ward/here': open({ machine: true }),
  'GET /kiosk/:ward/here (at no machine of the hall)': refused('403', {}),
  'POST /kiosk/:ward/here': open(
    { machine: true, arrange: (ward) => ward.remote(), form: (it) => ({ ticket: it.ticket }) },
    '303 /kiosk/:ward/here',
  ),
  'POST /kiosk/:ward/here (at no machine of the hall)': refused('403', {
    arrange: (ward) => ward.remote(),
    form: (it) => ({ ticket: it.ticket }),
  }),
  'POST /kiosk/:ward/here (of no number)': refused('404', { form: () => ({ ticket: 'A001' }) }),
  'GET /kiosk/:ward/machine': open({ query: () => ({ code: '123456789012' }) }),
  // A code that nobody was given is none; the right one is tried in the kiosk's own journey.
  'POST /kiosk/:ward/machine': refused('400', { form: () => ({ code: '123456789012' }) }),
  'GET /kiosk/:ward/offline': open(),
  'GET /kiosk/service-worker.js': open({ query: (it) => ({ ward: it.ward }) }),
  // Only a demonstration knows it.
  'POST /kiosk/:ward/machine/trial': open({ form: () => ({}) }, '303 /kiosk/:ward'),
  // Only a machine that proved itself prints; for everybody else it leads back to the number's screen.
  'POST /kiosk/:ward/ticket/:secret/print': open(
    { form: () => ({}), leavesNothing: true },
    '303 /kiosk/:ward/ticket/…',
  ),
  'GET /kiosk/:ward/again': open({}, '303 /kiosk/:ward'),
  'GET /kiosk/:ward/preferences': open(
    { query: () => ({ contrast: 'high', back: '/desk' }) },
    '303 /kiosk/:ward',
  ),
  // Only what stands on a page of the house, with its proof; that is tried in the kiosk's own journey.
  'GET /kiosk/:ward/speech/:spoken/:proof': refused('404', {
    url: (it) => `/kiosk/${it.ward}/speech/vi/made-up`,
    query: () => ({ words: 'Xin chào' }),
  }),
  'GET /kiosk/:ward/speech/once/:spoken/:proof': refused('404', {
    url: (it) => `/kiosk/${it.ward}/speech/once/vi/made-up`,
    query: () => ({ words: 'Xin chào' }),
  }),
  'GET /board': open(),
  'GET /board/:place': open(),
  'GET /board/:place/content': open(),
  'GET /notice-board/:ward': open(),
  'GET /notice-board/:ward/find': open({ query: () => ({ q: 'khai sinh' }) }),
  'GET /notice-board/:ward/all': open(),
  'GET /notice-board/:ward/procedures/:code': open(),
  'GET /board/clips': open(),
  // Nothing is recorded in this house; that a recording is heard is in the face's own tests.
  'GET /board/clips/:hash/*': refused('404', { url: () => '/board/clips/0123456789/vi/invite' }),
}

const odds: Record<string, Row> = {
  'GET /api': open(),
  'GET /openapi.json': open(),
  'GET /problems': open(),
  'GET /problems/:type': open(),
  'GET /design': open(),
  'GET /assets/*': open({ url: (_, { assets }) => assets.url('desk.css') }),
  'GET /favicon.svg': open(),
  'GET /manifest.webmanifest': open(),
  'GET /robots.txt': open(),
  'GET /healthz': open(),
  'GET /readyz': open(),
  'GET /metrics': open(),
  'GET /pki/ca.pem': open(),
  'GET /pki/crl': open(),
  // Answers that it cannot read the question: a form is none.
  'POST /pki/ocsp': open({ form: () => ({}), leavesNothing: true }),
  // What the house counts is for those who run it.
  'GET /metrics (from outside)': refused('404', { from: '203.0.113.7' }),
}

export const publicPages = { ...citizenPages, ...screens, ...odds }
