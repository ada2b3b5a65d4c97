import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCalendar, workingTimeBetween } from '#modules/calendar'
import type { Component } from '#modules/procedures'
import { root } from '#platform/config'
import type { Course } from './course.ts'
import { factsOf } from './facts.ts'
import { spreadOf } from './figures.ts'

const hanoi = loadCalendar(join(root, 'places/hanoi/calendar'))
const words = { vi: 'x', en: 'x', ar: 'x' }
const listed = (id: string, more: Partial<Component> = {}): Component => ({
  ...{ id, text: words, short: words, form: 'original', optional: false },
  ...more,
})
const given = (id: string, more: Partial<Course['opened'][number]> = {}) => ({
  ...{ id, originals: 1, certified: 0, copies: 0, origin: 0 as const, files: [] },
  ...more,
})
/** A moment of Wednesday, 18 November 2026, by the clock in Hà Nội; the day may be another. */
const at = (time: string, day = '2026-11-18') =>
  Temporal.ZonedDateTime.from(`${day}T${time}[Asia/Ho_Chi_Minh]`).toInstant().toString()

const course = (more: Partial<Course>): Course => ({
  ...{ id: 'x', code: 'x', receiving: 'a', resolving: 'a', procedureCode: '1.000001', procedureVersion: 1 },
  ...{ channel: 'counter', status: 10, filedAt: Temporal.Instant.from(at('08:00')) },
  ...{ filedOn: Temporal.PlainDate.from('2026-11-18'), finishedAt: Temporal.Instant.from(at('16:00')) },
  ...{ version: 1, opened: [], declared: false, components: [], visits: [], pauses: [], supplements: [] },
  ...{ opinions: [], acts: [], known: [], hallMinutes: undefined },
  ...more,
})

describe('papers', () => {
  const of = (it: Partial<Course>, list: Component) => factsOf(course(it), [list], hanoi).papers[0]

  test('what was not there at first, was asked for alone and brought to the counter', () => {
    const brought = given('c1', { certified: 2, originals: 0 })
    const paper = of(
      {
        components: [brought],
        supplements: [{ askedAt: at('09:00'), items: ['c1'], suppliedAt: at('10:00') }],
        acts: [{ type: 'supply', at: at('10:00'), counter: true, files: [brought] }],
      },
      listed('c1'),
    )
    expect(paper).toMatchObject({
      ...{ missing: true, asked: true, askedAlone: true, brought: true, cameFor: true, failed: false },
      ...{ onPaper: true, certified: true, original: false, certifiedCopies: 2, avoidable: false },
    })
  })

  test('asked for together with another and sent online: nobody came for it', () => {
    const sent = given('c1', { originals: 0, files: ['f'] })
    const paper = of(
      {
        opened: [given('c1')],
        components: [sent],
        supplements: [{ askedAt: at('09:00'), items: ['c1', 'c2'], suppliedAt: at('10:00') }],
        acts: [{ type: 'supply', at: at('10:00'), counter: false, files: [sent] }],
      },
      listed('c1'),
    )
    expect(paper).toMatchObject({
      missing: false,
      asked: true,
      askedAlone: false,
      brought: true,
      cameFor: false,
    })
  })

  test('stopped while it had not come', () => {
    const supplements = [{ askedAt: at('09:00'), items: ['c1'] }]
    expect(of({ status: 8, supplements }, listed('c1'))).toMatchObject({ failed: true, brought: false })
    expect(of({ status: 7, supplements }, listed('c1'))).toMatchObject({ failed: false })
  })

  test('never missing: optional ones, those only shown, those the state finds, a declaration filled in here', () => {
    for (const [list, it] of [
      [listed('c1', { optional: true }), {}],
      [listed('c1', { form: 'present' }), {}],
      [listed('c1', { form: 'held' }), {}],
      [listed('c1', { register: words }), {}],
      [listed('c1', { form: 'form' }), { declared: true }],
    ] as const)
      expect(factsOf(course(it), [list], hanoi).papers).toEqual([])
  })

  test('given although the offices had it; used again from the store is not given', () => {
    const components = [given('c1')]
    expect(of({ components, opened: components, known: ['c1'] }, listed('c1'))).toMatchObject({
      ...{ again: true, avoidable: true },
    })
    expect(of({ components, opened: components }, listed('c1', { form: 'held' }))).toMatchObject({
      ...{ again: false, avoidable: true },
    })
    const kept = [given('c1', { origin: 2, originals: 0, files: ['f'] })]
    expect(of({ components: kept, opened: kept, known: ['c1'] }, listed('c1'))).toMatchObject({
      ...{ reused: true, onPaper: false, again: false, avoidable: false, missing: false },
    })
  })
})

