import { samplePassword } from '../../src/sample.ts'
import type { Subject } from './subject.ts'
import { all, anyOfficer, only, type Role, type Row } from './table.ts'
import { anybody, family, nonsense, procedure, type Ward } from './ward.ts'

const signIn = '303 /desk/sign-in'
/** A form whose sender is not signed in is kept on the sign-in page. */
const kept = '401'
const counter = ['reception'] as const
const signers = ['reception', 'specialist', 'head', 'leader'] as const
const toPanel = '303 /desk/dossiers/…#certification'
const book = '/desk/certification/books/BS/2026'
const keepers = ['reception', 'head', 'leader', 'operator'] as const
const openers = ['head', 'leader', 'operator'] as const
const managers = ['leader', 'operator'] as const
const noticeForm = {
  ...Object.fromEntries(
    ['vi', 'en', 'ar'].flatMap((it) => [
      [`title-${it}`, 'Họp tổ dân phố'],
      [`body-${it}`, 'Tối thứ Sáu tại nhà văn hóa.'],
    ]),
  ),
  from: '2026-12-02',
}
const draft = {
  from: '2026-12-01',
  cap: '45',
  ...Object.fromEntries(['aged', 'disabled', 'pregnant', 'child', 'merit'].map((it) => [`rate-${it}`, '3'])),
  ...{ 'rate-bulk': '1', 'at-once-bulk': '1', 'dossiers-bulk': '5' },
  'why-vi': 'Thử nghiệm một tháng',
  'why-en': 'A trial of a month',
  'why-ar': 'تجربة لمدة شهر',
}
const mandateForm = {
  ...{ helperName: 'Lò Thị Giúp', helperIdNumber: '001190009999', kind: 'family', scope: 'dossier' },
  ...{ powers: 'follow', 'until-day': '31', 'until-month': '12', 'until-year': '2026', consent: 'paper' },
}
const closure = { wish: 'close', from: '2026-12-02', reason: 'meeting' }

/** A page for those with a permission; its address names no ward. */
const page = (may: readonly Role[], more: Partial<Row> = {}): Row => ({
  ok: '200',
  answers: only(may, { ok: '200', stranger: signIn, away: '200' }),
  atHome: true,
  shows: (it) => it.frame,
  ...more,
})

/** A page of one dossier. Another ward's does not exist; without the permission nobody looks whether it does. */
const dossierPage = (may: readonly Role[], more: Partial<Row> = {}): Row => ({
  ok: '200',
  answers: only(may, { ok: '200', stranger: signIn, away: '404' }),
  ...more,
})

/** A command at the counter. */
const atCounter = (more: Partial<Row>): Row => ({
  ok: '303 /desk',
  answers: only(counter, { ok: '303 /desk', stranger: kept, away: '303 /desk' }),
  atHome: true,
  form: () => ({}),
  ...more,
})

const reportReaders = ['specialist', 'head', 'leader', 'operator'] as const
const reportHeads = ['head', 'leader'] as const
const reportHandlers = ['specialist', 'head', 'leader'] as const
/** What is done to a report. Whoever may not read any learns nothing of it. */
function onReport(
  type: string,
  stage: Parameters<Ward['report']>[0],
  may: readonly Role[],
  fields: (it: Subject) => Record<string, string>,
): [string, Row] {
  const ok = '303 /desk/feedback/…'
  const answers = only(may, { ok, stranger: kept, away: '404', lacks: ['403', '404'] })
  const form = (it: Subject) => ({
    type,
    ...Object.fromEntries(Object.entries(fields(it)).map(([name, value]) => [`${type}.${name}`, value])),
  })
  const row: Row = {
    ok,
    answers: { ...answers, reception: ['403', '403'] },
    arrange: (ward) => ward.report(stage),
    ...{ form, ofCity: true, showsToReaders: true },
  }
  return [`POST /desk/feedback/:report/actions (${type})`, row]
}

/** What is done to an alarm. Whoever may not do anything about it may still read it. */
function onAlarm(type: string, fields: () => Record<string, string>): [string, Row] {
  const ok = '303 /desk/alarms/…'
  const form = () => ({
    type,
    ...Object.fromEntries(Object.entries(fields()).map(([name, value]) => [`${type}.${name}`, value])),
  })
  const row: Row = {
    ok,
    answers: only(['head', 'leader', 'operator'], { ok, stranger: kept, away: '404', lacks: ['403', '404'] }),
    arrange: (ward) => ward.alarm(),
    ...{ form, ofCity: true, showsToReaders: true },
  }
  return [`POST /desk/alarms/:alarm/actions (${type})`, row]
}

/** A command on a robot of the hall. */
const onRobot = (may: readonly Role[], form: (it: Subject) => Record<string, string> = () => ({})): Row => ({
  ok: '303 /desk/robots',
  answers: only(may, { ok: '303 /desk/robots', stranger: kept, away: '404' }),
  arrange: (ward) => ward.robot(),
  form,
})

/** A command on a thing of the register. */
const onThing = (
  may: readonly Role[],
  ok: string,
  form: (it: Subject) => Record<string, string> = () => ({}),
): Row => ({
  ok,
  answers: only(may, { ok, stranger: kept, away: '404' }),
  ofCity: true,
  arrange: (ward) => ward.brokenThing(),
  form,
})

/** A command on a number. Another ward's is not in this queue, like one that was never taken. */
const onNumber = (
  stage: Parameters<Ward['ticket']>[0],
  form: (it: Subject) => Record<string, string> = () => ({}),
): Row => ({
  ok: '303 /desk',
  answers: only(counter, { ok: '303 /desk', stranger: kept, away: '409' }),
  arrange: (ward) => ward.ticket(stage),
  form,
})

