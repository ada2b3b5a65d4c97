import { type Body, gapsOf, isBody, type Lint, listAt } from '#modules/editions'
import { type Language, languages, type Text } from '#platform/text'
import { say } from './lint-texts.ts'
import { outline } from './outline.ts'
import { hoursOf, layRoute, timeLimit } from './route.ts'
import { type ProcedureVersion, type RouteStep, versionSchema } from './schema.ts'

const channels = ['counter', 'online', 'post'] as const

/** How long the way of one kind of dossier is, against its limit. */
export interface WayCheck {
  channel: (typeof channels)[number]
  caseName: Text | undefined
  steps: { name: Text; hours: number | undefined }[]
  /** Working hours; undefined where the limit is no number of hours. */
  limit: number | undefined
  sum: number
  isTooLong: boolean
}

/** Each way that a dossier of this version can go: channels by cases, those that are alike once. */
export function waysOf(version: ProcedureVersion, route: readonly RouteStep[]): WayCheck[] {
  const cases = [undefined, ...(version.cases ?? [])]
  const ways = cases.flatMap((it) =>
    channels.map((channel): WayCheck => {
      const circumstances = { channel, caseId: it?.id }
      const time = timeLimit(version, circumstances)
      const limit = hoursOf(time, 1)
      const names = fitting(route, circumstances)
      const laid = names.length > 0 ? layRoute(route, time, circumstances) : []
      const sum = laid.reduce((hours, step) => hours + (step.hours ?? 0), 0)
      // Each step is rounded to the quarter of an hour.
      const slack = 0.125 * laid.length
      return {
        ...{ channel, caseName: it?.name, limit, sum },
        steps: laid.map(({ hours }, place) => ({ name: names[place]!.name, hours })),
        isTooLong: limit !== undefined && sum > limit + slack,
      }
    }),
  )
  const seen = new Set<string>()
  return ways.filter(({ channel, ...way }) => {
    const key = JSON.stringify(way)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function fitting(
  route: readonly RouteStep[],
  { channel, caseId }: { channel: string; caseId: string | undefined },
) {
  return route
    .filter(({ when }) => !when?.channels || when.channels.includes(channel))
    .filter(({ when }) => !when?.cases || (caseId !== undefined && when.cases.includes(caseId)))
}

/**
 * What a citizen or an officer would stumble over in a draft.
 * @param base the edition it began from: what is new is looked at more closely
 * @param stepsOf the steps of a shared route
 */
export function lintProcedure(
  body: Body,
  base: Body,
  stepsOf: (route: string) => readonly RouteStep[],
): Lint[] {
  const gaps = gapsOf(outline, body)
  const found: Lint[] = [...gaps]
  const add = (kind: Lint['kind'], section: string, path: string, words: Text, trail: Lint['trail'] = []) =>
    found.push({ kind, section, path, words, trail })

  const had = new Set(listAt(base, 'components').map(({ id }) => id))
  listAt(body, 'components').forEach((paper, place) => {
    const trail = [(paper.short ?? {}) as Partial<Text>]
    const at = `components.${place}`
    if (paper.optional === true && !paper.only && !had.has(paper.id))
      add(
        'think',
        'papers',
        `${at}.only.vi`,
        say((it) => it.onlyWhen),
        trail,
      )
    if (!had.has(paper.id) && !paper.ground)
      add(
        'think',
        'papers',
        `${at}.ground`,
        say((it) => it.noGround),
        trail,
      )
    if (paper.form === 'held' && !paper.register && !had.has(paper.id))
      add(
        'think',
        'papers',
        `${at}.register.vi`,
        say((it) => it.noRegister),
        trail,
      )
    if (languages.some((it) => String((paper.short as Partial<Text> | undefined)?.[it] ?? '').length > 90))
      add(
        'think',
        'papers',
        `${at}.short.vi`,
        say((it) => it.longName),
        trail,
      )
  })
  if (!/\d+\/(\d{4}\/)?[A-ZĐƯ]/u.test(String(body.legalBasis ?? '')))
    add(
      'think',
      'legal',
      'legalBasis',
      say((it) => it.noBasis),
    )
  const steps = listAt(body, 'steps')
  const cases = new Set(listAt(body, 'cases').map(({ id }) => id))
  steps.forEach((step, place) => {
    const trail = [(step.name ?? {}) as Partial<Text>]
    if (step.share !== undefined && step.hours !== undefined)
      add(
        'stop',
        'route',
        `steps.${place}.hours`,
        say((it) => it.both),
        trail,
      )
    if (step.share === undefined && step.hours === undefined)
      add(
        'think',
        'route',
        `steps.${place}.share`,
        say((it) => it.neither),
        trail,
      )
    const wanted = isBody(step.when) && Array.isArray(step.when.cases) ? step.when.cases : []
    if (wanted.some((id) => !cases.has(id)))
      add(
        'stop',
        'route',
        `steps.${place}`,
        say((it) => it.lostCase),
        trail,
      )
  })

  const parsed = versionSchema.safeParse({ ...body, version: 1, from: '2026-01-01' })
  if (!parsed.success) {
    // Gaps say most of it already, each at its box.
    if (gaps.length === 0) {
      const path = parsed.error.issues[0]!.path.join('.')
      add(
        'stop',
        sectionOf(path),
        path,
        say((it) => it.schema),
      )
    }
    return found
  }
  const version = parsed.data
  if (version.time.amount === null && version.time.unit !== 'same_day')
    add(
      'think',
      'time',
      'time.amount',
      say((it) => it.noLimit),
    )
  const { fee } = version
  if (fee.amount === null && !fee.formula && !fee.note)
    add(
      'think',
      'fee',
      'fee.amount',
      say((it) => it.noFee),
    )
  const route = version.steps ?? stepsOf(version.route)
  for (const way of waysOf(version, route)) {
    const { channel, caseName } = way
    const where = (language: Language, channelName: string) =>
      caseName ? `${channelName}, ${caseName[language]}` : channelName
    const about = (of: (it: Parameters<Parameters<typeof say>[0]>[0], where: string) => string) =>
      say((it, language) => of(it, where(language, it.channels[channel])))
    const kinds = fitting(route, {
      channel,
      caseId: version.cases?.find(({ name }) => name === caseName)?.id,
    })
    if (kinds.length === 0)
      add(
        'stop',
        'route',
        'steps',
        about((it, at) => it.noStep(at)),
      )
    else if (kinds.at(-1)!.permission !== 'dossier.approve')
      add(
        'stop',
        'route',
        'steps',
        about((it, at) => it.lastStep(at)),
      )
    if (new Set(kinds.map(({ step }) => step)).size < kinds.length)
      add(
        'stop',
        'route',
        'steps',
        about((it, at) => it.twice(at)),
      )
    if (way.isTooLong)
      add(
        'stop',
        'route',
        'steps',
        about((it, at) => it.tooLong(at, shown(way.sum), shown(way.limit!))),
      )
  }
  return found
}

const shown = (hours: number) => hours.toLocaleString('vi-VN', { maximumFractionDigits: 2 })

function sectionOf(path: string): string {
  const top = path.split('.')[0]
  return outline.find(({ parts }) => parts.some(({ at }) => at.split('.')[0] === top))?.id ?? 'guidance'
}
