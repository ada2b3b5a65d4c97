import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { type Access, accessRoutes, createAccess, loadRoles } from '#modules/access'
import { type Alarms, alarmsRoutes, createAlarms, loadAlarmRules } from '#modules/alarms'
import { type Assistant, assistantRoutes, createAssistant, createLanguageModel } from '#modules/assistant'
import { loadCalendar, type WorkingCalendar } from '#modules/calendar'
import { type Certification, certificationRoutes, createCertification } from '#modules/certification'
import { createDevices, type Devices } from '#modules/devices'
import {
  createDocuments,
  type Documents,
  type Engine,
  measureDocuments,
  type Uploads,
  uploadRoutes,
} from '#modules/documents'
import {
  createDossiers,
  type Dossiers,
  dossiersRoutes,
  loadCarriers,
  loadQueues,
  noteSignedTask,
  noteUnsignedTask,
} from '#modules/dossiers'
import { createEditions, type Editions } from '#modules/editions'
import {
  createEquipment,
  type Equipment,
  equipmentRoutes,
  loadEquipmentRules,
  measureEquipment,
} from '#modules/equipment'
import { createEvidence, type Evidence, evidenceRoutes } from '#modules/evidence'
import { createFeedback, type Feedback, feedbackRoutes, loadFeedbackRules } from '#modules/feedback'
import {
  createFloorPlans,
  type FloorPlans,
  floorPlansRoutes,
  type Moving,
  movingOn,
} from '#modules/floor-plans'
import { createForms, type Forms } from '#modules/forms'
import { createInsight, type Insight, insightRoutes } from '#modules/insight'
import {
  createMessages,
  type MailPatience,
  type Messages,
  measureMessages,
  messagesRoutes,
} from '#modules/messages'
import { createNotices, type Notices, noticesRoutes } from '#modules/notices'
import { createOpenData, loadOpenDataRules, type OpenData, openDataRoutes } from '#modules/open-data'
import {
  type CountPeople,
  closureWords,
  createOpening,
  type Opening,
  openingRoutes,
  type Span,
} from '#modules/opening'
import { createPeople, type People } from '#modules/people'
import { createPlaces, type Places, placesRoutes } from '#modules/places'
import {
  createPrinting,
  loadPrinters,
  measurePrinters,
  type Patience,
  type Printer,
  type Printing,
  printingRoutes,
} from '#modules/printing'
import {
  createEffects,
  createPhrasings,
  createProcedures,
  type Effects,
  mostAsked,
  type Phrasings,
  type Procedures,
  proceduresRoutes,
  spokenPhrases,
} from '#modules/procedures'
import {
  createPolicies,
  createReception,
  type DayPlan,
  firstPolicySchema,
  moveClosedTask,
  numberRulesSchema,
  policyRoutes,
  type Reception,
  receptionRoutes,
  ticketLetters,
} from '#modules/reception'
import { createReports, type Reports, reportsRoutes } from '#modules/reports'
import { createRobots, type Robots, robotsRoutes } from '#modules/robots'
import { createServiceIndex, indexRoutes, type ServiceIndex } from '#modules/service-index'
import {
  createSignatures,
  type Endings,
  keyServices,
  loadTrust,
  measureSignatures,
  openTrial,
  type Signatures,
  signaturesRoutes,
} from '#modules/signatures'
import {
  createSpeech,
  endpointVoice,
  espeakVoice,
  measureSpeech,
  type Speech,
  type Voice,
} from '#modules/speech'
import { createTelephone, type Lines, loadLines, type Telephone, telephoneRoutes } from '#modules/telephone'
import {
  createTranscription,
  measureTranscription,
  type Transcriber,
  type Transcription,
  transcribersOf,
  transcriptionRoutes,
} from '#modules/transcription'
import { createWhatIf, type WhatIf } from '#modules/what-if'
import { type Clock, localDate, startOf } from '#platform/clock'
import { type Config, root } from '#platform/config'
import { type Database, type MigrationSet, openDatabase, sql } from '#platform/db'
import { createHub, eventsRoutes, type Hub } from '#platform/events'
import { type Assets, createServer, keyOf, type Problem, type Server, serveAssets } from '#platform/http'
import { measureJobs } from '#platform/jobs'
import { type Context, createLedger, type Ledger, systemContext } from '#platform/ledger'
import { type Language, languages, type Text } from '#platform/text'
import { createSampleAccounts } from './sample.ts'