/** An action on a dossier, at the stage where nothing but the permission stands in its way. */
function action(
  type: string,
  stage: Parameters<Ward['dossier']>[0],
  may: readonly Role[],
  fields: (it: Subject) => Record<string, string> = () => ({}),
  files: string[] = [],
): [string, Row] {
  const ok = '303 /desk/dossiers/…'
  const form = (it: Subject) => ({
    type,
    ...Object.fromEntries(Object.entries(fields(it)).map(([name, value]) => [`${type}-${name}`, value])),
  })
  const row: Row = {
    ok,
    answers: only(may, { ok, stranger: kept, away: '404', lacks: ['403', '404'] }),
    arrange: (ward) => ward.dossier(stage),
    form,
    files: files.map((name) => `${type}-${name}`),
    showsToReaders: true,
  }
  return [`POST /desk/dossiers/:id/actions (${type})`, row]
}
/** A scan that waits at the counter. */
const scanned = async (ward: Ward) => ward.scan()
/** What may be said of the papers of a dossier, by whoever receives them or has it in hand. */
const papers = (
  fields: (it: Subject) => Record<string, string>,
  to = '303 /desk/dossiers/…#paper-c1',
): Row => ({
  ok: to,
  answers: only(['reception', 'specialist'], { ok: to, stranger: kept, away: '404', lacks: ['403', '404'] }),
  arrange: (ward) => ward.dossier('received'),
  form: fields,
  showsToReaders: true,
})
/** A person's store, for those who deal with the papers of their dossier; of others nothing is told, not even that. */
const store = (more: Partial<Row>): Row => ({
  ok: '200',
  answers: only(['reception', 'specialist'], {
    ok: '200',
    stranger: kept,
    away: '404',
    lacks: ['403', '404'],
  }),
  arrange: (ward) => ward.dossier('received'),
  ...more,
})
/** Whoever may bring files to a dossier may turn them. */
const turn = (): Row => {
  const ok = '303 /desk/dossiers/…#papers-title'
  return {
    ok,
    answers: only(['reception', 'specialist'], { ok, stranger: kept, away: '404', lacks: ['403', '404'] }),
    arrange: (ward) => ward.dossier('received'),
    form: () => ({}),
  }
}
const why = () => ({ reason: 'Lý do thử' })
const whyByLaw = () => ({ reason: 'Lý do thử', legalGround: 'Điều 1' })

const editors = ['operator'] as const
/** A page that is the same for all wards. */
const cityPage: typeof page = (may, more) => page(may, { ...more, ofCity: true })
const announcement = {
  ...{ 'from-day': '2', 'from-month': '12', 'from-year': '2026', ground: 'Quyết định 1234/QĐ-UBND' },
  ...{ 'decided-day': '17', 'decided-month': '11', 'decided-year': '2026' },
  ...{ 'why-vi': 'Thử nghiệm một tháng', 'why-en': 'A trial of a month', 'why-ar': 'تجربة لمدة شهر' },
}
/** Work that the queue gave up, of no ward. */
function lostJob(how: string): Row {
  return {
    ok: '303 /desk/jobs',
    answers: only(['operator'], { ok: '303 /desk/jobs', stranger: kept, away: '403' }),
    arrange: (ward) => ward.lostJob(),
    url: (it) => `/desk/jobs/${it.job}/${how}`,
    form: () => ({}),
    ...{ atHome: true, ofCity: true },
  }
}
/** Edit, compare, publish: of a procedure, or of a form. */
function editorOf(kind: 'procedure' | 'form'): Record<string, Row> {
  const pattern = kind === 'form' ? '/desk/forms/:name' : '/desk/procedures/:code'
  const at = (it: Subject) => (kind === 'form' ? `/desk/forms/${it.name}` : `/desk/procedures/${it.code}`)
  const arrange = (ward: Ward) => ward.edited(kind)
  const toPage = kind === 'form' ? '303 /desk/forms' : '303 /desk/procedures'
  const command = (path: string, form: Row['form'] = () => ({ seen: '2' })): Row => {
    const ok = `${toPage}/…/edit`
    return {
      ok,
      answers: only(editors, { ok, stranger: kept, away: ok }),
      ...{ arrange, form, atHome: true, ofCity: true },
      url: (it) => `${at(it)}/${path}`,
    }
  }
  return {
    [`GET ${pattern}/edit`]: cityPage(editors, { arrange }),
    [`GET ${pattern}/changes`]: cityPage(editors, { arrange }),
    [`GET ${pattern}/publish`]: cityPage(editors, { arrange }),
    [`POST ${pattern}/edit`]: command('edit', () => ({ seen: '2', part: 'guidance', do: 'save' })),
    [`POST ${pattern}/undo`]: command('undo'),
    [`POST ${pattern}/discard`]: command('discard'),
    [`POST ${pattern}/rebase`]: command('rebase'),
    [`POST ${pattern}/publish`]: {
      ...command('publish', () => ({ ...announcement, seen: '2' })),
      ok: `${toPage}/…`,
      answers: only(editors, { ok: `${toPage}/…`, stranger: kept, away: `${toPage}/…` }),
    },
  }
}

