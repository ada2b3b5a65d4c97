import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** The colours that a rule declares. */
function coloursOf(css: string, selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]),
  )
}

/** Ratio of WCAG 2.2 between two colours, 1 … 21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const grounds = ['paper', 'card', 'sunken'] as const
const tones = ['info', 'success', 'warning', 'danger', 'neutral'] as const

/** Text that is read: AAA. */
const reading = [
  ...grounds.flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...tones.map((tone) => ['ink', `${tone}-soft`]),
  ['ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-band', 'band'],
  ['on-band', 'band-strong'],
  ['on-danger', 'danger'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['danger', 'paper'],
  ['danger', 'card'],
  ['focus-ink', 'focus'],
] as [string, string][]

/** Short bold words, signs and hovers: AA. */
const glancing = [
  ...tones.map((tone) => [tone, `${tone}-soft`]),
  ['accent', 'accent-soft'],
  ['accent', 'sunken'],
  ['danger', 'sunken'],
  ['success', 'card'],
  ['warning', 'card'],
] as [string, string][]

/** Edges of inputs and the shapes of charts: 3 to 1. */
const shapes = [
  ['line-strong', 'paper'],
  ['line-strong', 'card'],
  ['accent', 'neutral-soft'],
  ['danger', 'neutral-soft'],
  ['success', 'neutral-soft'],
  ['amber', 'neutral-soft'],
  ['ochre', 'band'],
  ['focus-ink', 'paper'],
] as [string, string][]

const light = coloursOf(read('tokens.css'), ':root')
const board = new Map([...light, ...coloursOf(read('faces.css'), '.face-board')])

describe.each([
  ['paper', light],
  ['board', board],
])('on %s', (name, colours) => {
  const ratio = ([one, other]: [string, string]) => contrast(colours.get(one)!, colours.get(other)!)

  test.each(reading)('%s on %s is easy to read (AAA)', (...pair) =>
    expect(ratio(pair)).toBeGreaterThanOrEqual(7),
  )
  test.each(glancing)('%s on %s is legible (AA)', (...pair) =>
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5),
  )
  // The board is never touched: nothing on it has a focus.
  test.each(shapes.filter(([one]) => name === 'paper' || one !== 'focus-ink'))(
    '%s stands out from %s',
    (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3),
  )
})

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('the receipt, the code and the mark aside, colours live in the tokens only', () => {
  for (const name of ['base.css', 'layout.css', 'citizen.css', 'forced-colors.css']) {
    expect(read(name)).not.toMatch(/#[0-9a-f]{3,8}\b/)
  }
})
