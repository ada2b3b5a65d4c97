import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { comingAfter, type Edition, type Editions, endOf, heldOn } from '#modules/editions'
import { type Clock, localDate } from '#platform/clock'
import { compareVietnamese, type Language, type Text } from '#platform/text'
import type { Saying } from './effect/compare.ts'
import { createFinder } from './finder.ts'
import type { Phrasings } from './phrasings/phrasings.ts'
import { type Circumstances, type LaidStep, layRoute, timeLimit } from './route.ts'
import {
  type Procedure,
  type ProcedureVersion,
  procedureSchema,
  type RouteStep,
  routesSchema,
  versionSchema,
} from './schema.ts'
import { createSearch, entriesOf, type Found, type Hit, makeSearch } from './search.ts'

/** Since when there is a procedure no longer. */
export interface Repeal {
  since: Temporal.PlainDate
  why: Text | undefined
  ground: string | undefined
  /** Code of what takes its place. */
  replacedBy: string | undefined
}

interface Field {
  name: Text
  count: number
  received: number
}

export interface Procedures {
  /** What is on offer today, also what other offices receive. */
  readonly all: Procedure[]
  /** What the halls receive today. */
  readonly received: Procedure[]
  /** With what was repealed: dossiers of it may still be running. */
  readonly known: Procedure[]
  /** Fields in Vietnamese order, with the number of their procedures on offer today, and of those halls receive. */
  readonly fields: Field[]
  /** A code of the city's own series that nothing has or had. */
  freeCode(taken: readonly string[]): string
  /** What is on offer today; undefined for what is not, or no longer. */
  offered(code: string): Procedure | undefined
  /** Also what was repealed. */
  find(code: string): Procedure | undefined
  get(code: string): Procedure
  /** The version in force on a day; the first one for days before it, and the last one after a repeal. */
  versionOn(code: string, day: Temporal.PlainDate): ProcedureVersion
  /** Where it is handed in today, of what no hall receives; undefined of what halls receive. */
  elsewhere(code: string): Text | undefined
  /** The repeal that holds on a day. */
  repealOn(code: string, day: Temporal.PlainDate): Repeal | undefined
  /** What will begin to hold after a day: versions and a repeal, in the order of their days. */
  comingAfter(code: string, day: Temporal.PlainDate): Edition[]
  /** The first day on which a version held no longer; undefined while none has taken its place. */
  endOf(code: string, version: number): Temporal.PlainDate | undefined
  /** The version a dossier began with, whatever came after. */
  pinned(code: string, version: number): Promise<ProcedureVersion>
  route(name: string): RouteStep[]
  /** Names of the routes that procedures share. */
  readonly routeNames: string[]
  /** The steps of a version: its own, or those of the shared route. */
  stepsOf(version: Pick<ProcedureVersion, 'route' | 'steps'>): RouteStep[]
  /** Every step of any way: of the shared routes, and of versions known. */
  allSteps(): RouteStep[]
  /** The way a dossier of this version goes in these circumstances. */
  layRoute(version: ProcedureVersion, circumstances: Circumstances): LaidStep[]
  /** What a question may mean. Right after a change of the catalogue it is what the catalogue was before. */
  search(question: string, language?: Language): Hit[]
  /** As `search`, with a verdict: whether the first may be answered, three may be offered, or none. */
  understand(question: string, language?: Language): Found
  /** How a question was understood, where a word of it was misspelt. */
  meant(question: string, language?: Language): string | undefined
  /** Resolves when questions are answered by what is on offer now. */
  searchReady(): Promise<void>
  /** All that is known of each procedure on offer today for finding it: to try what a change would do. */
  sayings(): Saying[]
  /** Grows whenever other versions or phrasings are known: pages made from the catalogue are made again. */
  readonly revision: number
}

/** The name of a procedure's editions. */
export const subjectOf = (code: string) => `procedure:${code}`

/** The catalogue as it stands on one day. */
interface Standing {
  day: string
  all: Procedure[]
  received: Procedure[]
  known: Procedure[]
  byCode: Map<string, Procedure>
  fields: Field[]
}

/**
 * Reads the catalogue (a file a procedure), publishes versions that the files bring, and keeps up with those that are
 * published in the desk.
 * @throws Error naming the file and the fault
 */