/** Everything that faces and jobs are given. Built once, in the order of the floors. */
export interface House {
  config: Config
  clock: Clock
  /** This process, under which its modules hold work; it is alive while `startJobs` says so. */
  process: string
  db: Database
  hub: Hub
  ledger: Ledger
  calendar: WorkingCalendar
  access: Access
  places: Places
  devices: Devices
  people: People
  editions: Editions
  procedures: Procedures
  /** How people ask for procedures, as it is changed in the desk. */
  phrasings: Phrasings
  effects: Effects
  documents: Documents
  forms: Forms
  uploads: Uploads
  opening: Opening
  notices: Notices
  floorPlans: FloorPlans
  /** Where the robots of a hall were last seen, on its plan. */
  robotsIn(place: string, language: Language): Promise<Moving[]>
  messages: Messages
  /** Sends the letters that are due. Returns how many. */
  deliverMessages(): Promise<number>
  /** Papers that are signed, and checking them. */
  signatures: Signatures
  /** Goes on with what is to be signed. Returns how many files were handed over. */
  sealDue(): Promise<number>
  countPeople: CountPeople
  reception: Reception
  printing: Printing
  speech: Speech
  transcription: Transcription
  dossiers: Dossiers
  certification: Certification
  /** Reports of people about what goes wrong. */
  feedback: Feedback
  /** Talks with people about procedures. */
  assistant: Assistant
  robots: Robots
  /** What has an address in the network or stands in a hall, and how it is. */
  equipment: Equipment
  /** The telephone line. */
  telephone: Telephone
  insight: Insight
  /** Figures that are published as files. */
  openData: OpenData
  /** The index of Decision 766/QĐ-TTg. */
  serviceIndex: ServiceIndex
  reports: Reports
  evidence: Evidence
  whatIf: WhatIf
  /** What somebody has to do something about at a place. */
  alarms: Alarms
  assets: Assets
  server: Server
  publicUrl: string
  close(): Promise<void>
}

/** What the house shows to people; given from outside, so that the house does not know its faces. */
export interface Faces {
  mount(house: House): void
  errorPage(house: House, problem: Problem, request: FastifyRequest): string
}

/** Whose tables come first: a module may refer only to tables of the floors below it. */
const schemas = [
  'access',
  'places',
  'people',
  'editions',
  'procedures',
  'documents',
  'opening',
  'devices',
  'notices',
  'floor-plans',
  'messages',
  'signatures',
  'reception',
  'printing',
  'dossiers',
  'certification',
  'assistant',
  'robots',
  'equipment',
  'feedback',
  'telephone',
  'open-data',
  'service-index',
  'evidence',
  'alarms',
]

export const migrations: MigrationSet[] = [
  { name: 'jobs', directory: join(root, 'src/platform/jobs/migrations') },
  { name: 'ledger', directory: join(root, 'src/platform/ledger/migrations') },
  { name: 'tallies', directory: join(root, 'src/platform/tallies/migrations') },
  { name: 'analysts', directory: join(root, 'src/platform/analysts/migrations') },
  ...schemas.map((name) => ({ name, directory: join(root, 'src/modules', name, 'migrations') })),
]

/**
 * Opens the house on a migrated database: wires the modules, mounts the faces. It does not listen yet.
 * @param options.patience how long printers are waited for
 * @param options.isOpen when numbers are given out; by default as the opening hours of each hall say
 */
