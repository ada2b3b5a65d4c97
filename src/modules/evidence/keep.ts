import type { WorkingCalendar } from '#modules/calendar'
import type { Procedures } from '#modules/procedures'
import type { Clock } from '#platform/clock'
import { type Database, plannedAnew, type Sql, sql, type Transaction } from '#platform/db'
import { type Course, courseColumns } from './course.ts'
import { type DossierFacts, factsOf } from './facts.ts'
import { addUp } from './months.ts'

export interface KeepDeps {
  db: Database
  clock: Clock
  procedures: Procedures
  calendar: WorkingCalendar
}

/** Dossiers of one transaction. */
const batch = 500
/** Changes carry the time at which their transaction began: so long after it they are looked for again, in minutes. */
const overlap = 60

/**
 * Works out what changed since the last time: lines of dossiers that were acted on, then the months they were handed in. What a
 * run did not get to, the next one does. Returns how many dossiers were looked at. Safe to repeat, and beside another process.
 */
export async function keepUp(deps: KeepDeps): Promise<number> {
  const { db, clock } = deps
  const begun = clock.now()
  let count = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = await db.transaction({ 'app.places': '*' }, async (tx) => {
      const { since } = await tx.get<{ since: Temporal.Instant }>(
        sql`select counted_until as since from evidence.mark for update`,
      )
      const courses = await tx.many<Course>(changed(since, after))
      if (courses.length > 0) await write(deps, tx, courses)
      count += courses.length
      return courses.at(-1)?.id
    })
    if (!last) break
    after = last
  }
  while (await db.transaction({ 'app.places': '*' }, (tx) => addUp(tx)));
  await db.transaction({ 'app.places': '*' }, (tx) =>
    tx.run(sql`update evidence.mark set counted_until = greatest(counted_until, ${begun})`),
  )
  return count
}

/** The next dossiers that changed, and are not counted as they are now. */
function changed(since: Temporal.Instant, after: string): Sql {
  return plannedAnew(sql`
    select ${courseColumns} from dossiers.v_course c where c.id in (
      select c.id from dossiers.v_course c left join evidence.dossier e on e.id = c.id
      where c.changed_at >= ${since.subtract({ minutes: overlap })} and c.id > ${after}::uuid
        and e.version is distinct from c.version
      order by c.id limit ${batch})
    order by c.id`)
}

async function write({ procedures, calendar }: KeepDeps, tx: Transaction, courses: Course[]): Promise<void> {
  const counted: { course: Course; facts: DossierFacts }[] = []
  for (const course of courses) {
    const { components } = await procedures.pinned(course.procedureCode, course.procedureVersion)
    counted.push({ course, facts: factsOf(course, components, calendar) })
  }
  const monthOf = (course: Course) => course.filedOn.with({ day: 1 }).toString()
  const ids = courses.map(({ id }) => id)
  // Papers and steps go with their dossier. Of one that was counted before, the month stays: it was handed in once.
  await tx.run(sql`delete from evidence.dossier where id = any(${ids}::uuid[])`)
  const shared = ({ procedureCode, ...course }: Course) => ({
    procedureCode,
    month: monthOf(course as Course),
  })
  await tx.run(sql`
    insert into evidence.dossier
    select * from jsonb_populate_recordset(null::evidence.dossier, ${JSON.stringify(
      counted.map(({ course, facts }) =>
        columnsOf({
          ...{ id: course.id, code: course.code, receiving: course.receiving, resolving: course.resolving },
          ...shared(course),
          ...{ filedOn: course.filedOn.toString(), hallMinutes: course.hallMinutes, version: course.version },
          ...{ outcome: facts.outcome, rounds: facts.rounds, returns: facts.returns, trips: facts.trips },
          ...{ citizenMinutes: facts.citizenMinutes, othersMinutes: facts.othersMinutes },
        }),
      ),
    )}::jsonb)`)
  await tx.run(sql`
    insert into evidence.paper
    select * from jsonb_populate_recordset(null::evidence.paper, ${JSON.stringify(
      counted.flatMap(({ course, facts }) =>
        facts.papers.map((paper) => columnsOf({ dossierId: course.id, ...shared(course), ...paper })),
      ),
    )}::jsonb)`)
  await tx.run(sql`
    insert into evidence.step
    select * from jsonb_populate_recordset(null::evidence.step, ${JSON.stringify(
      counted.flatMap(({ course, facts }) =>
        facts.steps.map((step, n) => columnsOf({ dossierId: course.id, n, ...shared(course), ...step })),
      ),
    )}::jsonb)`)
  await tx.run(sql`
    insert into evidence.stale (procedure_code, month)
    select * from unnest(${courses.map((it) => it.procedureCode)}::text[], ${courses.map(monthOf)}::date[])
    on conflict do nothing`)
}

const columnsOf = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
