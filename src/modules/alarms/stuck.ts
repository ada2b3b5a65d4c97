import { houseTime } from '#platform/clock'
import { sql } from '#platform/db'
import { listGivenUp } from '#platform/jobs'
import { type Context, within } from '#platform/ledger'
import type { Deps } from './deps.ts'
import type { Detector, FoundRow } from './found.ts'

/** Signing takes seconds; what has not come through after so long needs somebody to look. */
const sealMinutes = 30
/** A mail server that is away for less is no matter: letters are tried again by themselves. */
const letterMinutes = 60
/** Somebody who looks after equipment has so long to say that they are at it. */
const downMinutes = 60
const mostRows = 500

/** What stands still in the house itself, from what its modules publish. */
export function createStuckDetectors({ ledger, clock, places }: Pick<Deps, 'ledger' | 'clock' | 'places'>) {
  const here = (context: Context, place: string | undefined) => {
    const seen = within(context, 'insight.read', sql`place`)
    return place === undefined ? seen : sql`place = ${place} and ${seen}`
  }

  const jobsGivenUp: Detector = async (context) =>
    (await listGivenUp(ledger, context)).map(({ task, triedAt, error }) => ({
      ...{ place: places.city.code, about: 'job', label: task, trouble: error },
      // The queue keeps the world's time, whatever the clock of the house shows.
      at: houseTime(clock, triedAt),
    }))

  /** Papers that wait to be signed or sealed and do not go forward, or were parked for somebody. */
  const sealsStuck: Detector = (context, place) =>
    ledger.read(context, 'insight.read', async (tx) => {
      const before = clock.now().subtract({ minutes: sealMinutes })
      const rows = await tx.many<Request>(sql`
        select r.id, r.place, r.requested_at as at, coalesce(r.error, r.state) as trouble, d.id as dossier, d.code
        from (select * from signatures.v_request where ${here(context, place)}) r
        left join dossiers.v_dossier d
          on d.id = case when r.subject like 'dossier:%' then substr(r.subject, 9)::uuid end
        where r.state = 'failed' or (r.state in ('requested', 'signed', 'sealed') and r.requested_at < ${before})
        order by r.requested_at, r.id limit ${mostRows}`)
      return rows.map(({ id, dossier, code, ...row }) => ({
        ...{ ...row, about: 'seal' as const, label: id },
        ...(dossier && code ? { dossier: { id: dossier, code } } : {}),
      }))
    })

  /** Letters that were to have gone, or that nobody tries any more since yesterday. A full day of one address is no trouble. */
  const lettersStuck: Detector = (context, place) =>
    ledger.read(context, 'insight.read', (tx) => {
      const now = clock.now()
      return tx.many<FoundRow>(sql`
        select place, wanted_at as at, 'letter' as about, kind || ' ' || left(id::text, 8) as label,
          coalesce(error, state) as trouble
        from messages.v_message where ${here(context, place)} and (
          (state = 'waiting' and wanted_at < ${now.subtract({ minutes: letterMinutes })})
          or (state = 'given_up' and settled_at > ${now.subtract({ hours: 24 })}
            and error is distinct from 'too-many' and error is distinct from 'too-late'))
        order by wanted_at, id limit ${mostRows}`)
    })

  /** Things that do not answer and that nobody has said they look after; each has an owner of its own besides. */
  const equipmentDown: Detector = (context, place) =>
    ledger.read(context, 'insight.read', (tx) =>
      tx.many<FoundRow>(sql`
        select o.place, o.from_at as at, 'thing' as about, t.name as label, o.trouble, o.thing::text as thing
        from (select * from equipment.v_outage where ${here(context, place)}) o
        join equipment.v_thing t on t.id = o.thing
        where o.until_at is null and o.acknowledged_by is null and t.state = 'in-use'
          and o.from_at < ${clock.now().subtract({ minutes: downMinutes })}
        order by o.from_at, o.id limit ${mostRows}`),
    )

  return {
    'jobs-given-up': jobsGivenUp,
    'seals-stuck': sealsStuck,
    'letters-stuck': lettersStuck,
    'equipment-down': equipmentDown,
  } satisfies Record<string, Detector>
}

interface Request {
  id: string
  place: string
  at: Temporal.Instant
  trouble: string
  dossier: string | undefined
  code: string | undefined
}
