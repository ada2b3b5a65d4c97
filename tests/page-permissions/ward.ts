import { randomUUID } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import type { Act, NewDossier } from '#modules/dossiers'
import { readDraft } from '#modules/equipment'
import { readPeriod } from '#modules/evidence'
import { type Context, systemContext } from '#platform/ledger'
import { raiseAlarm } from '../support/alarms.ts'
import { filledIn } from '../support/forms.ts'
import type { TestHouse } from '../support/house.ts'
import { asksToBeCalled, type wardNumbers } from '../support/telephone.ts'
import type { Subject } from './subject.ts'

/** Nobody else in the house is called that: officers, too, have names. */
export const family = 'Mạc Thị'
export const procedure = '1.001193'
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Twelve digits that nobody else has. */
export const anybody = () => String(Math.floor(Math.random() * 1e12)).padStart(12, '0')
/** A word that nobody used before. */
export const nonsense = () => anybody().replace(/\d/g, (digit) => 'bcdghklmnx'[Number(digit)]!)
/** An address that nobody else has. */
export const newAddress = () => `nguoi-${anybody()}@example.vn`

type Stage = keyof typeof ways
/** A ward with its people: makes what requests are about, the way officers and citizens do. */
export interface Ward {
  code: string
  /** The one who has dossiers here. */
  applicant: string
  idNumber: string
  /** What nobody uses up. */
  subject: Subject
  /** `file` is a paper that came with it, `result` what was made of it, if it went that far. */
  dossier(
    stage: Stage,
  ): Promise<Pick<Subject, 'id' | 'slip' | 'file' | 'specialist'> & { result: string | undefined }>
  /** An exception on a day to come. */
  rule(): Promise<Pick<Subject, 'rule'>>
  notice(): Promise<Pick<Subject, 'notice'>>
  /** Nobody draws the hall at this moment. */
  noPlanDraft(): Promise<Record<string, never>>
  /** Work that failed as often as the queue tries. */
  lostJob(): Promise<Pick<Subject, 'job'>>
  portion(): Promise<Pick<Subject, 'starts'>>
  absence(): Promise<Pick<Subject, 'absence'>>
  present(): Promise<Record<string, never>>
  draft(stage: 'begun' | 'filed'): Promise<Pick<Subject, 'token'>>
  ticket(stage: TicketStage): Promise<Pick<Subject, 'ticket' | 'secret'>>
  /** A number taken from afar, its person not here. */
  remote(): Promise<Pick<Subject, 'ticket' | 'secret'>>
  /** A number whose holder is reminded by mail. */
  reminded(): Promise<Pick<Subject, 'ticket' | 'secret'>>
  /** The secret of the link in a letter. */
  stopLink(): Promise<Pick<Subject, 'secret'>>
  /** A dossier of the specialist's that is near its limit. */
  alert(): Promise<Pick<Subject, 'alert'>>
  /** Somebody who asked the assistant for an officer. */
  talk(): Promise<Pick<Subject, 'talk'>>
  /** A question that the assistant could not answer. */
  openQuestion(): Promise<Pick<Subject, 'question'>>
  settlement(): Promise<Pick<Subject, 'settlement'>>
  /** A draft of a proposal to cut a procedure. */
  proposal(): Promise<Pick<Subject, 'proposal'>>
  /** A change of phrasings, by its number. */
  phrasing(): Promise<Pick<Subject, 'number'>>
  /** Somebody who wants to be called back. */
  callBack(): Promise<Pick<Subject, 'call'>>
  /** A letter that could not be sent yet. */
  letter(): Promise<Pick<Subject, 'letter'>>
  /** An hour of the coming days that is free. */
  freeHour(): Promise<Pick<Subject, 'startsAt'>>
  /** An hour that is being kept. */
  hold(): Promise<Pick<Subject, 'secret'>>
  /** An hour that was booked, and another that is free. */
  appointment(): Promise<Pick<Subject, 'ticket' | 'secret' | 'startsAt'>>
  /** The receiving officer at their counter or not, somebody waiting, nobody called. */
  counter(stage: 'open' | 'closed'): Promise<object>
  /** A counter that has called for help. */
  help(): Promise<Pick<Subject, 'help'>>
  /** Number of the last rule of calling that was published here. */
  lastPolicy(): Promise<Pick<Subject, 'policy'>>
  /** A draft of a procedure or a form that somebody else wrote, changed once: revision 2. */
  edited(kind: 'procedure' | 'form'): Promise<Pick<Subject, 'code' | 'name' | 'edition'>>
  /** Somebody who has just got a certificate. */
  signer(): Promise<Pick<Subject, 'holder' | 'certificate'>>
  /** Somebody with a key that waits for its certificate. */
  csr(): Promise<Pick<Subject, 'holder' | 'certificate' | 'id'>>
  /** A paper that could not be signed. */
  paper(): Promise<Pick<Subject, 'paper'>>
  /** A paper that was signed. */
  signedFile(): Promise<Pick<Subject, 'id'>>
  /** A dossier of certification of which nothing is written down yet. */
  unwritten(): Promise<Pick<Subject, 'id'>>
  /** A request for certification: neither compared nor paid, ready to be signed, or with its number. */
  certification(stage: 'bare' | 'waiting' | 'numbered'): Promise<Pick<Subject, 'id' | 'item' | 'number'>>
  machine(): Promise<Pick<Subject, 'device'>>
  /** A list that the leader shares with the unit. */
  view(): Promise<Pick<Subject, 'view'>>
  /** The leader's remark on a dossier, as one on several. */
  batch(): Promise<Pick<Subject, 'batch'>>
  /** A scan that waits at a counter. */
  scan(): Promise<Pick<Subject, 'scan'>>
  /** A dossier whose person has a paper in their store. */
  kept(): Promise<Pick<Subject, 'id' | 'file'>>
  /** A dossier with somebody who may act for its applicant; the code and secret that helper has. */
  mandate(): Promise<Pick<Subject, 'id' | 'slip' | 'mandate' | 'acting'>>
  /** A report as far as a row needs it. */
  report(stage: keyof typeof reportWays): Promise<Pick<Subject, 'report' | 'door' | 'specialist' | 'photo'>>
  /** An alarm that is open. */
  alarm(): Promise<Pick<Subject, 'alarm'>>
  /** A robot with something to do. */
  robot(): Promise<Pick<Subject, 'robot' | 'goal'>>
  /** A thing that reports itself, and that somebody reported as broken. */
  brokenThing(): Promise<Pick<Subject, 'thing' | 'outage'>>
  /** Nobody's training is said. */
  untrained(): Promise<object>
}