export async function createProcedures(deps: {
  directory: string
  routesFile: string
  editions: Pick<Editions, 'adopt' | 'of' | 'onChange' | 'subjects'>
  /** What was changed of the phrasings that editions bring; by default nothing. */
  phrasings?: Pick<Phrasings, 'laid' | 'onChange'> | undefined
  /** The title of a procedure's own form: people ask for that, too. Not asked before everything is open. */
  formTitle?: ((code: string) => Text | undefined) | undefined
  clock: Clock
}): Promise<Procedures> {
  const { editions, clock } = deps
  const names = (await readdir(deps.directory)).filter((name) => name.endsWith('.json')).sort()
  const files = await Promise.all(names.map((name) => readProcedure(join(deps.directory, name), name)))
  const { routes } = routesSchema.parse(JSON.parse(await readFile(deps.routesFile, 'utf8')))
  const route = (name: string) => {
    const steps = routes[name]
    if (!steps) throw new Error(`There is no route ${name}`)
    return steps
  }
  const byFile = new Map(files.map(({ procedure }) => [procedure.code, procedure]))
  const stepsOf: Procedures['stepsOf'] = (version) => version.steps ?? route(version.route)
  for (const { procedure } of files) {
    for (const version of procedure.versions)
      if (!version.steps && !routes[version.route])
        throw new Error(`${procedure.code}: there is no route ${version.route}`)
  }
  await editions.adopt(
    files.flatMap(({ procedure, raw }) =>
      procedure.versions.map(({ version, from }, place) => ({
        subject: subjectOf(procedure.code),
        ...{ number: version, from, body: raw.versions[place]! },
      })),
    ),
  )

  let revision = 0
  let standing: Standing | undefined
  /** By subject and number: what was published never changes, so it is read once. */
  const read = new Map<string, ProcedureVersion>()
  const versionOf = ({ subject, number, body }: Edition): ProcedureVersion => {
    const key = `${subject} ${number}`
    const known = read.get(key)
    if (known) return known
    const version = versionSchema.parse(body)
    read.set(key, version)
    return version
  }
  const versionsOf = (code: string) =>
    editions
      .of(subjectOf(code))
      .filter(({ body }) => body !== undefined)
      .map(versionOf)
  const changed = () => {
    revision++
    standing = undefined
  }
  editions.onChange(changed)
  deps.phrasings?.onChange(changed)

  const versionOn: Procedures['versionOn'] = (code, day) => {
    const list = editions.of(subjectOf(code))
    const held = heldOn(list, day)
    // Repealed: the version that held until then.
    const before = held && !held.body ? list.filter(({ number }) => number < held.number) : list
    const last =
      held && !held.body
        ? heldOn(
            before.filter(({ body }) => body),
            held.holdsFrom,
          )
        : held
    const found = last ?? list.find(({ body }) => body)
    if (!found) throw new Error(`There is no procedure ${code}`)
    return versionOf(found)
  }
  const repealOn: Procedures['repealOn'] = (code, day) => {
    const held = heldOn(editions.of(subjectOf(code)), day)
    if (!held || held.body) return undefined
    const { holdsFrom: since, why, ground, replacedBy } = held
    return { since, why, ground, replacedBy }
  }
  function stand(): Standing {
    const today = localDate(clock.now())
    const day = today.toString()
    if (standing?.day === day) return standing
    const known = codes(today).map((code): Procedure => {
      const version = versionOn(code, today)
      const { plain } = version
      const own = bare(code, version)
      const phrases = deps.phrasings?.laid(code, own.phrases) ?? own.phrases
      return { ...own, phrases, ...(plain ? { plain } : {}), versions: versionsOf(code) }
    })
    const all = known.filter(({ code }) => !repealOn(code, today))
    const received = all.filter(({ code }) => !versionOn(code, today).place)
    const isReceived = new Set(received)
    const fields = new Map<string, Field>()
    for (const procedure of all) {
      const { field } = procedure
      const entry = fields.get(field.vi) ?? { name: field, count: 0, received: 0 }
      entry.count++
      if (isReceived.has(procedure)) entry.received++
      fields.set(field.vi, entry)
    }
    standing = {
      ...{ day, all, received, known },
      byCode: new Map(known.map((procedure) => [procedure.code, procedure])),
      fields: [...fields.values()].sort((a, b) => compareVietnamese(a.name.vi, b.name.vi)),
    }
    return standing
  }
  stand()
  type Catalogue = Parameters<typeof createSearch>
  const catalogueOf = ({ day, all }: Standing): Catalogue => {
    const today = Temporal.PlainDate.from(day)
    return [all, (code) => versionOn(code, today), deps.formTitle]
  }
  // Made when somebody first asks, or the house is open: forms are opened after this module.
  const finder = createFinder({
    onOffer: stand,
    atOnce: (standing_) => createSearch(...catalogueOf(standing_)),
    beside: (standing_) => makeSearch(...catalogueOf(standing_)),
  })
  /** Without what is on offer no longer: the index may be older than the repeal. */
  function onOffer(found: Found): Found {
    const hits = found.hits.filter(({ code }) => offered(code))
    const isOther = hits[0] !== found.hits[0]
    return { ...found, hits, verdict: isOther && found.verdict === 'sure' ? 'unsure' : found.verdict }
  }
  const offered = (code: string) => (repealOn(code, localDate(clock.now())) ? undefined : find(code))

  const find = (code: string) => stand().byCode.get(code)
  /** In the order of files; then what was made in the desk and whose day has come. */
  function codes(today: Temporal.PlainDate): string[] {
    const own = files.map(({ procedure }) => procedure.code)
    const made = editions
      .subjects('procedure')
      .map((subject) => subject.slice(subjectOf('').length))
      .filter((code) => !byFile.has(code) && heldOn(editions.of(subjectOf(code)), today))
      // What a file brought and no file says any longer is not known, as before.
      .filter((code) => versionOn(code, today).identity)
    return [...own, ...made.sort()]
  }
  function bare(code: string, version: ProcedureVersion): Omit<Procedure, 'versions'> {
    return byFile.get(code) ?? madeProcedure(code, version)
  }
  return {
    get all() {
      return stand().all
    },
    get received() {
      return stand().received
    },
    get known() {
      return stand().known
    },
    get fields() {
      return stand().fields
    },
    get revision() {
      return revision
    },
    find,
    freeCode(taken) {
      const used = [...editions.subjects('procedure').map((it) => it.slice(subjectOf('').length)), ...taken]
      const numbers = used.map((code) => Number(/^6\.(\d{6})$/.exec(code)?.[1] ?? 0))
      return `6.${String(Math.max(0, ...numbers) + 1).padStart(6, '0')}`
    },
    offered,
    get(code) {
      const procedure = find(code)
      if (!procedure) throw new Error(`There is no procedure ${code}`)
      return procedure
    },
    versionOn,
    elsewhere: (code) => (find(code) ? versionOn(code, localDate(clock.now())).place : undefined),
    repealOn,
    comingAfter: (code, day) => comingAfter(editions.of(subjectOf(code)), day),
    endOf: (code, version) => endOf(editions.of(subjectOf(code)), version),
    async pinned(code, version) {
      const edition = editions.of(subjectOf(code)).find(({ number, body }) => number === version && body)
      if (!edition) throw new Error(`There is no version ${version} of ${code}`)
      return versionOf(edition)
    },
    route,
    routeNames: Object.keys(routes),
    stepsOf,
    allSteps: () => [
      ...Object.values(routes).flat(),
      ...stand().known.flatMap(({ versions }) => versions.flatMap((version) => version.steps ?? [])),
    ],
    layRoute: (version, circumstances) =>
      layRoute(stepsOf(version), timeLimit(version, circumstances), circumstances),
    search: (question, language) => onOffer(finder.now().understand(question, language)).hits,
    understand: (question, language) => onOffer(finder.now().understand(question, language)),
    meant: (question, language) => finder.now().meant(question, language),
    searchReady: finder.caughtUp,
    sayings() {
      const entries = entriesOf(...catalogueOf(stand()))
      return entries.map(({ code, phrasings }) => ({
        ...{ code, vi: phrasings('vi'), en: phrasings('en'), ar: phrasings('ar') },
      }))
    },
  }
}

/** A procedure that was made in the desk: what a file would say of it stands in its version. */
export function madeProcedure(code: string, version: ProcedureVersion): Omit<Procedure, 'versions'> {
  const { identity, name, plain = name } = version
  if (!identity) throw new Error(`${code} was made in the desk and does not say what it is`)
  const phrases = (language: Language) =>
    (identity.phrases?.[language] ?? '')
      .split('\n')
      .map((it) => it.trim())
      .filter(Boolean)
  return {
    ...{ code, field: identity.field, level: 'Cấp Xã', online: identity.online, plain },
    ...{ confidence: 'high', confidenceBy: {}, source: version.legalBasis },
    phrases: { vi: phrases('vi'), en: phrases('en'), ar: phrases('ar') },
  }
}

/** With each version as it stands in the file: what is published is compared with that. */
async function readProcedure(
  path: string,
  name: string,
): Promise<{ procedure: Procedure; raw: { versions: object[] } }> {
  const raw = JSON.parse(await readFile(path, 'utf8'))
  const parsed = procedureSchema.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`procedures/${name}: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  if (`${parsed.data.code}.json` !== name) throw new Error(`procedures/${name}: holds ${parsed.data.code}`)
  return { procedure: parsed.data, raw }
}