test('visits are days at the counter: a result on the day of handing in is none of its own', () => {
  const acts = (day: string): Course['acts'] => [
    { type: 'receive', at: at('08:00'), counter: true, files: null },
    { type: 'supply', at: at('09:00'), counter: false, files: [] },
    { type: 'hand-over', at: at('15:00', day), counter: true, files: null },
  ]
  expect(factsOf(course({ acts: acts('2026-11-18') }), [], hanoi)).toMatchObject({ trips: 1, returns: 0 })
  expect(factsOf(course({ acts: acts('2026-11-19') }), [], hanoi)).toMatchObject({ trips: 2, returns: 0 })
})

describe('time', () => {
  test('what passed with the citizen and with other units is not the step’s', () => {
    // 08:00–12:00 at a step: asked 08:30–09:30 of the citizen, 09:00–10:00 of another unit.
    const facts = factsOf(
      course({
        visits: [
          { step: 'process', from: at('08:00'), until: at('12:00') },
          { step: 'approve', from: at('12:00') },
        ],
        supplements: [{ askedAt: at('08:30'), items: ['c1'], suppliedAt: at('09:30') }],
        opinions: [{ from: at('09:00'), to: at('10:00') }],
      }),
      [],
      hanoi,
    )
    expect(facts).toMatchObject({ citizenMinutes: 60, othersMinutes: 30 })
    expect(facts.steps).toEqual([{ step: 'process', minutes: 150 }])
  })

  test('each working minute of a visit counts once, whatever waits overlap', () => {
    const minute = fc.integer({ min: 0, max: 3 * 24 * 60 })
    const start = Temporal.Instant.from(at('07:00'))
    const moment = (n: number) => start.add({ minutes: n }).toString()
    const span = fc.tuple(minute, minute).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
    fc.assert(
      fc.property(
        span,
        fc.array(span, { maxLength: 4 }),
        fc.array(span, { maxLength: 4 }),
        (visit, citizen, others) => {
          const end = 3 * 24 * 60
          const { steps, citizenMinutes, othersMinutes } = factsOf(
            course({
              finishedAt: Temporal.Instant.from(moment(end)),
              visits: [{ step: 's', from: moment(visit[0]), until: moment(visit[1]) }],
              pauses: citizen.map(([from, to]) => ({ from: moment(from), to: moment(to) })),
              opinions: others.map(([from, to]) => ({ from: moment(from), to: moment(to) })),
            }),
            [],
            hanoi,
          )
          // Minute by minute, without any set of spans.
          const holds = (spans: [number, number][], n: number) => spans.some(([a, b]) => a <= n && n < b)
          const counts = { step: 0, citizen: 0, others: 0 }
          for (let n = 0; n < end; n++) {
            const isWork = worked[n]!
            if (!isWork) continue
            if (holds(citizen, n)) counts.citizen++
            else if (holds(others, n)) counts.others++
            else if (holds([visit], n)) counts.step++
          }
          expect({ citizenMinutes, othersMinutes }).toEqual({
            ...{ citizenMinutes: counts.citizen, othersMinutes: counts.others },
          })
          expect(steps[0]?.minutes ?? 0).toBe(counts.step)
        },
      ),
      { numRuns: 150 },
    )
  })
  const start = Temporal.Instant.from(at('07:00'))
  const worked = Array.from({ length: 3 * 24 * 60 }, (_, n) => {
    const from = start.add({ minutes: n })
    return workingTimeBetween(hanoi, from, from.add({ minutes: 1 })).total('minutes') > 0
  })
})

test('percentiles are the nearest rank of all times', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (times) => {
      const sorted = times.toSorted((a, b) => a - b)
      const rows = [...new Set(sorted)].map((minutes) => ({
        ...{ minutes, times: sorted.filter((it) => it === minutes).length },
      }))
      const { p50, p90 } = spreadOf(rows)
      expect(p50).toBe(sorted[Math.ceil(sorted.length / 2) - 1])
      expect(p90).toBe(sorted[Math.ceil((sorted.length * 9) / 10) - 1])
    }),
  )
})
