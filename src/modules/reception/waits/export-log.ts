import { createHmac, randomBytes } from 'node:crypto'
import type { Context } from '#platform/ledger'
import { forbidden, may } from '#platform/ledger'
import { eventLine, headLine } from '../forecast/index.ts'
import { logPeriodWrong } from '../refusals.ts'
import type { Names } from './day-log.ts'
import type { WaitsDeps } from './deps.ts'
import { linesOfDay } from './recorded.ts'

/** The longest period of one file. */
const mostDays = 366

/**
 * A hall's event log of some days (docs/event-log.md), piece by piece; permission `queue.manage`. Tickets and officers
 * are pseudonyms made with a key that exists as long as the export: they cannot be traced back, and another export has
 * others. The audit log says who took it.
 * @throws Refusal `forbidden`, `log-period-wrong` when it ends before it begins or is too long
 */
export async function exportLog(
  deps: WaitsDeps,
  context: Context,
  place: string,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): Promise<AsyncIterable<string>> {
  if (!may(context, 'queue.manage', place)) throw forbidden()
  const days = from.until(to).days
  if (days < 0 || days >= mostDays) throw logPeriodWrong(mostDays)
  await deps.ledger.readAudited(
    context,
    { permission: 'queue.manage', place, action: 'reception.export-log', subject: `log:${from}..${to}` },
    async () => undefined,
  )
  const { slug } = deps.places.get(place)
  return pieces(deps, { place, office: slug, from, days: days + 1 }, pseudonyms())
}

async function* pieces(
  deps: WaitsDeps,
  it: { place: string; office: string; from: Temporal.PlainDate; days: number },
  names: Names,
): AsyncGenerator<string> {
  yield headLine(it.office, deps.policyOn(it.place, it.from))
  for (let day = 0; day < it.days; day++)
    for await (const lines of linesOfDay(deps, it.place, it.from.add({ days: day }), names))
      yield lines.map(eventLine).join('')
}

function pseudonyms(): Names {
  const key = randomBytes(32)
  const mark = (kind: string) => (id: string) =>
    `${kind[0]}${createHmac('sha256', key).update(`${kind} ${id}`).digest('base64url').slice(0, 16)}`
  return { ticket: mark('ticket'), officer: mark('officer') }
}
