import { formatDuration, formatTime, type Language } from '#platform/text'
import type { ExpectedWait, KnownWait } from './expected-wait.ts'
import { waitTexts } from './texts.ts'

/** Minutes as people say them: by fives, by tens beyond an hour, by quarters beyond two. */
function step(minutes: number): number {
  return minutes < 60 ? 5 : minutes < 120 ? 10 : 15
}

/**
 * What is said of a wait: from its middle (P50) to what four of five do not exceed (P80), in round minutes.
 * `to` is undefined when four of five can only be promised after closing; both are when even the middle lies there.
 */
export function roundRange({ p50, p80 }: KnownWait): {
  from: number | undefined
  to: number | undefined
} {
  if (p50 === Number.POSITIVE_INFINITY) return { from: undefined, to: undefined }
  const from = Math.round(p50 / step(p50)) * step(p50)
  if (p80 === Number.POSITIVE_INFINITY) return { from, to: undefined }
  const to = Math.ceil(p80 / step(p80)) * step(p80)
  return { from, to: Math.max(to, from + step(from)) }
}

/** `khoảng 25–40 phút`; for an unknown wait why it is. */
export function waitWords(wait: ExpectedWait, language: Language): string {
  const text = waitTexts(language)
  if (!wait.known) return text.why[wait.why]!
  const { from, to } = roundRange(wait)
  if (from === undefined) return text.notToday
  if (to === undefined) return text.atLeast(duration(Math.max(5, from), language))
  if (from === 0) return text.below(text.minutes(String(to)))
  if (to < 90) return text.about(text.minutes(`${from}–${to}`))
  return text.about(`${duration(from, language)} – ${duration(to, language)}`)
}

/** Kept on one line: `1 giờ 50 phút`. */
const duration = (minutes: number, language: Language) =>
  formatDuration(minutes, language).replaceAll(' ', '\u00a0')

/** The same where there is little room: an unknown wait in two or three words. */
export function shortWaitWords(wait: ExpectedWait, language: Language): string {
  return wait.known ? waitWords(wait, language) : waitTexts(language).whyShort[wait.why]!
}

/** The same by the clock, `9:40–10:05`; undefined where there is no end to tell, or it is a matter of minutes. */
export function waitClock(wait: ExpectedWait): string | undefined {
  if (!wait.known) return undefined
  const { from, to } = roundRange(wait)
  if (!from || to === undefined) return undefined
  const at = (minutes: number, round: (value: number) => number) => {
    const ms = wait.at.epochMilliseconds + minutes * 60_000
    return formatTime(Temporal.Instant.fromEpochMilliseconds(round(ms / fiveMinutes) * fiveMinutes))
  }
  return `${at(from, Math.round)}–${at(to, Math.ceil)}`
}

const fiveMinutes = 5 * 60_000

/** The chance to be served before closing in tens, in words; undefined when it is good (nine of ten and more). */
export function chanceWords(wait: ExpectedWait, language: Language): string | undefined {
  if (!wait.known || wait.beforeClosing >= 0.9) return undefined
  return waitTexts(language).chance(Math.min(9, Math.round(wait.beforeClosing * 10)))
}

/** One number for a board: the middle, rounded up to five minutes; undefined when there is none. */
export function roughMinutes(wait: ExpectedWait): number | undefined {
  if (!wait.known || wait.p50 === Number.POSITIVE_INFINITY) return undefined
  return Math.max(5, Math.ceil(wait.p50 / 5) * 5)
}

/**
 * When to leave so as to be there before one's turn with a chance of nine in ten; the grace of the number rules is in
 * reserve on top of it. Undefined when nobody can say, or the turn does not come today.
 * @param wayMinutes how long the way takes
 */
export function leaveAt(wait: ExpectedWait, wayMinutes: number): Temporal.Instant | undefined {
  if (!wait.known || wait.p10 === Number.POSITIVE_INFINITY) return undefined
  const early = Math.floor(wait.p10 - wayMinutes)
  const leave = wait.at.add({ minutes: early })
  // Whole minutes of the clock, the earlier one.
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(leave.epochMilliseconds / 60_000) * 60_000)
}

/** Is one wait clearly shorter: by a quarter of an hour, and by a third? */
export function isClearlyShorter(wait: ExpectedWait, than: ExpectedWait): wait is KnownWait {
  if (!wait.known || !than.known) return false
  if (than.p50 === Number.POSITIVE_INFINITY) return wait.p80 < Number.POSITIVE_INFINITY
  return than.p50 - wait.p80 >= 15 && wait.p80 <= than.p50 * (2 / 3)
}