type TicketStage = 'waiting' | 'waiting, with the counter free' | 'called' | 'parked' | 'absent' | 'finished'

/** Who does what until a dossier is where a row needs it. */
const assign = ['chuyenvien', 'assign'] as const
const ask = ['chuyenvien', 'ask-supplement'] as const
const signing = [assign, ['chuyenvien', 'attach-result'], ['chuyenvien', 'pass']] as const
const finished = [...signing, ['lanhdao', 'approve']] as const
const ways = {
  filed: [],
  received: [],
  processing: [assign],
  asked: [assign, ask],
  questioned: [assign, ['chuyenvien', 'ask-opinion']],
  drafted: [assign, ['chuyenvien', 'send-draft']],
  payment: [assign, ['chuyenvien', 'ask-payment']],
  signing,
  finished,
  returned: [...finished, ['tiepnhan', 'hand-over']],
  prepared: [...finished, ['tiepnhan', 'prepare-shipment']],
  posted: [...finished, ['tiepnhan', 'prepare-shipment'], ['tiepnhan', 'post-shipment']],
} as const

/** Who does what until a report is where a row needs it. */
const reportHanded = [
  ['lanhdao', 'receive', { level: 'normal' }],
  ['lanhdao', 'assign', {}],
] as const
const reportWays = {
  filed: [],
  received: reportHanded.slice(0, 1),
  handling: reportHanded,
  waiting: [...reportHanded, ['chuyenvien', 'ask', { question: 'Ở đâu?' }]],
  answered: [...reportHanded, ['chuyenvien', 'answer', { words: 'Đã xem xét' }]],
} as const