export async function openHouse(options: {
  config: Config
  clock: Clock
  connection: pg.PoolConfig
  role: string | undefined
  publicUrl: string
  faces: Faces
  isOpen?: (at: Temporal.Instant, field: string | undefined) => boolean
  /** By default those of the halls' data. */
  printers?: (places: Places) => Printer[]
  patience?: Patience
  /** By default those of the city's data. */
  lines?: (places: Places) => Lines
  /** What reads screens aloud; by default the service of the settings, and the program espeak-ng where it is installed. */
  voices?: Voice[]
  /** What listens to people; by default what the settings name. */
  transcribers?: Transcriber[]
  mailPatience?: MailPatience
  /** Other robots than those of the wires, how long they are waited for, and by which time. */
  robots?: Pick<Parameters<typeof createRobots>[0], 'connect' | 'patience' | 'elapsed'>
  /** How often equipment is looked at, and by which time. */
  equipment?: Partial<Pick<Parameters<typeof createEquipment>[0], 'rules' | 'pace' | 'elapsed'>>
  /** What looks for viruses; by default the one of the settings. */
  engine?: Engine
  /** How long a page waits for a forecast of a wait, in milliseconds. */
  forecastPatience?: number
}): Promise<House> {
  const { config, clock, publicUrl } = options
  const processName = randomUUID()
  const city = join(root, 'places/hanoi')
  const db = openDatabase(options.connection, options.role)
  const hub = createHub({ db })
  const ledger = createLedger({ db, clock, onCommitted: hub.wake })
  const calendar = loadCalendar(join(city, 'calendar'))

  const access = createAccess({ db, ledger, clock, roles: await loadRoles(join(city, 'roles.json')) })
  const places = await createPlaces({ directory: city, db })
  const devices = await createDevices({ ledger, db, clock, hub })
  const people = createPeople({ ledger })
  const { server, metrics } = await createServer({
    config,
    version: '0.1.0',
    identify: async (request) => {
      const token = sessionOf(request)
      const account = token ? await access.findSession(token) : undefined
      return access.contextOf(account, request.language, keyOf(request))
    },
    identifyAgain: async (requests) => {
      const tokens = requests.map((request) => sessionOf(request) ?? '')
      const accounts = await access.findSessions(tokens)
      return requests.map(({ language }, index) => access.contextOf(accounts.get(tokens[index]!), language))
    },
    errorPage: (problem, request) => options.faces.errorPage(house, problem, request),
    isReady: () =>
      db.direct.find(sql`select 1`).then(
        () => true,
        () => false,
      ),
  })
  const editions = await createEditions({
    ...{ ledger, db, clock, hub, log: server.log },
    city: places.city.code,
  })
  const phrasings = await createPhrasings({ ledger, db, hub, city: places.city.code })
  const procedures = await createProcedures({
    ...{ editions, phrasings, clock },
    formTitle: (code) => {
      const form = forms.forProcedure(code, localDate(clock.now()))
      return form.isGeneric ? undefined : form.version.title
    },
    directory: join(root, 'procedures'),
    routesFile: join(city, 'routes.json'),
  })
  const effects = createEffects({ procedures, directory: join(root, 'questions') })
  const { value: slipKey } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'slip'`,
  )
  const documents = createDocuments({
    process: processName,
    ledger,
    db,
    clock,
    filesDir: join(config.dataDir, 'files'),
    maxBytes: config.maxUploadBytes,
    clamd: config.clamd,
    engine: options.engine,
    noteKey: slipKey,
    scans: config.scansDir
      ? { directory: config.scansDir, placeOf: (name) => places.find(name)?.code }
      : undefined,
    log: server.log,
  })
  const forms = await createForms({
    ...{ editions, places, clock, log: server.log },
    chosen: (code, on) => (procedures.find(code) ? procedures.versionOn(code, on).declaration : undefined),
    directory: join(root, 'forms'),
  })
  measureJobs(metrics, db)
  measureDocuments(metrics, documents)
  const opening = await createOpening({
    ...{ ledger, db, clock, places, calendar, hub },
    // Numbers of a hall that closes are moved by whoever works on the queue of jobs, also if this process ends now.
    jobsAfter: (halls) => [{ task: moveClosedTask, payload: { places: halls } }],
  })
  const messages = await createMessages({
    ...{ ledger, db, clock, publicUrl, mail: config.mail, log: server.log },
    process: processName,
    patience: options.mailPatience,
  })
  measureMessages(metrics, messages)
  const { value: sealingKey } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'signatures'`,
  )
  const trust = await loadTrust(config.trust)
  const signatures = await createSignatures({
    ...{
      ledger,
      db,
      clock,
      documents,
      process: processName,
      publicUrl,
      log: server.log,
      keys: keyServices({ ...config.signers, log: server.log }),
    },
    // Only a demonstration that names nobody issues its own certificates: production believes whom its settings name.
    trial:
      config.mode === 'demo' && !trust
        ? await openTrial({ db, clock, key: sealingKey, publicUrl })
        : undefined,
    trust,
  })
  measureSignatures(metrics, signatures)
  /** What is done when a file is signed or cannot be, by the first part of its subject: a job, so that nothing is lost. */
  const endings: Record<string, Endings> = {
    dossier: {
      signed: ({ subject, request, file }) => [
        { task: noteSignedTask, payload: { id: subject.slice('dossier:'.length), request, file } },
      ],
      failed: ({ subject, request, reason }) => [
        { task: noteUnsignedTask, payload: { id: subject.slice('dossier:'.length), request, reason } },
      ],
    },
  }
  const notices = await createNotices({ ledger, db, clock, places, hub })
  const floorPlans = await createFloorPlans({ ledger, db, places, hub })
  /** A demonstration is tried at any hour, but an exception that somebody declared holds there too. */
  const isOpen = (place: string, at: Temporal.Instant, field: string | undefined) => {
    const { state, rule } = opening.at(place, field, at)
    return state === 'open' || (config.mode === 'demo' && !rule?.override)
  }
  const first = firstPolicySchema.parse(JSON.parse(await readFile(join(city, 'dispatch.json'), 'utf8')))
  const policies = await createPolicies({ ledger, db, clock, places, hub, first })
  /** A hall's day for forecasts of waits. A demonstration is tried at any hour, so its day may have all of them. */
  const dayOf = (place: string, date: Temporal.PlainDate, now?: Temporal.Instant) => {
    const day = planOf(opening.on(place, undefined, date), startOf(date))
    if (config.mode !== 'demo') return day
    const isTried = now ? !day || isOutside(day, now) : !day
    return isTried && isOpen(place, now ?? startOf(date).add({ hours: 12 }), undefined)
      ? { opens: startOf(date), closes: startOf(date.add({ days: 1 })), breaks: [] }
      : day
  }
  /** Why a hall is closed at a moment, and when it opens again. */
  const closureOf = async (place: string, at: Temporal.Instant) => {
    await opening.settled()
    const closure = opening.closure(place, undefined, at)
    return (
      closure && {
        title: inLanguages((language) => closureWords(closure, language).title),
        text: inLanguages((language) => closureWords(closure, language).text),
      }
    )
  }
  const reception = createReception({
    ledger,
    db,
    clock,
    hub,
    places,
    policies,
    dayOf,
    patienceMs: options.forecastPatience ?? 50,
    log: server.log,
    numbers: numberRulesSchema.parse(JSON.parse(await readFile(join(city, 'numbers.json'), 'utf8'))),
    key: slipKey,
    isOpenIn: options.isOpen ? (_, at, field) => options.isOpen!(at, field) : isOpen,
    hoursOf: (place) => ({
      numbersOn: (day, field) => opening.numbersOn(place, field, day),
      openOn: (day, field) => spansOf(opening.on(place, field, day), ({ state }) => state === 'open'),
      closedOn: (day, field) =>
        spansOf(opening.on(place, field, day), ({ state, rule }) => state === 'closed' && !!rule?.override),
    }),
    messages,
    closureOf,
    elsewhere: procedures.elsewhere,
  })
  const ticket = ticketLetters({
    ...{ clock, places, procedures, numbers: reception.numbers, publicUrl, closureOf },
    follow: reception.follow,
  })
  const printing = await createPrinting({
    ledger,
    db,
    clock,
    places,
    procedures,
    reception,
    printers: options.printers?.(places) ?? (await loadPrinters(city, places)),
    publicUrl,
    log: server.log,
    ...(options.patience ? { patience: options.patience } : {}),
  })
  measurePrinters(metrics, printing)
  const speech = createSpeech({
    voices: options.voices ?? [...(config.speech ? [endpointVoice(config.speech)] : []), espeakVoice()],
    key: slipKey,
    directory: join(config.dataDir, 'speech'),
    log: server.log,
  })
  // Nobody waits for it: until a voice has answered no screen offers it.
  void speech.check()
  measureSpeech(metrics, speech)
  const transcription = createTranscription({
    ...{ clock, key: slipKey, log: server.log },
    providers: options.transcribers ?? transcribersOf(config, server.log),
  })
  void transcription.check()
  measureTranscription(metrics, transcription)
  /**
   * Whom a closure would touch, in one hall, or in all when the city closes: who waits in the hall, and how many
   * numbers of today are not ended, with those whose people are not there yet. Numbers are for the day they are taken.
   */
  const countPeople = async (context: Context, place: string) => {
    const halls = place === places.city.code ? places.wards.map(({ code }) => code) : [place]
    const count = { waiting: 0, holding: 0 }
    for (const hall of halls) {
      const { waiting, atCounters, absent, parked } = await reception.queue(context, hall)
      count.waiting += waiting.filter(({ ticket }) => ticket.presence === 'on_site').length
      count.holding += waiting.length + atCounters.length + absent.length + parked.length
    }
    return count
  }
  const dossiers = createDossiers({
    ledger,
    db,
    clock,
    calendar,
    calendarVersion: calendar.version,
    access,
    places,
    people,
    procedures,
    documents,
    signatures,
    messages,
    forms,
    slipKey,
    publicUrl,
    queues: await loadQueues(join(city, 'queues.json')),
    carriers: await loadCarriers(join(city, 'post.json')),
  })
  const certification = await createCertification({
    ...{ ledger, db, clock, access, places, procedures, documents, dossiers, signatures, publicUrl },
    process: processName,
    log: server.log,
  })
  const feedback = createFeedback({
    ...{ ledger, db, clock, calendar, access, places, procedures, documents, messages, publicUrl },
    rules: await loadFeedbackRules(join(city, 'feedback.json')),
    key: slipKey,
  })
  const assistant = createAssistant({
    ...{ ledger, db, clock, places, procedures, phrasings, forms, reception, dossiers, opening },
    model: config.languageModel && createLanguageModel(config.languageModel, { clock, log: server.log }),
  })
  const robots = await createRobots({
    ...{ ledger, db, clock, hub, reception },
    planOf: (place) => floorPlans.of(place).plan,
    ...{ process: processName, isDemo: config.mode === 'demo', log: server.log },
    ...options.robots,
  })
  const equipment = createEquipment({
    ...{ ledger, db, clock, places, calendar, process: processName, log: server.log },
    rules: await loadEquipmentRules(join(city, 'equipment.json')),
    networks: config.equipmentNetworks,
    ...options.equipment,
  })
  measureEquipment(metrics, equipment)
  const robotsIn = async (place: string, language: Language) => {
    const reports = await robots.list(systemContext('floor-plan'), place)
    const sightings = reports
      .filter(({ isOnline }) => isOnline)
      // Only the simulator's map is the plan itself; of the others the place is known that they are at.
      .map(({ name, kind, state: { mode = 'idle', at, pose } }) => ({
        ...{ name, state: mode, at },
        ...(kind === 'simulator' && pose ? { x: pose.x, y: pose.y } : { x: undefined, y: undefined }),
      }))
    return movingOn(floorPlans.of(place).plan, sightings, language)
  }
  const { value: telephoneKey } = await db.direct.get<{ value: Buffer }>(
    sql`select value from ledger.key where name = 'telephone'`,
  )
  const telephone = createTelephone({
    ...{ ledger, db, clock, places, procedures, opening, assistant, dossiers, mostAsked },
    lines: options.lines?.(places) ?? (await loadLines(join(city, 'telephone.json'), places)),
    key: telephoneKey,
  })
  const uploads = documents.openUploads({
    draft: {
      admit: async (reference) => dossiers.requireDraftOpen(...draftPaper(reference)),
      claim: (reference, staged, id) => dossiers.addDraftFile(...draftPaper(reference), staged, id),
    },
    // Who may send is asked where it begins; a note is good for that officer, or that dossier's owner, alone.
    officer: {
      admit: async () => {},
      claim: async (actor, staged) => documents.notes.make(actor, staged),
      sender: 'officer',
    },
    owner: {
      admit: async () => {},
      claim: async (dossier, staged) => documents.notes.make(dossier, staged),
    },
    // Anybody may report: what nobody then sends goes after a day.
    report: {
      admit: async () => {},
      claim: async (_, staged) => feedback.notePhoto(staged),
    },
  })
  const insight = createInsight({ ledger, clock, hub, places })
  const serviceIndex = createServiceIndex({ ledger, insight, places, procedures, editions, calendar })
  const reports = createReports({ ledger, insight, places, procedures, log: server.log })
  const evidence = await createEvidence({
    ...{ ledger, db, clock, places, procedures, calendar, log: server.log },
    assumptionsFile: join(city, 'evidence.json'),
  })
  const openData = createOpenData({
    ...{ ledger, clock, insight, places, log: server.log },
    rules: await loadOpenDataRules(join(city, 'open-data.json')),
  })
  const whatIf = createWhatIf({
    ...{ ledger, clock, places, calendar, access, reception, log: server.log },
  })
  const alarms = createAlarms({
    ...{ ledger, clock, calendar, places, insight, access, messages, publicUrl },
    key: slipKey,
    rules: await loadAlarmRules(join(city, 'alarms.json')),
  })
  const assets = await serveAssets(server, [join(root, 'build/assets'), join(root, 'assets')])

  const house: House = {
    config,
    clock,
    process: processName,
    db,
    hub,
    ledger,
    calendar,
    access,
    places,
    devices,
    people,
    editions,
    procedures,
    phrasings,
    effects,
    documents,
    forms,
    uploads,
    opening,
    notices,
    floorPlans,
    robotsIn,
    messages,
    deliverMessages: () =>
      messages.deliverDue({
        ...{ ticket, dossier: dossiers.writer, feedback: feedback.writer, alarms: alarms.writer },
      }),
    signatures,
    sealDue: () => signatures.sealDue(endings),
    countPeople,
    reception,
    printing,
    speech,
    transcription,
    dossiers,
    certification,
    feedback,
    assistant,
    robots,
    equipment,
    telephone,
    insight,
    openData,
    serviceIndex,
    reports,
    evidence,
    whatIf,
    alarms,
    assets,
    server,
    publicUrl,
    async close() {
      await server.close()
      opening.close()
      policies.close()
      editions.close()
      phrasings.close()
      devices.close()
      notices.close()
      floorPlans.close()
      reception.close()
      insight.close()
      hub.close()
      await whatIf.close()
      await printing.close()
      await transcription.close()
      await certification.close()
      await reports.close()
      await openData.close()
      await evidence.close()
      await signatures.close()
      await documents.close()
      await forms.close()
      await db.close()
    },
  }
  accessRoutes(server, access)
  placesRoutes(server, places)
  proceduresRoutes(server, house)
  openingRoutes(server, house)
  noticesRoutes(server, house)
  floorPlansRoutes(server, house)
  messagesRoutes(server, house)
  signaturesRoutes(server, house)
  receptionRoutes(server, house)
  policyRoutes(server, { policies, places, clock })
  printingRoutes(server, house)
  dossiersRoutes(server, house)
  certificationRoutes(server, house)
  feedbackRoutes(server, house)
  assistantRoutes(server, house)
  robotsRoutes(server, house)
  equipmentRoutes(server, house)
  telephoneRoutes(server, { ...house, ...config.telephone })
  uploadRoutes(server, { uploads, maxBytes: config.maxUploadBytes })
  insightRoutes(server, house)
  indexRoutes(server, house)
  reportsRoutes(server, house)
  evidenceRoutes(server, house)
  alarmsRoutes(server, house)
  openDataRoutes(server, house)
  transcriptionRoutes(server, {
    transcription,
    hints: (language) => spokenPhrases(procedures, language),
  })
  eventsRoutes(server, { hub, permission: 'queue.read', findStream: (key) => places.find(key)?.code })
  options.faces.mount(house)
  if (config.mode === 'demo') await createSampleAccounts(access, places)
  else await access.disableSampleAccounts()
  await server.ready()
  return house
}

