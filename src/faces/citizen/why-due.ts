import type { DayReason, Step } from '#modules/calendar'
import { formatDate, formatDateTime, type Language } from '#platform/text'
import { followTexts } from './follow-texts.ts'

/** The way to a due date in plain sentences; days in a row that count, or do not count, are said in one. */
export function whyDueWords(
  steps: readonly Step[],
  due: Temporal.Instant | undefined,
  language: Language,
): string[] {
  const text = followTexts(language).step
  const lines: string[] = []
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!
    const last = endOfRun(steps, at)
    lines.push(last > at ? runWords(step, steps[last]!, language) : stepWords(step, language))
    at = last
  }
  if (due) lines.push(text.result(formatDateTime(due)))
  return lines
}

/** The last of the steps from `at` on that say the same thing of the next day. */
function endOfRun(steps: readonly Step[], at: number): number {
  let last = at
  while (last + 1 < steps.length && follows(steps[last]!, steps[last + 1]!)) last++
  return last
}

function follows(step: Step, next: Step): boolean {
  if (step.step === 'counted_day' && next.step === 'counted_day') return next.n === step.n + 1
  if (step.step !== 'skipped_day' || next.step !== 'skipped_day') return false
  return reasonKey(step.reason) === reasonKey(next.reason) && step.date.add({ days: 1 }).equals(next.date)
}

const reasonKey = (reason: DayReason) => ('name' in reason ? reason.name : reason.kind)

function runWords(first: Step, last: Step, language: Language): string {
  const text = followTexts(language).step
  if (first.step === 'counted_day' && last.step === 'counted_day') {
    return text.countedRange(formatDate(first.date), formatDate(last.date), first.n, last.n)
  }
  if (first.step === 'skipped_day' && last.step === 'skipped_day') {
    return text.skippedRange(formatDate(first.date), formatDate(last.date), dayWords(first.reason, language))
  }
  return stepWords(first, language)
}

function stepWords(step: Step, language: Language): string {
  const text = followTexts(language).step
  switch (step.step) {
    case 'clock_started':
      return text.started(formatDateTime(step.received), text.because[step.because], formatDateTime(step.at))
    case 'same_day': {
      const cutoff = step.cutoff.toString({ smallestUnit: 'minute' })
      return step.received === 'before_cutoff'
        ? text.sameDayBefore(cutoff, formatDate(step.date))
        : text.sameDayAfter(cutoff, formatDate(step.date))
    }
    case 'counted_day':
      return text.counted(formatDate(step.date), step.n)
    case 'counted_time':
      return text.time(formatDate(step.date), hours(step.workingTime, language))
    case 'skipped_day':
      return text.skipped(formatDate(step.date), dayWords(step.reason, language))
    case 'moved_to_working_day':
      return text.moved(formatDate(step.from), formatDate(step.to))
    case 'moved_into_office_hours':
      return text.movedHours(formatDateTime(step.from), formatDateTime(step.to))
    case 'extended':
      return text.extended(formatDateTime(step.due))
    case 'paused':
      return text.paused(formatDateTime(step.from), formatDateTime(step.to), formatDateTime(step.due))
    case 'due_when_back':
      return text.dueBack(formatDateTime(step.to))
    case 'pause_open':
      return text.pauseOpen(formatDateTime(step.from))
    case 'pause_ignored':
      return text.pauseIgnored
    case 'beyond_published_calendar':
      return text.beyond(step.years.join(', '))
  }
}

function dayWords(reason: DayReason, language: Language): string {
  return 'name' in reason ? reason.name : followTexts(language).step.weekend
}

/** `2,5`: halves are enough for people. */
function hours(time: Temporal.Duration, language: Language): string {
  const value = String(Math.round(time.total('hours') * 10) / 10)
  return language === 'vi' ? value.replace('.', ',') : value
}