const counter = 1
const series = 'A'

export async function openWard(it: TestHouse, slug: string, elsewhere: string): Promise<Ward> {
  const {
    dossiers,
    reception,
    documents,
    places,
    access,
    opening,
    devices,
    notices,
    floorPlans,
    messages,
    signatures,
    editions,
    certification,
    robots,
    equipment,
  } = it.house
  const place = places.get(slug)
  const { code } = place
  const citizen = access.contextOf(undefined, 'vi')
  const officer = (name: string) => it.contextOf(`${name}.${slug}`)
  const staged = () => documents.takeIn(onePixel, { fileName: 'giay.png' })
  const applicant = `${family} ${slug === 'cua-nam' ? 'Sen' : 'Trúc'}`
  const idNumber = slug === 'cua-nam' ? '000190000001' : '000190000002'
  const typed = { fullName: applicant, idNumber }

  const actOf = async (type: string, id: string, who: Context): Promise<Act> => {
    const data: Record<string, unknown> = {
      assign: { officer: who.actor, name: who.name },
      'ask-supplement': { items: ['c1'], reason: 'Ảnh mờ' },
      'ask-opinion': { place: code, question: 'Quy hoạch' },
      'ask-payment': { amount: 8000, reason: 'Bản sao' },
      pass: { step: 'approve', note: '' },
      approve: { note: '' },
      'hand-over': {
        ...{ to: applicant, by: 'counter', acknowledged: true },
        receipt: {
          ...{ recipient: { kind: 'applicant' }, identity: { kind: 'citizen-card', last4: '0001' } },
          ...{ acknowledged: { how: 'paper' }, given: ['Giấy khai sinh'], returned: [] },
        },
      },
      'prepare-shipment': { name: applicant, address: 'Số 1 phố Mẫu, Hà Nội', phone: '' },
      'post-shipment': { carrier: 'vnpost', tracking: 'EA123456789VN' },
      redirect: { place: elsewhere, reason: 'Thuộc nơi khác' },
    }
    if (type === 'attach-result' || type === 'send-draft')
      data[type] = { files: [await dossiers.addFile(who, id, await staged())], summary: '', note: '' }
    return { type, data: data[type] } as Act
  }

  let entrusted: Promise<void> | undefined
  /** The chair has entrusted everybody whose role may sign at all. */
  const entrust = async () => {
    for (const name of ['tiepnhan', 'chuyenvien', 'truongphong', 'lanhdao'])
      await certification.delegate(await officer('chutich'), code, {
        to: (await officer(name)).actor,
        groups: ['copy'],
        from: '2026-11-18',
        until: '2026-12-31',
        decision: '1/QĐ-UBND',
      })
  }
  let signed: Promise<string> | undefined
  /** Has a paper signed, with the right PIN or with another one. */
  const sign = async (pin: string): Promise<string> => {
    const officer = `officer:${randomUUID()}` as const
    const mark = { name: 'Nguyễn Thị Mẫu', position: 'Phó Chủ tịch', agency: 'UBND' }
    const system = systemContext('test')
    await signatures.issue(system, {
      ...{ place: code, holder: officer, name: mark.name, title: mark.position, organisation: mark.agency },
      pin: '1234',
    })
    const id = randomUUID()
    const owner = `dossier:${id}` as const
    const page = await PDFDocument.create()
    page.addPage([300, 300])
    page.setTitle(id)
    const file = await documents.takeIn(await page.save({ useObjectStreams: false }), { fileName: 'a.pdf' })
    const command = { name: 'test.sign', permission: 'dossier.approve', place: code, input: null }
    await it.house.ledger.command(system, command, async (tx, at) => {
      const source = await documents.insert(tx, file, { place: code, owner, uploadedBy: officer })
      const wish = { id, place: code, subject: owner, owner, source, fileName: 'a.pdf', officer, pin, mark }
      await signatures.request(tx, at, officer, wish)
      return { answer: null, subject: owner }
    })
    await it.house.sealDue()
    return id
  }
  const { forms } = it.house
  const declared = () => {
    const { id, version } = forms.forProcedure(procedure, Temporal.PlainDate.from(forms.world().today))
    const given = { 'self-name': applicant, 'self-id-number': idNumber }
    return { id, version: version.version, typed: filledIn(version, forms.world(), given) }
  }

  const receive = async (): ReturnType<typeof dossiers.receive> => {
    const input: NewDossier = {
      place: code,
      procedureCode: procedure,
      channel: 'counter',
      applicant: typed,
      components: [{ id: 'c1', originals: 1, certified: 0, copies: 0, origin: 0, files: [] }],
      request: '',
      returnBy: 'counter',
      form: declared(),
      staged: { c1: [await staged()] },
    }
    return dossiers.receive(await officer('tiepnhan'), input)
  }

  const begin = async () => {
    const wish = { place: code, procedureCode: procedure, language: 'vi' } as const
    const { token } = await dossiers.startDraft(citizen, wish)
    await dossiers.saveDraft(token, declared().typed)
    await dossiers.addDraftFile(token, 'c2', await staged())
    return token
  }

  /** Nobody stands at a counter. */
  const free = async () => {
    const who = await officer('tiepnhan')
    const { atCounters } = await reception.queue(who, code)
    for (const { id } of atCounters) await reception.finish(who, code, id)
    return who
  }
  const take = () =>
    reception.take(it.atKiosk(code), {
      place: code,
      channel: 'kiosk',
      language: 'vi',
      series,
      priority: 'normal',
      brings: [],
    })

  const online = {
    place: code,
    channel: 'web',
    language: 'vi',
    series,
    priority: 'normal',
    brings: [],
  } as const
  // Some hundred requests book an hour each.
  reception.numbers.appointments.seatsPerCounter = 100
  /** The next hour of the coming days that nobody has taken. */
  const remote = async () => {
    const { id, secret } = await reception.take(citizen, { ...online, brings: [], idNumber: anybody() })
    return { ticket: id, secret }
  }
  const reminded = async () => {
    const taken = await remote()
    await reception.setReminder(citizen, taken.secret, { address: newAddress(), language: 'vi' })
    return taken
  }
  const freeHour = async () => {
    for (const day of reception.days().slice(1)) {
      const slots = await reception.slots(code, { day, series, field: undefined })
      const slot = slots.find(({ free }) => free > 0)
      if (slot) return { startsAt: slot.startsAt.toString() }
    }
    throw new Error('every hour is taken')
  }
  const hold = async () => {
    const startsAt = Temporal.Instant.from((await freeHour()).startsAt)
    const { secret } = await reception.holdSlot(citizen, {
      ...online,
      brings: [],
      startsAt,
      idNumber: anybody(),
    })
    return { secret }
  }

  const ward = {
    code,
    applicant,
    idNumber,
    async dossier(stage: Stage) {
      const { id, code, secret } = await (stage === 'filed'
        ? dossiers.fileDraft(citizen, await begin())
        : receive())
      for (const [name, type] of ways[stage]) {
        const who = await officer(name)
        await dossiers.act(who, id, await actOf(type, id, who))
      }
      const { state } = await dossiers.follow(code, secret)
      await documents.work()
      return {
        id,
        slip: { code, secret },
        file: state.components[0]!.files[0]!,
        result: state.result?.files[0],
        specialist: (await officer('chuyenvien')).actor,
      }
    },
    async rule() {
      const day = Temporal.PlainDate.from('2026-12-01')
      const { id } = await opening.add(await officer('truongphong'), code, {
        field: undefined,
        name: { vi: 'Tập huấn', en: 'Training', ar: 'تدريب' },
        from: day,
        until: day,
        override: true,
        state: 'closed',
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        recurrence: { kind: 'weekly', every: 1, anchor: day },
        hours: [],
        rest: 'closed',
        message: undefined,
      })
      return { rule: id }
    },
    async lostJob() {
      const { rows } = await it.superuser.query<{ id: string }>(
        `select id from graphile_worker.add_job('ledger.nothing', '{}'::json, max_attempts => 1)`,
      )
      const [{ id }] = rows as [{ id: string }]
      await it.superuser.query('update graphile_worker._private_jobs set attempts = 1 where id = $1', [id])
      return { job: id }
    },
    /** A published day: each once, as each can be taken back once. */
    async portion() {
      const { rows } = await it.superuser.query<{ starts: string }>(`
        insert into open_data.portion values ('waits', (select coalesce(max(starts), '2026-01-01') + 1 from open_data.portion
          where data_set = 'waits'), 1, 5, '[]', sha256('[]'), now())
        returning starts::text`)
      return { starts: rows[0]!.starts }
    },
    async brokenThing() {
      const head = await officer('truongphong')
      const { draft } = readDraft({ kind: 'scanner', name: `M ${anybody()}`, probe: 'heartbeat' })
      const { id: thing } = await equipment.add(head, code, draft!)
      await equipment.report(head, code, thing, 'Kẹt giấy')
      const [found] = (await equipment.outages(head, { place: code })).filter((it) => it.thing === thing)
      return { thing, outage: found!.id }
    },
    alarm: async () => ({ alarm: await raiseAlarm(it, code) }),
    async robot() {
      const head = await officer('truongphong')
      const draft = { name: `R ${anybody()}`, kind: 'simulator', address: 'simulator:' } as const
      const { id } = await robots.add(head, code, { ...draft, serial: '', locations: {} })
      const goal = randomUUID()
      await robots.wish(head, code, { id: goal, kind: 'dock', robot: id })
      await it.superuser.query('update robots.robot set stopped_at = now() where id = $1', [id])
      return { robot: id, goal }
    },
    async absence() {
      const { id } = await access.absences.declare(await officer('truongphong'), code, {
        officer: (await officer('chuyenvien')).actor.slice('officer:'.length),
        ...{ from: '2027-01-04', to: '2027-01-05', note: '' },
      })
      return { absence: id }
    },
    async present() {
      const head = await officer('truongphong')
      for (const { id, endedAt } of await access.absences.list(head, code))
        if (!endedAt) await access.absences.end(head, code, id)
      return {}
    },
    async noPlanDraft() {
      const leader = await officer('lanhdao')
      const { revision } = await floorPlans.draft(leader, code)
      if (revision > 0) await floorPlans.discard(leader, code, revision)
      return {}
    },
    async notice() {
      const words = (vi: string) => ({ vi, en: `${vi} (en)`, ar: `${vi} (ar)` })
      const { id } = await notices.post(await officer('truongphong'), code, {
        title: words('Tiêm vắc xin'),
        body: words('Sáng thứ Bảy tại trạm y tế.'),
        from: Temporal.PlainDate.from('2026-12-01'),
        until: undefined,
        rank: 5,
      })
      return { notice: id }
    },
    async draft(stage: 'begun' | 'filed') {
      const token = await begin()
      if (stage === 'filed') await dossiers.fileDraft(citizen, token)
      await documents.work()
      const draftFile = (await dossiers.getDraft(token)).answers.files?.c2?.[0]?.id
      return { token, ...(draftFile ? { draftFile } : {}) }
    },
    async ticket(stage: TicketStage) {
      const who = await free()
      const { id, secret } = await take()
      if (stage === 'waiting') return { ticket: id, secret }
      await reception.openDesk(who, code, counter)
      if (stage === 'waiting, with the counter free') return { ticket: id, secret }
      // Those who came earlier are called earlier.
      let called = await reception.callNext(who, code)
      while (called.id !== id) {
        await reception.finish(who, code, called.id)
        called = await reception.callNext(who, code)
      }
      if (stage === 'parked') await reception.park(who, code, id, { reason: 'đi photo' })
      if (stage === 'absent') await reception.markAbsent(who, code, id)
      if (stage === 'finished') await reception.finish(who, code, id)
      return { ticket: id, secret }
    },
    remote,
    reminded,
    async stopLink() {
      const { secret: own } = await reminded()
      await it.house.deliverMessages()
      const letter = it.mail!.arrived.find(({ mail }) => mail.text?.includes(own))
      return { secret: /\/stop\/([\w-]+)/.exec(letter!.mail.text!)![1]! }
    },
    async signer() {
      const holder = `officer:${randomUUID()}` as const
      const wish = {
        place: code,
        holder,
        name: 'Nguyễn Thị Mẫu',
        title: 'Phó Chủ tịch',
        organisation: 'UBND',
      }
      const { id } = await signatures.issue(systemContext('test'), { ...wish, pin: '1234' })
      return { holder, certificate: id }
    },
    async csr() {
      const signer = await this.signer()
      const wish = {
        place: code,
        holder: signer.holder as `officer:${string}`,
        title: '',
        organisation: 'UBND',
      }
      const { id } = await signatures.enrolment.request(systemContext('test'), {
        ...{ ...wish, name: 'Nguyễn Thị Mẫu', pin: '1234', kind: 'ec' },
      })
      return { ...signer, id }
    },
    async unwritten() {
      const { id } = await dossiers.receive(await officer('tiepnhan'), {
        ...{ place: code, procedureCode: '2.000815', channel: 'counter', applicant: typed },
        ...{ components: [], request: '', returnBy: 'counter' },
      })
      return { id }
    },
    async certification(stage: 'bare' | 'waiting' | 'numbered') {
      entrusted ??= entrust()
      await entrusted
      const isReady = stage !== 'bare'
      const who = await officer('tiepnhan')
      const opened = await certification.receive(who, {
        place: code,
        procedureCode: '2.000815',
        applicant: typed,
        items: [{ title: 'Bằng tốt nghiệp', pages: '2', copies: '1', electronic: true }],
        again: true,
        compared: isReady,
        fee: { paid: isReady },
      })
      const item = (await certification.requestOf(who, opened.id))!.items[0]!.id
      if (stage !== 'numbered') return { id: opened.id, item }
      const signed = await certification.sign(await officer('lanhdao'), code, opened.id, [item])
      return { id: opened.id, item, number: String(signed.numbers[0]!.number) }
    },
    paper: async () => ({ paper: await sign('4321') }),
    async scan() {
      const id = randomUUID()
      await documents.inbox.add({ id, place: code, counter, name: 'a.png' }, await staged())
      await documents.work()
      return { scan: id }
    },
    async mandate() {
      const { id, slip } = await this.dossier('asked')
      const {
        id: mandate,
        code,
        secret,
      } = await dossiers.mandates.give(await officer('tiepnhan'), id, {
        mandate: {
          ...{ helperKind: 'family', helperName: 'Lò Thị Giúp', helperIdNumber: '001190009999' },
          ...{ helperPhone: undefined, helperAccount: undefined, scope: 'dossier' },
          powers: ['follow', 'supplement', 'collect'],
          until: Temporal.PlainDate.from('2026-12-31'),
          consent: { how: 'paper' },
        },
      })
      return { id, slip, mandate, acting: { code, secret } }
    },
    async kept() {
      const { id } = await receive()
      const who = await officer('tiepnhan')
      await dossiers.act(who, id, { type: 'set-origin', data: { component: 'c1', origin: 1 } })
      const papers = await dossiers.lookIntoStore(who, id, 'spoken')
      return { id, file: papers[0]!.id }
    },
    // Looking at it uses nothing up.
    async signedFile() {
      signed ??= sign('1234')
      return { id: await signed }
    },
    async alert() {
      const { id } = await this.dossier('processing')
      const now = it.clock.now()
      it.clock.advance({ hours: 7 })
      await dossiers.raiseAlerts()
      it.clock.set(now)
      const mine = await dossiers.alerts(await officer('chuyenvien'))
      return { alert: mine.find(({ dossierId }) => dossierId === id)!.id }
    },
    async talk() {
      const { assistant } = it.house
      const waiting = async () => assistant.waiting(await officer('lanhdao'), code)
      const known = new Set((await waiting()).map(({ id }) => id))
      const { secret } = await assistant.start({ channel: 'chat', language: 'vi', ward: code })
      const said = { kind: 'text' as const, text: 'cho tôi gặp cán bộ' }
      await assistant.say(citizen, { secret, key: randomUUID(), said })
      return { talk: (await waiting()).find(({ id }) => !known.has(id))!.id }
    },
    async openQuestion() {
      const { assistant } = it.house
      const editor = await it.contextOf('bientap.ha-noi')
      const newest = async () =>
        (await assistant.review.open(editor)).groups.flatMap(({ questions }) => questions.map(({ id }) => id))
      const known = new Set(await newest())
      const { secret } = await assistant.start({ channel: 'chat', language: 'vi', ward: code })
      const said = { kind: 'text' as const, text: `phim hoạt hình ${nonsense()}` }
      await assistant.say(citizen, { secret, key: randomUUID(), said })
      return { question: (await newest()).find((id) => !known.has(id))! }
    },
    async settlement() {
      const editor = await it.contextOf('bientap.ha-noi')
      const { question } = await this.openQuestion()
      const wish = { ids: [question!], kind: 'no-question', language: 'vi', added: [] } as const
      return { settlement: (await it.house.assistant.review.settle(editor, wish)).id }
    },
    async proposal() {
      const editor = await it.contextOf('bientap.ha-noi')
      const { id } = await it.house.evidence.propose(editor, {
        ...{ procedure, measure: { kind: 'remove', about: 'c1' }, words: 'Cơ quan đã có giấy tờ này.' },
        period: readPeriod({}, Temporal.PlainDate.from('2026-11-18')),
        assumptions: it.house.evidence.assume({}),
      })
      return { proposal: id }
    },
    async phrasing() {
      const editor = await it.contextOf('bientap.ha-noi')
      const { number } = await it.house.phrasings.change(editor, {
        ...{ procedure, language: 'vi', added: [`câu hỏi thử ${nonsense()}`], removed: [], present: [] },
        origin: 'editor',
      })
      return { number: String(number) }
    },
    async report(stage: keyof typeof reportWays) {
      const { feedback } = it.house
      const { id, ...door } = await feedback.file(citizen, {
        ...{ place: slug, kind: 'conduct', channel: 'web', language: 'vi', name: applicant },
        words: 'Tôi đợi hai giờ ở quầy 3 mà không được gọi.',
        photos: [await it.house.documents.takeIn(onePixel, { fileName: 'anh.png', sender: 'citizen' })],
      })
      // Drawn, so that it can be shown small, too.
      await it.house.documents.work()
      const sender = feedback.senderContext(citizen, door.code, door.secret)
      const [photo] = await feedback.photos(sender, id)
      const specialist = (await officer('chuyenvien')).actor
      for (const [name, type, data] of reportWays[stage]) {
        const said = type === 'assign' ? { officer: specialist } : data
        await feedback.act(await officer(name), id, { type, data: said } as Parameters<
          typeof feedback.act
        >[2])
      }
      return { report: id, door, specialist, ...(photo ? { photo: photo.id } : {}) }
    },
    async callBack() {
      await asksToBeCalled(it, slug as keyof typeof wardNumbers)
      const waiting = await it.house.telephone.callBacks(await officer('tiepnhan'), code)
      return { call: waiting.at(-1)!.id }
    },
    async letter() {
      const manager = await officer('lanhdao')
      const known = new Set((await messages.report(manager, code)).troubled.map(({ id }) => id))
      await reminded()
      it.mail!.faults.greylist = true
      await it.house.deliverMessages()
      it.mail!.mend()
      const { troubled } = await messages.report(manager, code)
      return { letter: troubled.find(({ id }) => !known.has(id))!.id }
    },
    freeHour,
    hold,
    async appointment() {
      const { secret } = await hold()
      const { id } = await reception.bookHeld(citizen, secret)
      return { ticket: id, secret, ...(await freeHour()) }
    },
    async untrained() {
      const [manager, who] = [await officer('lanhdao'), await officer('tiepnhan')]
      await reception.setSkills(manager, code, { officer: who.actor, queues: [] })
      return {}
    },
    async lastPolicy() {
      const mine = reception.policies.versions(code).filter((it) => it.place === code)
      return { policy: String(Math.max(0, ...mine.map((it) => it.number))) }
    },
    async edited(kind: 'procedure' | 'form') {
      const isFirst = code === it.house.places.get('cua-nam').code
      const own = kind === 'form' ? (isFirst ? 'death' : 'birth') : isFirst ? '2.001255' : '1.001739'
      const subject = `${kind}:${own}`
      const writer = await it.contextOf('bientap.ha-noi')
      const left = await editions.draft(writer, subject)
      if (left) await editions.discard(writer, subject, left.revision)
      const list = editions.of(subject)
      const last = list.at(-1)!.number
      const body = list.findLast((edition) => edition.body)!.body as object
      for (const seen of [0, 1]) await editions.saveDraft(writer, subject, { seen, body, basedOn: last })
      return { ...(kind === 'form' ? { name: own } : { code: own }), edition: String(last) }
    },
    async machine() {
      const who = await officer('lanhdao')
      const invitation = await devices.invite(who, code, '9')
      await devices.connect(code, invitation.code)
      const machines = await devices.list(who, code)
      return { device: machines.find(({ name }) => name === '9')!.id }
    },
    async view() {
      const wish = { place: code, name: 'Việc chung', query: 'tab=all', isShared: true }
      return { view: (await dossiers.views.save(await officer('lanhdao'), wish)).id }
    },
    async batch() {
      const { id } = await this.dossier('received')
      const wish = { place: code, data: { text: 'Đã xem' }, chosen: { ids: [id] } }
      return {
        batch: (await dossiers.batches.begin(await officer('lanhdao'), { ...wish, type: 'remark' })).id,
      }
    },
    async help() {
      const who = await free()
      await reception.openDesk(who, code, counter)
      await reception.callForHelp(who, code)
      const { help } = await reception.queue(who, code)
      return { help: help[0]!.id }
    },
    async counter(stage: 'open' | 'closed') {
      const who = await free()
      const { help } = await reception.queue(who, code)
      for (const { id } of help) await reception.answerHelp(who, code, id)
      await take()
      await (stage === 'open'
        ? reception.openDesk(who, code, counter)
        : reception.closeDesk(who, code, { anyway: true }))
      return {}
    },
  }
  const subject = {
    procedure,
    idNumber,
    ward: slug,
    elsewhere,
    frame: ` · ${places.fullName(place, 'vi')}`,
    ...(await ward.dossier('received')),
    ...(await ward.ticket('waiting')),
    ...(await ward.draft('begun')),
    ...(await ward.rule()),
    ...(await ward.notice()),
    officer: (await officer('tiepnhan')).actor,
  }
  return { ...ward, subject }
}
