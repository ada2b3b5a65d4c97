import { samplePassword } from '../../src/sample.ts'
import type { Subject } from './subject.ts'
import { all, anyOfficer, only, type Role, type Row } from './table.ts'
import { anybody, family, procedure, type Ward } from './ward.ts'

const signIn = '303 /desk/sign-in'
/** A form whose sender is not signed in is kept on the sign-in page. */
const kept = '401'
const counter = ['reception'] as const
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
  'GET /desk/dossiers': page(anyOfficer, { shows: (it) => it.slip.code }),
  'GET /desk/dossiers (by code)': page(anyOfficer, {
    query: (it) => ({ q: it.slip.code }),
    shows: (it) => it.id,
  }),
  'GET /desk/dossiers (by name)': page(anyOfficer, { query: () => ({ q: family }), shows: (it) => it.id }),
  'GET /desk/procedures': page(anyOfficer),
  'GET /desk/procedures/:code': page(anyOfficer),
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
        lacks: ['403', '404'],
      }),
      operator: ['404', '404'],
    },
    arrange: (ward) => ward.alert(),
    form: () => ({}),
  },
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
  'GET /desk/staffing': page(openers),
  'GET /desk/hall-day': page(openers),
  'GET /desk/audit': page(['leader', 'operator'], { shows: (it) => it.slip.code }),
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
      to: 'Lò Văn Mới',
      by: 'counter',
      acknowledged: 'yes',
    })),
    action('recall-result', 'finished', ['leader'], why),
  ]),
}
