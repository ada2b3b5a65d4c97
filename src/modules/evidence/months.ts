import { sql, type Transaction } from '#platform/db'

/** Adds one month of a procedure up anew, if one is to be. False when there is none. */
export async function addUp(tx: Transaction): Promise<boolean> {
  const one = await tx.find<{ procedureCode: string; month: Temporal.PlainDate }>(sql`
    delete from evidence.stale where (procedure_code, month) in (
      select procedure_code, month from evidence.stale order by 1, 2 limit 1 for update skip locked)
    returning procedure_code, month`)
  if (!one) return false
  const { procedureCode, month } = one
  const its = sql`procedure_code = ${procedureCode} and month = ${month}`
  await tx.run(sql`delete from evidence.month_dossier where ${its}`)
  await tx.run(sql`delete from evidence.month_paper where ${its}`)
  await tx.run(sql`delete from evidence.month_step where ${its}`)
  await tx.run(sql`
    insert into evidence.month_dossier (procedure_code, month, counts)
    select procedure_code, month, jsonb_build_object('handedIn', count(*),
      'result', count(*) filter (where outcome = 'result'), 'refused', count(*) filter (where outcome = 'refused'),
      'withdrawn', count(*) filter (where outcome = 'withdrawn'), 'stopped', count(*) filter (where outcome = 'stopped'),
      'open', count(*) filter (where outcome = 'open'), 'supplemented', count(*) filter (where rounds > 0),
      'rounds', sum(rounds), 'returned', count(*) filter (where returns > 0), 'returns', sum(returns),
      'visited', count(*) filter (where trips > 0), 'trips', sum(trips),
      'hallKnown', count(hall_minutes), 'hallMinutes', coalesce(sum(hall_minutes), 0),
      'waitedForCitizen', count(*) filter (where citizen_minutes > 0), 'citizenMinutes', sum(citizen_minutes),
      'waitedForOthers', count(*) filter (where others_minutes > 0), 'othersMinutes', sum(others_minutes))
    from evidence.dossier where ${its} group by procedure_code, month`)
  await tx.run(sql`
    insert into evidence.month_paper (procedure_code, month, component, counts)
    select procedure_code, month, component, jsonb_build_object('original', count(*) filter (where original),
      'certified', count(*) filter (where certified), 'copied', count(*) filter (where copied),
      'onPaper', count(*) filter (where on_paper), 'digitised', count(*) filter (where digitised),
      'reused', count(*) filter (where reused), 'missing', count(*) filter (where missing),
      'asked', count(*) filter (where asked), 'askedAlone', count(*) filter (where asked_alone),
      'brought', count(*) filter (where brought), 'cameFor', count(*) filter (where came_for),
      'failed', count(*) filter (where failed), 'again', count(*) filter (where again),
      'avoidable', count(*) filter (where avoidable), 'copies', sum(copies), 'certifiedCopies', sum(certified_copies),
      'avoidableCopies', coalesce(sum(copies) filter (where avoidable), 0),
      'avoidableCertified', coalesce(sum(certified_copies) filter (where avoidable), 0))
    from evidence.paper where ${its} group by procedure_code, month, component`)
  // Two digits: 1 to 99 as they are, 100, 110 … 990, 1000, 1100 …
  const rounded = sql`round(minutes, case when minutes < 100 then 0 else 1 - floor(log(minutes))::int end)`
  await tx.run(sql`
    insert into evidence.month_step (procedure_code, month, step, minutes, times)
    select procedure_code, month, step, ${rounded}::int, count(*)
    from (
      select procedure_code, month, step, minutes::numeric as minutes from evidence.step where ${its}
      union all
      select procedure_code, month, 'for-citizen', citizen_minutes from evidence.dossier
      where ${its} and citizen_minutes > 0
      union all
      select procedure_code, month, 'for-others', others_minutes from evidence.dossier
      where ${its} and others_minutes > 0) as times
    group by 1, 2, 3, 4`)
  return true
}