/** The session a request's cookie names. */
function sessionOf({ headers }: { headers: { cookie?: string | undefined } }): string | undefined {
  return /(?:^|;\s*)session=([\w-]+)/.exec(headers.cookie ?? '')?.[1]
}

/** A paper of a draft, as an upload names it: `<token> <paper>`. */
function draftPaper(reference: string): [token: string, paper: string] {
  const [token = '', paper = ''] = reference.split(' ')
  return [token, paper]
}

/** The spans of a day that are wanted, as hours. */
function spansOf(day: readonly Span[], isWanted: (span: Span) => boolean) {
  return day.filter(isWanted).map(({ from, to }) => ({ open: from, close: to }))
}

function inLanguages(words: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as Text
}

/** From the first to the last open minute, with what lies closed between; undefined when nothing is open. */
function planOf(spans: readonly Span[], midnight: Temporal.Instant): DayPlan | undefined {
  const open = spans
    .filter(({ state }) => state === 'open')
    .map(({ from, to }) => ({ from: midnight.add({ minutes: from }), to: midnight.add({ minutes: to }) }))
  const last = open.at(-1)
  if (!last) return undefined
  const gaps = open.slice(1).map(({ from }, index) => ({ from: open[index]!.to, to: from }))
  const breaks = gaps.filter(({ from, to }) => Temporal.Instant.compare(from, to) < 0)
  return { opens: open[0]!.from, closes: last.to, breaks }
}

/** More than an hour before a day's beginning, or after its end. */
function isOutside({ opens, closes }: DayPlan, now: Temporal.Instant): boolean {
  return (
    Temporal.Instant.compare(now, opens.subtract({ hours: 1 })) < 0 ||
    Temporal.Instant.compare(now, closes) >= 0
  )
}