export const deskPages: Record<string, Row> = {
  'GET /desk/sign-in': {
    ok: '200',
    answers: { ...all('303 /desk'), public: ['200', '200'] },
  },
  'POST /desk/sign-in': {
    ok: '303 /desk',
    answers: all('303 /desk'),
    form: (it) => ({ 'sign-in-username': `tiepnhan.${it.ward}`, 'sign-in-password': samplePassword }),
  },
  'POST /desk/sign-out': {
    ok: signIn,
    answers: all(signIn),
    form: () => ({}),
    endsSession: true,
    leavesNothing: true,
  },
  'GET /desk/ward': {
    ok: '200',
    answers: { ...all('303 /desk'), public: [signIn, signIn], operator: ['200', '200'] },
  },
  'GET /desk': page(anyOfficer),
  'GET /desk/door': page(anyOfficer),
  'GET /desk/booking': page(['reception']),
  'GET /desk/skills': page(['head', 'leader', 'operator']),
  'GET /desk/printers': page(anyOfficer),
  // A number that nobody has: who may print is told so. The printing itself is in the kiosk's journey.
  'POST /desk/printers/print': {
    ok: '404',
    answers: only(counter, { ok: '404', stranger: kept, away: '404' }),
    atHome: true,
    form: () => ({ number: 'Z999' }),
    leavesNothing: true,
  },
  'POST /desk/printers/invite': {
    ok: '200',
    answers: only(openers, { ok: '200', stranger: kept, away: '200' }),
    atHome: true,
    form: () => ({ name: '5' }),
  },
  'POST /desk/printers/revoke': {
    ok: '303 /desk/printers',
    answers: only(openers, { ok: '303 /desk/printers', stranger: kept, away: '404' }),
    arrange: (ward) => ward.machine(),
    form: (it) => ({ device: it.device! }),
  },
  'GET /desk/robots': page(anyOfficer, { arrange: (ward) => ward.robot() }),
  // Names nobody but robots, and there are none.
  'GET /desk/robots/seen': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
  },
  'GET /desk/robots/:robot': {
    ok: '200',
    answers: only(openers, { ok: '200', stranger: signIn, away: '404' }),
    arrange: (ward) => ward.robot(),
  },
  'POST /desk/robots': {
    ok: '303 /desk/robots',
    answers: only(openers, { ok: '303 /desk/robots', stranger: kept, away: '303 /desk/robots' }),
    atHome: true,
    form: () => ({ name: `Rô-bốt ${anybody()}`, kind: 'simulator', address: 'simulator:' }),
  },
  'POST /desk/robots/:robot': onRobot(openers, () => ({
    ...{ name: `Rô-bốt ${anybody()}`, kind: 'simulator', address: 'simulator:', seen: '1' },
  })),
  'POST /desk/robots/:robot/retire': onRobot(openers),
  'POST /desk/robots/:robot/goals': onRobot(keepers, () => ({ kind: 'dock' })),
  'POST /desk/robots/:robot/resume': onRobot(keepers),
  'POST /desk/robots/:robot/cups': onRobot(keepers, (it) => ({ [`cups-${it.robot}`]: '7' })),
  'POST /desk/robots/goals/:goal/cancel': onRobot(keepers),
  'GET /desk/equipment': page(anyOfficer, { ofCity: true, arrange: (ward) => ward.brokenThing() }),
  'GET /desk/equipment.csv': {
    ok: '200',
    answers: only(openers, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
    ofCity: true,
    arrange: (ward) => ward.brokenThing(),
  },
  'GET /desk/equipment/new': page(openers),
  'POST /desk/equipment': {
    ok: '303 /desk/equipment/…',
    answers: only(openers, { ok: '303 /desk/equipment/…', stranger: kept, away: '303 /desk/equipment/…' }),
    atHome: true,
    form: () => ({ kind: 'scanner', name: `M ${anybody()}`, probe: 'none' }),
  },
  // A file is tried with the module; without one everybody is told so who may send one.
  'POST /desk/equipment/import': {
    ok: '422',
    answers: only(openers, { ok: '422', stranger: kept, away: '422' }),
    atHome: true,
    ofCity: true,
    leavesNothing: true,
    form: () => ({}),
  },
  'GET /desk/equipment/outages': page(anyOfficer, { ofCity: true, arrange: (ward) => ward.brokenThing() }),
  'POST /desk/equipment/outages/:outage': {
    ok: '303 /desk/equipment/outages',
    answers: only(keepers, { ok: '303 /desk/equipment/outages', stranger: kept, away: '404' }),
    ofCity: true,
    arrange: (ward) => ward.brokenThing(),
    form: () => ({ do: 'acknowledge' }),
  },
  'GET /desk/equipment/:thing': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '404' }),
    ofCity: true,
    arrange: (ward) => ward.brokenThing(),
  },
  'POST /desk/equipment/:thing': onThing(openers, '303 /desk/equipment/…', () => ({
    ...{ kind: 'scanner', name: `M ${anybody()}`, probe: 'heartbeat', seen: '1' },
  })),
  'POST /desk/equipment/:thing/state': onThing(openers, '303 /desk/equipment/…', () => ({
    state: 'in-repair',
  })),
  'POST /desk/equipment/:thing/report': onThing(keepers, '303 /desk/equipment/…', () => ({ what: 'Hỏng' })),
  'POST /desk/equipment/:thing/secret': onThing(openers, '200'),
  'GET /desk/dossiers': page(anyOfficer, { shows: (it) => it.slip.code }),
  'GET /desk/list.csv': page(anyOfficer, { query: () => ({ tab: 'all' }), shows: (it) => it.slip.code }),
  // Packed: what is in it is compared with the list beside its code.
  'GET /desk/list.xlsx': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
    query: () => ({ tab: 'all' }),
  },
  'GET /desk/register': page(keepers),
  'GET /desk/register.pdf': {
    ok: '200',
    answers: only(keepers, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
  },
  'GET /desk/register.xlsx': {
    ok: '200',
    answers: only(keepers, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
  },
  'POST /desk/views': {
    ok: '303 /desk/dossiers',
    answers: only(anyOfficer, { ok: '303 /desk/dossiers', stranger: kept, away: '303 /desk/dossiers' }),
    atHome: true,
    form: () => ({ name: 'Việc của tôi', query: 'tab=all' }),
  },
  'POST /desk/views (for the unit)': {
    ok: '303 /desk/dossiers',
    answers: only(['head', 'leader'], {
      ok: '303 /desk/dossiers',
      stranger: kept,
      away: '303 /desk/dossiers',
    }),
    atHome: true,
    form: () => ({ name: 'Việc chung', query: 'tab=all', shared: 'yes' }),
  },
  // A list of the unit: read by all of it, changed by whoever shares.
  'POST /desk/views/:view': {
    ok: '303 /desk/dossiers',
    answers: only(['head', 'leader'], {
      ok: '303 /desk/dossiers',
      stranger: kept,
      away: '404',
      lacks: ['403', '404'],
    }),
    arrange: (ward) => ward.view(),
    form: () => ({ do: 'rename', name: 'Tên mới' }),
  },
  'POST /desk/batches': {
    ok: '303 /desk/batches/…',
    answers: only(anyOfficer, { ok: '303 /desk/batches/…', stranger: kept, away: '400' }),
    form: (it) => ({ type: 'remark', text: 'Đã xem', dossier: it.id }),
  },
  // Only whoever began it.
  'GET /desk/batches/:batch': {
    ok: '200',
    answers: { ...all('404'), public: [signIn, signIn], leader: ['200', '404'] },
    arrange: (ward) => ward.batch(),
  },
  'GET /desk/dossiers (by code)': page(anyOfficer, {
    query: (it) => ({ q: it.slip.code }),
    shows: (it) => it.id,
  }),
  'GET /desk/dossiers (by name)': page(anyOfficer, { query: () => ({ q: family }), shows: (it) => it.id }),
  'GET /desk/procedures': cityPage(anyOfficer),
  'GET /desk/procedures/:code': cityPage(anyOfficer),
  'GET /desk/opening': page(openers),
  'GET /desk/opening/new': page(openers),
  'GET /desk/opening/check': page(openers, { query: () => closure }),
  'GET /desk/opening/sheet': page(openers),
  'GET /desk/opening/rules/:rule': dossierPage(openers, { shows: (it) => it.frame }),
  'POST /desk/opening/rules': {
    ok: '303 /desk/opening',
    answers: only(openers, { ok: '303 /desk/opening', stranger: kept, away: '303 /desk/opening' }),
    atHome: true,
    form: () => closure,
  },
  'POST /desk/opening/rules/:rule/end': {
    ok: '303 /desk/opening',
    answers: only(openers, { ok: '303 /desk/opening', stranger: kept, away: '404' }),
    arrange: (ward) => ward.rule(),
    form: () => ({ version: '1' }),
  },
  'GET /desk/floor-plan': page(managers),
  'GET /desk/floor-plan/preview': page(managers, { query: () => ({ counter: '3' }) }),
  // Names nobody but robots, and there are none.
  'GET /desk/floor-plan/robots': {
    ok: '200',
    answers: only(managers, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
  },
  'POST /desk/floor-plan': {
    ok: '303 /desk/floor-plan',
    answers: only(managers, { ok: '303 /desk/floor-plan', stranger: kept, away: '303 /desk/floor-plan' }),
    atHome: true,
    arrange: (ward) => ward.noPlanDraft(),
    form: () => ({ seen: '0', do: 'hall', 'hall-width': '20', 'hall-height': '11' }),
  },
  'POST /desk/floor-plan (published)': {
    ok: '303 /desk/floor-plan',
    answers: only(managers, { ok: '303 /desk/floor-plan', stranger: kept, away: '303 /desk/floor-plan' }),
    atHome: true,
    arrange: (ward) => ward.noPlanDraft(),
    form: () => ({ seen: '0', act: 'publish' }),
  },
  'GET /desk/notices': page(openers),
  'GET /desk/notices/new': page(openers),
  'GET /desk/notices/:notice': dossierPage(openers, { shows: (it) => it.frame }),
  'POST /desk/notices': {
    ok: '303 /desk/notices',
    answers: only(openers, { ok: '303 /desk/notices', stranger: kept, away: '303 /desk/notices' }),
    atHome: true,
    form: () => noticeForm,
  },
  'POST /desk/notices (preview)': {
    ok: '200',
    answers: only(openers, { ok: '200', stranger: kept, away: '200' }),
    atHome: true,
    form: () => ({ ...noticeForm, do: 'preview' }),
    leavesNothing: true,
  },
  'POST /desk/notices (for the whole city)': {
    ok: '303 /desk/notices',
    answers: only(['operator'], { ok: '303 /desk/notices', stranger: kept, away: '403' }),
    form: () => ({ ...noticeForm, where: 'city' }),
  },
  'POST /desk/notices/:notice/withdraw': {
    ok: '303 /desk/notices',
    answers: only(openers, { ok: '303 /desk/notices', stranger: kept, away: '404' }),
    arrange: (ward) => ward.notice(),
    form: () => ({ version: '1' }),
  },
  'GET /desk/certification': page(anyOfficer),
  'POST /desk/certification/sign': {
    ok: '303 /desk/certification',
    answers: only(signers, { ok: '303 /desk/certification', stranger: kept, away: '404' }),
    arrange: (ward) => ward.certification('waiting'),
    form: (it) => ({ item: `${it.id} ${it.item}` }),
  },
  'GET /desk/certification/new': page(counter),
  'POST /desk/certification/new': {
    ok: '303 /desk/certification/new',
    answers: only(counter, {
      ok: '303 /desk/certification/new',
      stranger: kept,
      away: '303 /desk/certification/new',
    }),
    atHome: true,
    form: () => ({
      ...{ procedure: '2.000815', rows: '1', 'title-1': 'Căn cước', fullName: 'Đỗ Văn Mẫu' },
      again: 'yes',
    }),
  },
  'GET /desk/certification/new (of a dossier)': dossierPage(counter, {
    arrange: (ward) => ward.unwritten(),
    query: (it) => ({ dossier: it.id }),
  }),
  'POST /desk/certification/new (of a dossier)': {
    ok: toPanel,
    answers: only(counter, { ok: toPanel, stranger: kept, away: '404' }),
    arrange: (ward) => ward.unwritten(),
    form: (it) => ({ procedure: '2.000815', rows: '1', 'title-1': 'Căn cước', dossier: it.id, again: 'yes' }),
  },
  'POST /desk/certification/:id/settle': {
    ok: toPanel,
    answers: only(counter, { ok: toPanel, stranger: kept, away: '404' }),
    arrange: (ward) => ward.certification('bare'),
    form: () => ({ compared: 'yes', paid: 'yes' }),
  },
  'POST /desk/certification/:id/refuse': {
    ok: toPanel,
    answers: only(signers, { ok: toPanel, stranger: kept, away: '404' }),
    arrange: (ward) => ward.certification('waiting'),
    form: (it) => ({ item: it.item!, [`ground-${it.item}`]: 'altered' }),
  },
  'POST /desk/certification/:id/correct': {
    ok: toPanel,
    answers: only(counter, { ok: toPanel, stranger: kept, away: '404' }),
    arrange: (ward) => ward.certification('waiting'),
    form: (it) => ({
      item: it.item!,
      [`pages-${it.item}`]: '3',
      [`copies-${it.item}`]: '1',
      [`reason-${it.item}`]: 'Đếm nhầm',
    }),
  },
  'POST /desk/certification/:id/refund': {
    ok: toPanel,
    // Nothing is owed back: that is for whoever keeps the books.
    answers: {
      ...only(['head', 'leader'], { ok: toPanel, stranger: kept, away: '404' }),
      reception: ['403', '404'],
    },
    arrange: (ward) => ward.certification('waiting'),
    form: () => ({ amount: '1000', reason: 'Thu nhầm' }),
  },
  'POST /desk/certification/:id/cancel': {
    ok: toPanel,
    answers: only(counter, { ok: toPanel, stranger: kept, away: '404' }),
    arrange: (ward) => ward.certification('waiting'),
    form: () => ({ reason: 'Không cần nữa' }),
  },
  'POST /desk/certification/:id/scan': {
    ok: toPanel,
    answers: only(counter, { ok: toPanel, stranger: kept, away: '404' }),
    arrange: (ward) => ward.certification('waiting'),
    form: (it) => ({ item: it.item! }),
    files: ['scan'],
  },
  'GET /desk/certification/:id/attestation.pdf': dossierPage(anyOfficer, {
    arrange: (ward) => ward.certification('numbered'),
  }),
  'GET /desk/certification/books': page(anyOfficer),
  'GET /desk/certification/books/:kind/:year': page(anyOfficer, {
    arrange: (ward) => ward.certification('numbered'),
    url: () => book,
  }),
  'GET /desk/certification/books/:kind/:year/book.pdf': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
    arrange: (ward) => ward.certification('numbered'),
    url: () => `${book}/book.pdf`,
  },
  'GET /desk/certification/books/:kind/:year/book.csv': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
    arrange: (ward) => ward.certification('numbered'),
    url: () => `${book}/book.csv`,
  },
  'GET /desk/certification/books/:kind/:year/book.xlsx': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '200' }),
    atHome: true,
    arrange: (ward) => ward.certification('numbered'),
    url: () => `${book}/book.xlsx`,
  },
  'POST /desk/certification/books/:kind/:year': {
    ok: `303 ${book}`,
    answers: only(['head', 'leader'], { ok: `303 ${book}`, stranger: kept, away: `303 ${book}` }),
    atHome: true,
    arrange: (ward) => ward.certification('numbered'),
    url: () => book,
    form: (it) => ({ do: 'strike', number: it.number!, reason: 'Ghi nhầm' }),
  },
  'GET /desk/certification/delegations': page(anyOfficer),
  // The chair's alone, who is none of these.
  'POST /desk/certification/delegations': {
    ok: 'nobody',
    answers: only([], { ok: 'nobody', stranger: kept, away: '403' }),
    form: (it) => ({
      to: it.specialist,
      groups: 'copy',
      from: '2026-11-18',
      until: '2026-12-31',
      decision: '1',
    }),
  },
  'POST /desk/certification/delegations/:id/revoke': {
    ok: 'nobody',
    answers: only([], { ok: 'nobody', stranger: kept, away: '403' }),
    form: () => ({}),
  },
  'GET /desk/certification/statistics': page(anyOfficer),
  'GET /desk/certification/statistics/:figure': page(anyOfficer, {
    url: () => '/desk/certification/statistics/taken',
  }),
  'GET /desk/absences': page(openers),
  'POST /desk/absences': {
    ok: '303 /desk/absences',
    answers: only(openers, { ok: '303 /desk/absences', stranger: kept, away: '404' }),
    arrange: (ward) => ward.present(),
    form: ({ officer }) => ({
      officer: officer.slice('officer:'.length),
      from: '2026-12-07',
      to: '2026-12-08',
    }),
  },
  'POST /desk/absences/:absence/end': {
    ok: '303 /desk/absences',
    answers: only(openers, { ok: '303 /desk/absences', stranger: kept, away: '404' }),
    arrange: async (ward) => ({ ...(await ward.present()), ...(await ward.absence()) }),
  },
  'GET /desk/alerts': page(anyOfficer),
  'POST /desk/alerts/:alert/note': {
    ok: '303 /desk/alerts',
    // Somebody else's is not found, whoever asks.
    answers: {
      ...only(['specialist'], {
        ok: '303 /desk/alerts',
        stranger: kept,
        away: '404',
        lacks: ['404', '404'],
      }),
      operator: ['404', '404'],
    },
    arrange: (ward) => ward.alert(),
    form: () => ({}),
  },
  'GET /desk/talks': page(keepers),
  ...Object.fromEntries(
    ['take', 'finish'].map((act) => [
      `POST /desk/talks/:talk/${act}`,
      {
        ok: '303 /desk/talks',
        answers: only(keepers, { ok: '303 /desk/talks', stranger: kept, away: '303 /desk/talks' }),
        arrange: (ward: Ward) => ward.talk(),
        form: () => ({}),
        atHome: true,
      },
    ]),
  ),
  'GET /desk/open-questions': cityPage(editors, { arrange: (ward) => ward.openQuestion() }),
  'GET /desk/open-questions/settled': cityPage(editors),
  'GET /desk/open-questions/:question': cityPage(editors, { arrange: (ward) => ward.openQuestion() }),
  'POST /desk/open-questions/:question': {
    ok: '303 /desk/open-questions',
    answers: only(editors, {
      ...{ ok: '303 /desk/open-questions', stranger: kept, away: '303 /desk/open-questions' },
    }),
    arrange: (ward) => ward.openQuestion(),
    form: (it) => ({ ids: it.question!, do: 'no-question' }),
    ...{ atHome: true, ofCity: true },
  },
  'POST /desk/open-questions/settled/:settlement/undo': {
    ok: '303 /desk/open-questions/settled',
    answers: only(editors, {
      ...{ ok: '303 /desk/open-questions/settled', stranger: kept, away: '303 /desk/open-questions/settled' },
    }),
    arrange: (ward) => ward.settlement(),
    form: () => ({}),
    ...{ atHome: true, ofCity: true },
  },
  'GET /desk/phrasings': cityPage(editors),
  'GET /desk/phrasings/:code': cityPage(editors),
  'POST /desk/phrasings/:code': {
    ok: '303 /desk/phrasings/1.001193',
    answers: only(editors, {
      ...{ ok: '303 /desk/phrasings/1.001193', stranger: kept, away: '303 /desk/phrasings/1.001193' },
    }),
    form: () => ({ base: '[]', lines: `câu hỏi thử ${nonsense()}`, do: 'save' }),
    ...{ atHome: true, ofCity: true },
  },
  'POST /desk/phrasings/changes/:number/undo': {
    ok: '303 /desk/phrasings/1.001193',
    answers: only(editors, {
      ...{ ok: '303 /desk/phrasings/1.001193', stranger: kept, away: '303 /desk/phrasings/1.001193' },
    }),
    arrange: (ward) => ward.phrasing(),
    form: () => ({}),
    ...{ atHome: true, ofCity: true },
  },
  'GET /desk/assistant': cityPage(anyOfficer),
  'GET /desk/assistant.csv': cityPage(anyOfficer, { shows: () => '' }),
  'GET /desk/ask': cityPage(anyOfficer),
  'POST /desk/ask': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: kept, away: '200' }),
    form: () => ({ say: 'làm giấy khai sinh' }),
    ...{ atHome: true, ofCity: true, leavesNothing: true },
  },
  'GET /desk/calls': page(keepers),
  'POST /desk/calls/:call/number': {
    ok: '200',
    answers: only(keepers, { ok: '200', stranger: kept, away: '200' }),
    arrange: (ward: Ward) => ward.callBack(),
    form: () => ({}),
    atHome: true,
    // The look stands in the ledger alone.
    leavesNothing: true,
  },
  ...Object.fromEntries(
    ['done', 'not-reached'].map((act) => [
      `POST /desk/calls/:call/${act}`,
      {
        ok: '303 /desk/calls',
        answers: only(keepers, { ok: '303 /desk/calls', stranger: kept, away: '303 /desk/calls' }),
        arrange: (ward: Ward) => ward.callBack(),
        form: () => ({}),
        atHome: true,
      },
    ]),
  ),
  'GET /desk/messages': page(openers),
  ...Object.fromEntries(
    ['retry', 'give-up'].map((act) => [
      `POST /desk/messages/:letter/${act}`,
      {
        ok: '303 /desk/messages',
        answers: only(openers, { ok: '303 /desk/messages', stranger: kept, away: '403' }),
        arrange: (ward: Ward) => ward.letter(),
        form: (it: Subject) => ({ place: it.ward }),
      },
    ]),
  ),
  'GET /desk/policy': page(openers),
  'GET /desk/policy/new': page(openers),
  'GET /desk/policy/check': page(openers, { query: () => draft }),
  'GET /desk/policy/replay': page(openers, { query: () => draft }),
  'POST /desk/policy': {
    ok: '303 /desk/policy',
    answers: only(openers, { ok: '303 /desk/policy', stranger: kept, away: '303 /desk/policy' }),
    arrange: (ward) => ward.lastPolicy(),
    atHome: true,
    form: (it) => ({ ...draft, seen: it.policy! }),
  },
  ...editorOf('procedure'),
  ...editorOf('form'),
  'GET /desk/procedures/:code/repeal': cityPage(editors),
  'POST /desk/procedures/:code/repeal': {
    ok: '303 /desk/procedures/…',
    answers: only(editors, { ok: '303 /desk/procedures/…', stranger: kept, away: '303 /desk/procedures/…' }),
    arrange: (ward) => ward.edited('procedure'),
    atHome: true,
    ofCity: true,
    form: (it) => ({ ...announcement, seen: it.edition! }),
  },
  'GET /desk/procedures/new': cityPage(editors),
  'POST /desk/procedures/new': {
    ok: '303 /desk/procedures/…/edit',
    answers: only(editors, {
      ok: '303 /desk/procedures/…/edit',
      stranger: kept,
      away: '303 /desk/procedures/…/edit',
    }),
    // A code that nobody has used yet.
    arrange: async () => ({ code: `6.${anybody().slice(-6)}` }),
    url: () => '/desk/procedures/new',
    atHome: true,
    ofCity: true,
    form: ({ code = '' }) => ({ name: 'Thủ tục thử', code, area: 'Hộ tịch', online: 'none' }),
  },
  'GET /desk/forms/new': cityPage(editors),
  'POST /desk/forms/new': {
    ok: '303 /desk/forms/…/edit',
    answers: only(editors, { ok: '303 /desk/forms/…/edit', stranger: kept, away: '303 /desk/forms/…/edit' }),
    arrange: async () => ({ name: `to-khai-${anybody()}` }),
    url: () => '/desk/forms/new',
    atHome: true,
    ofCity: true,
    form: ({ name = '' }) => ({ name: 'Tờ khai thử', code: name }),
  },
  'GET /desk/forms': cityPage(editors),
  'GET /desk/forms/:name': cityPage(editors),
  'GET /desk/forms/:name/try': cityPage(editors),
  'POST /desk/forms/:name/try': {
    ok: '200',
    answers: only(editors, { ok: '200', stranger: kept, away: '200' }),
    form: () => ({ do: 'check' }),
    leavesNothing: true,
    atHome: true,
    ofCity: true,
  },
  // Whoever sees the city sees the reports of all wards: none has to be chosen.
  'GET /desk/feedback': cityPage(reportReaders),
  'GET /desk/feedback/:report': dossierPage(reportReaders, {
    arrange: (ward) => ward.report('filed'),
    shows: (it) => it.door!.code,
    ofCity: true,
  }),
  'GET /desk/feedback/:report/photos/:photo': dossierPage(reportReaders, {
    arrange: (ward) => ward.report('filed'),
    ofCity: true,
  }),
  'GET /desk/feedback/:report/photos/:photo/thumbnail': dossierPage(reportReaders, {
    arrange: (ward) => ward.report('filed'),
    ofCity: true,
  }),
  // What is said at the counter is written down there and at no other unit.
  'GET /desk/feedback/new': page(['reception', 'head', 'leader']),
  'POST /desk/feedback/new': {
    ok: '200',
    answers: only(['reception', 'head', 'leader'], { ok: '200', stranger: kept, away: '200' }),
    form: () => ({ do: 'save', kind: 'site', words: 'Đèn đường trước ngõ 5 hỏng đã hai tuần.' }),
    atHome: true,
  },
  ...Object.fromEntries([
    onReport('receive', 'filed', reportHeads, () => ({ level: 'normal' })),
    onReport('refuse', 'filed', reportHeads, () => ({ reason: 'Trùng phản ánh khác' })),
    onReport('pass-on', 'filed', reportHeads, () => ({ agency: 'Công an', reason: 'Thuộc công an' })),
    onReport('transfer', 'filed', [...reportHeads, 'operator'], () => ({
      ...{ place: 'long-bien', reason: 'Thuộc phường khác' },
    })),
    onReport('assign', 'received', reportHeads, (it) => ({ officer: it.specialist })),
    onReport('ask', 'handling', reportHandlers, () => ({ question: 'Ở đâu?' })),
    onReport('answer', 'handling', reportHandlers, () => ({ words: 'Đã xem xét' })),
    onReport('publish', 'answered', reportHeads, () => ({
      ...{ title: 'Đợi lâu', words: 'Một người đợi hai giờ.', answer: 'Đã sửa máy.' },
    })),
    onReport('withhold', 'answered', reportHeads, () => ({ reason: 'Chưa tiện đăng' })),
  ]),
  'GET /desk/alarms': cityPage(anyOfficer),
  'GET /desk/alarms/:alarm': dossierPage(anyOfficer, { arrange: (ward) => ward.alarm(), ofCity: true }),
  ...Object.fromEntries([
    onAlarm('acknowledge', () => ({ nextStep: 'Giao thêm người', until: '2026-11-19T10:00:00Z' })),
    onAlarm('snooze', () => ({ reason: 'Đợi họp xong', until: '2026-11-19T10:00:00Z' })),
    onAlarm('close', () => ({ reason: 'Đã giải quyết' })),
  ]),
  // An officer's own address: which ward it is does not matter.
  'POST /desk/alarms/letters': {
    ok: '303 /desk/alarms',
    answers: only(anyOfficer, { ok: '303 /desk/alarms', stranger: kept, away: '303 /desk/alarms' }),
    form: () => ({ stop: '1' }),
    ...{ atHome: true, ofCity: true, leavesNothing: true },
  },
  'GET /desk/open-data': cityPage(['operator']),
  'POST /desk/open-data/:set/:starts/take-back': {
    ok: '303 /desk/open-data',
    answers: only(['operator'], { ok: '303 /desk/open-data', stranger: kept, away: '403' }),
    arrange: (ward) => ward.portion(),
    url: (it) => `/desk/open-data/waits/${it.starts}/take-back`,
    form: () => ({ why: 'Máy lấy số chạy sai giờ cả ngày' }),
    ...{ atHome: true, ofCity: true },
  },
  'GET /desk/jobs': cityPage(['operator']),
  'POST /desk/jobs/:job/try-again': lostJob('try-again'),
  'POST /desk/jobs/:job/let-go': lostJob('let-go'),
  'GET /desk/staffing': page(openers),
  'GET /desk/hall-day': page(openers),
  'GET /desk/audit': page(['leader', 'operator'], {
    query: (it) => ({ subject: `dossier:${it.id}` }),
    shows: (it) => it.slip.code,
  }),
  'GET /desk/certificates': page(managers),
  'GET /desk/certificates/:holder': dossierPage(managers, { arrange: (ward) => ward.signer() }),
  'POST /desk/certificates/:holder/issue': {
    ok: '303 /desk/certificates',
    answers: only(managers, { ok: '303 /desk/certificates', stranger: kept, away: '404' }),
    arrange: (ward) => ward.signer(),
    form: () => ({ pin: '1234' }),
  },
  'POST /desk/certificates/:holder/revoke': {
    ok: '303 /desk/certificates',
    answers: only(managers, { ok: '303 /desk/certificates', stranger: kept, away: '404' }),
    arrange: (ward) => ward.signer(),
    form: (it) => ({ certificate: it.certificate!, reason: 'superseded' }),
  },
  'POST /desk/certificates/:holder/requests': {
    ok: '303 /desk/certificates/officer%…',
    answers: only(managers, { ok: '303 /desk/certificates/officer%…', stranger: kept, away: '404' }),
    arrange: (ward) => ward.signer(),
    form: () => ({ pin: '1234', kind: 'ec' }),
  },
  'GET /desk/certificates/:holder/requests/:id/csr': dossierPage(managers, {
    arrange: (ward) => ward.csr(),
  }),
  'POST /desk/certificates/:holder/requests/:id/discard': {
    ok: '303 /desk/certificates/officer%…',
    answers: only(managers, { ok: '303 /desk/certificates/officer%…', stranger: kept, away: '404' }),
    arrange: (ward) => ward.csr(),
    form: () => ({}),
  },
  'GET /desk/certificates/:holder/register': dossierPage(managers, {
    arrange: (ward) => ward.csr(),
    query: (it) => ({ from: 'csr', id: it.id }),
  }),
  // A trial's authority answers no requests: what is sent is no certificate. The rest is tried in a house in production.
  'POST /desk/certificates/:holder/register': {
    ok: '422',
    answers: only(managers, { ok: '422', stranger: kept, away: '404' }),
    arrange: (ward) => ward.csr(),
    form: (it) => ({ from: 'csr', id: it.id, pem: 'x', confirmed: 'yes' }),
    leavesNothing: true,
  },
  'GET /desk/certificates/papers/:paper': dossierPage(managers, { arrange: (ward) => ward.paper() }),
  'POST /desk/certificates/papers/:paper': {
    ok: '303 /desk/certificates',
    answers: only(managers, { ok: '303 /desk/certificates', stranger: kept, away: '404' }),
    arrange: (ward) => ward.paper(),
    form: () => ({ pin: '1234' }),
  },
  'GET /desk/audit (by code)': page(['leader', 'operator'], {
    query: (it) => ({ q: it.slip.code }),
    shows: (it) => it.id,
  }),
  'GET /desk/audit (by subject)': page(['leader', 'operator'], {
    query: (it) => ({ subject: `dossier:${it.id}` }),
    shows: (it) => it.slip.code,
  }),
  'GET /desk/receive': page(counter),
  'GET /desk/receive (the form)': page(counter, { query: () => ({ procedure }) }),

  'POST /desk/booking': {
    ok: '200',
    answers: only(counter, { ok: '200', stranger: kept, away: '200' }),
    atHome: true,
    arrange: (ward) => ward.freeHour(),
    form: (it) => ({ series: 'A', startsAt: it.startsAt!, idNumber: anybody() }),
  },
  'POST /desk/skills': {
    ok: '303 /desk/skills',
    answers: only(['head', 'leader', 'operator'], { ok: '303 /desk/skills', stranger: kept, away: '404' }),
    arrange: (ward) => ward.untrained(),
    form: (it) => ({ officer: it.officer, queues: 'A' }),
  },
  'POST /desk/queue/open': atCounter({
    arrange: (ward) => ward.counter('closed'),
    form: () => ({ counter: '2' }),
  }),
  'POST /desk/queue/close': atCounter({
    arrange: (ward) => ward.counter('open'),
    form: () => ({ anyway: 'yes' }),
  }),
  'POST /desk/queue/call': atCounter({ arrange: (ward) => ward.counter('open') }),
  'POST /desk/queue/take': atCounter({ form: () => ({ series: 'G' }) }),
  'POST /desk/queue/tickets/:ticket/recall': onNumber('called'),
  'POST /desk/queue/tickets/:ticket/serve': onNumber('called'),
  'POST /desk/queue/tickets/:ticket/absent': onNumber('called'),
  'POST /desk/queue/tickets/:ticket/put-back': onNumber('absent'),
  'POST /desk/queue/tickets/:ticket/finish': onNumber('called'),
  'POST /desk/queue/tickets/:ticket/resume': onNumber('parked'),
  'POST /desk/queue/tickets/:ticket/undo': onNumber('called'),
  'POST /desk/queue/tickets/:ticket/park': onNumber('called', () => ({ 'park-reason': 'đi photo' })),
  'POST /desk/queue/tickets/:ticket/transfer': onNumber('called', () => ({ queue: 'K' })),
  'POST /desk/queue/tickets/:ticket/dossiers': onNumber('called', () => ({
    'dossiers-left': '7',
    rest: 'yes',
  })),
  'POST /desk/queue/tickets/:ticket/check-in': atCounter({ arrange: (ward) => ward.remote() }),
  'POST /desk/queue/help': atCounter({ arrange: (ward) => ward.counter('open') }),
  'POST /desk/queue/help/:help/answer': {
    ok: '303 /desk',
    answers: only(anyOfficer, { ok: '303 /desk', stranger: kept, away: '409' }),
    arrange: (ward) => ward.help(),
    form: () => ({}),
  },
  'POST /desk/queue/tickets/:ticket/call': onNumber('waiting, with the counter free', (it) => ({
    [`pick-${it.ticket}`]: 'Mang theo trẻ ốm',
  })),

  'POST /desk/receive': atCounter({
    ok: '303 /desk/received/…',
    answers: only(counter, { ok: '303 /desk/received/…', stranger: kept, away: '303 /desk/received/…' }),
    form: () => ({ procedure, fullName: 'Lò Văn Mới', anyway: 'yes' }),
  }),
  // A citizen belongs to no ward: whoever receives finds them by their number.
  'POST /desk/receive (look-up)': atCounter({
    ok: '200',
    answers: only(counter, { ok: '200', stranger: kept, away: '200' }),
    form: () => ({ procedure, do: 'lookup', idNumber: '000190000001' }),
    leavesNothing: true,
    shows: () => `${family} Sen`,
    atHome: false,
  }),
  'POST /desk/receive/store/:kept': atCounter({
    ok: '200',
    answers: only(counter, { ok: '200', stranger: kept, away: '200' }),
    arrange: (ward) => ward.kept(),
    url: (it) => `/desk/receive/store/${it.file}`,
    form: ({ idNumber }) => ({ idNumber, consent: `spoken:${idNumber}` }),
    atHome: false,
  }),
  'POST /desk/receive/store/:kept (the consent was for another number)': atCounter({
    ok: '404',
    answers: only(counter, { ok: '404', stranger: kept, away: '404' }),
    arrange: (ward) => ward.kept(),
    url: (it) => `/desk/receive/store/${it.file}`,
    form: ({ idNumber }) => ({ idNumber, consent: 'spoken:000190000099' }),
    leavesNothing: true,
  }),
  'GET /desk/received/:id': dossierPage(counter, { shows: (it) => it.slip.secret }),

  'GET /desk/dossiers/:id': dossierPage(anyOfficer, { shows: () => family }),
  'GET /desk/dossiers/:id/files/:file': dossierPage(anyOfficer),
  'GET /desk/dossiers/:id/files/:file/:kind/:page': dossierPage(anyOfficer, {
    url: (it) => `/desk/dossiers/${it.id}/files/${it.file}/thumbnail/1`,
  }),
  'POST /desk/dossiers/:id/files/:file/turn': turn(),
  'POST /desk/dossiers/:id/papers': papers(() => ({ component: 'c1', do: 'origin', origin: '1' })),
  'POST /desk/dossiers/:id/papers (order)': papers((it) => ({ component: 'c1', do: `leave-out ${it.file}` })),
  'GET /desk/dossiers/:id/papers.pdf': dossierPage(anyOfficer, { shows: () => '%PDF-' }),
  'GET /desk/dossiers/:id/text': dossierPage(anyOfficer),
  'GET /desk/dossiers/:id/store': store({
    answers: only(['reception', 'specialist'], {
      ...{ ok: '200', stranger: signIn, away: '404', lacks: ['403', '404'] },
    }),
  }),
  'POST /desk/dossiers/:id/store': store({ form: () => ({ consent: 'spoken', agreed: 'yes' }) }),
  'POST /desk/dossiers/:id/store (without consent)': store({
    ok: '400',
    answers: only(['reception', 'specialist'], {
      ...{ ok: '400', stranger: kept, away: '404', lacks: ['403', '404'] },
    }),
    form: () => ({ consent: 'spoken' }),
    leavesNothing: true,
  }),
  'POST /desk/dossiers/:id/store/:file': store({
    arrange: (ward) => ward.kept(),
    form: () => ({ consent: 'spoken' }),
  }),
  'GET /desk/post': page(counter, { shows: (it) => it.frame }),
  'GET /desk/post/list': page(counter, { shows: (it) => it.frame }),
  'GET /desk/dossiers/:id/receipt.pdf': dossierPage(anyOfficer, {
    arrange: (ward) => ward.dossier('finished'),
    shows: () => '%PDF-',
  }),
  'GET /desk/dossiers/:id/mandates': dossierPage(counter, { shows: () => family }),
  'POST /desk/dossiers/:id/mandates': {
    ok: '303 /desk/dossiers/…/mandates',
    answers: only(counter, { ok: '303 /desk/dossiers/…/mandates', stranger: kept, away: '404' }),
    form: () => mandateForm,
  },
  'POST /desk/dossiers/:id/mandates/:mandate/end': {
    ok: '303 /desk/dossiers/…/mandates',
    answers: only(counter, { ok: '303 /desk/dossiers/…/mandates', stranger: kept, away: '404' }),
    arrange: (ward) => ward.mandate(),
    form: () => ({}),
  },
  'GET /desk/scans': page(anyOfficer, { shows: (it) => it.frame }),
  'GET /desk/scans/:scan/:kind/:page': {
    ok: '200',
    answers: only(anyOfficer, { ok: '200', stranger: signIn, away: '404' }),
    arrange: scanned,
    url: (it) => `/desk/scans/${it.scan}/thumbnail/1`,
  },
  'POST /desk/scans/:scan/drop': {
    ok: '303 /desk/scans',
    answers: only(counter, { ok: '303 /desk/scans', stranger: kept, away: '404' }),
    arrange: scanned,
    form: () => ({}),
  },
  'GET /desk/dossiers/:id/files/:file (of another dossier)': {
    ok: 'nobody',
    answers: { ...all('404'), public: [signIn, signIn] },
    arrange: async (ward) => ({ file: (await ward.dossier('received')).file }),
  },
  'GET /desk/dossiers/:id/declaration.pdf': dossierPage(anyOfficer, { shows: () => '%PDF-' }),
  'GET /desk/dossiers/:id/forms/:form': dossierPage(anyOfficer, { shows: () => '%PDF-' }),
  ...Object.fromEntries([
    action('accept', 'filed', ['reception']),
    action('refuse', 'filed', ['reception'], whyByLaw),
    action('assign', 'received', ['specialist']),
    action('assign-other', 'received', ['specialist', 'head', 'leader'], (it) => ({
      officer: it.specialist,
    })),
    action('ask-opinion', 'processing', ['specialist'], (it) => ({
      place: it.elsewhere,
      question: 'Quy hoạch',
    })),
    action('give-opinion', 'questioned', ['specialist', 'head', 'leader'], () => ({
      n: '1',
      verdict: 'agree',
    })),
    action('waive-opinion', 'questioned', ['specialist'], () => ({ n: '1', ...why() })),
    action('send-draft', 'processing', ['specialist'], () => ({}), ['files']),
    action('answer-draft', 'drafted', ['reception'], () => ({ agreed: 'yes' })),
    action('remark', 'processing', ['reception', 'specialist', 'head', 'leader'], () => ({
      text: 'Đã gọi điện',
    })),
    action('pass', 'processing', ['specialist'], () => ({ step: 'approve' })),
    action('send-back', 'signing', ['leader'], () => ({ step: 'process', ...why() })),
    // The file it brings must not stay behind when the action is refused.
    action('attach-result', 'processing', ['specialist'], () => ({}), ['files']),
    action('approve', 'signing', ['leader']),
    action('ask-supplement', 'processing', ['reception', 'specialist'], () => ({ items: 'c1', ...why() })),
    action('supply', 'asked', ['reception'], () => ({ 'has-c1': 'yes' })),
    action('resume', 'asked', ['reception', 'specialist']),
    action('ask-payment', 'processing', ['specialist'], () => ({ amount: '8000', ...why() })),
    action('paid', 'payment', ['reception'], () => ({ amount: '8000', reference: 'PT-1' })),
    action('withdraw', 'processing', ['reception'], why),
    action('stop', 'processing', ['leader'], whyByLaw),
    action('hand-over', 'finished', ['reception'], () => ({
      ...{ by: 'counter', recipient: 'applicant', identity: 'citizen-card', last4: '0001' },
      ...{ given: 'Giấy khai sinh', how: 'paper' },
    })),
    action('undo-hand-over', 'returned', ['reception'], why),
    action('prepare-shipment', 'finished', ['reception'], () => ({
      name: 'Lò Văn Mới',
      address: 'Số 2 phố Mới, Hà Nội',
    })),
    action('post-shipment', 'prepared', ['reception'], () => ({
      carrier: 'vnpost',
      tracking: 'EA123456789VN',
    })),
    action('deliver-shipment', 'posted', ['reception']),
    action('return-shipment', 'posted', ['reception'], why),
    action('lose-shipment', 'posted', ['reception'], why),
    action('redirect', 'processing', ['specialist', 'head', 'leader'], (it) => ({
      place: it.elsewhere,
      ...why(),
    })),
    action('recall-result', 'finished', ['leader'], why),
  ]),
}
