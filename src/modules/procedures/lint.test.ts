import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Body, differencesOf, readParts, sentOf, withValue } from '#modules/editions'
import { root } from '#platform/config'
import { lintProcedure, waysOf } from './lint.ts'
import { outline, tidied } from './outline.ts'
import { previewOf } from './preview.ts'
import { type RouteStep, versionSchema } from './schema.ts'

const { routes } = JSON.parse(readFileSync(join(root, 'places/hanoi/routes.json'), 'utf8')) as {
  routes: Record<string, RouteStep[]>
}
const bodies = readdirSync(join(root, 'procedures')).map((name): [string, Body] => {
  const {
    version: _version,
    from: _from,
    ...body
  } = JSON.parse(readFileSync(join(root, 'procedures', name), 'utf8')).versions[0]
  return [name, body]
})
const lint = (body: Body, base: Body) => lintProcedure(body, base, (route) => routes[route]!)
const [, death] = bodies.find(([name]) => name === '1.000656.json')!
const parts = outline.flatMap((section) => section.parts)

test('every procedure that is shown in the editor and sent back unchanged is the same, and may be published', () => {
  for (const [name, body] of bodies) {
    const { body: read, faults } = readParts(parts, body, sentOf(parts, body))
    expect(faults, name).toEqual({})
    expect(differencesOf(outline, body, tidied(read)), name).toEqual([])
    expect(
      lint(body, body).filter(({ kind }) => kind === 'stop'),
      name,
    ).toEqual([])
  }
})

const steps = routes.department!
const stops = (body: Body) =>
  lint(body, death)
    .filter(({ kind }) => kind === 'stop')
    .map(({ section, words }) => `${section}: ${words.en}`)

describe('what is said before it is published', () => {
  const timed = withValue(death, 'time', { amount: 3, unit: 'working_day' })

  test.each<[string, Body, RegExp]>([
    ['a language is missing', withValue(death, 'outcome.ar', ''), /^guidance: Missing in Arabic/],
    [
      'steps longer than the limit',
      { ...timed, steps: [{ ...steps[0], share: undefined, hours: 20 }, steps[2]] },
      /^route: .*longer than the limit of 24 hours/,
    ],
    ['nobody approves', { ...timed, steps: steps.slice(0, 2) }, /^route: .*the leader’s approval/],
    ['a kind of step twice', { ...timed, steps: [steps[0], ...steps] }, /^route: .*of one kind/],
    [
      'no step for post',
      { ...timed, steps: [{ ...steps[2], when: { channels: ['online', 'counter'] } }] },
      /^route: By post: no step is left/,
    ],
    [
      'a case that is gone',
      { ...timed, steps: [{ ...steps[2] }, { ...steps[2], step: 'verify', when: { cases: ['x'] } }] },
      /^route: .*no longer/,
    ],
    ['no legal basis', withValue(death, 'legalBasis', ''), /^legal: Missing/],
  ])('%s', (_name, body, words) => expect(stops(body)).toContainEqual(expect.stringMatching(words)))

  test('what only deserves a thought does not stand in the way', () => {
    const paper = { id: 'c9', text: death.name, short: death.name, form: 'original', optional: true }
    const body = { ...death, components: [...(death.components as Body[]), paper], fee: { amount: null } }
    expect(stops(body)).toEqual([])
    expect(lint(body, death).map(({ path }) => path)).toEqual([
      'components.6.only.vi',
      'components.6.ground',
      'fee.amount',
    ])
  })
})

test('ways: each case and channel that differs, with the hours of its steps', () => {
  const version = versionSchema.parse({
    ...death,
    ...{
      version: 1,
      from: '2026-01-01',
      time: { amount: 5, unit: 'working_day', online: { amount: 2, unit: 'working_day' } },
    },
  })
  const ways = waysOf(version, steps)
  expect(ways.map(({ channel, limit, sum }) => [channel, limit, sum])).toEqual([
    ['counter', 40, 40],
    ['online', 16, 16],
  ])
  expect(ways.every(({ isTooLong }) => !isTooLong)).toBe(true)
})

test('a draft without all its words can be looked at; one without a fee cannot', () => {
  const base = versionSchema.parse({ ...death, version: 1, from: '2026-01-01' })
  expect(previewOf(withValue(death, 'outcome.ar', ''), base)?.outcome.ar).toBe(base.outcome.vi)
  expect(previewOf(withValue(death, 'fee', undefined), base)).toBeUndefined()
})
