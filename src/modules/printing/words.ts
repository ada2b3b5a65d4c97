import { localDate } from '#platform/clock'
import type { Language } from '#platform/text'
import type { Deps } from './deps.ts'
import type { Slip } from './slip.ts'

/** What a slip is made from; kept with its job, so that a reprint says the same. */
export interface Facts {
  label: string
  series: string
  language: Language
  procedureCode: string | undefined
  /** Component ids the person said to have; undefined when nobody asked. */
  brings: string[] | undefined
  ahead: number | undefined
  /** The expected wait in words of the language, when somebody could say; and by the clock. */
  wait: { words: string; clock: string | undefined } | undefined
  takenAt: string
}

/** Papers named on a slip at most: the list is a reminder, not the procedure. */
const mostPapers = 8

/** Puts a ticket into words, in the person's language. */
export function wordSlip(
  { places, procedures }: Pick<Deps, 'places' | 'procedures'>,
  place: string,
  facts: Facts,
  { link, again }: { link: string | undefined; again: boolean },
): Slip {
  const { language, label, ahead, wait } = facts
  const takenAt = Temporal.Instant.from(facts.takenAt)
  const procedure = facts.procedureCode ? procedures.find(facts.procedureCode) : undefined
  const group = places.hall(place).groups.find((it) => it.series === facts.series)
  const purpose = procedure?.plain ?? group?.name
  const { components } = procedure
    ? procedures.versionOn(procedure.code, localDate(takenAt))
    : { components: [] }
  const needed = components.filter(({ form, optional }) => form !== 'held' && !optional)
  const has = (id: string) => facts.brings?.includes(id) ?? false
  const named = (papers: typeof needed) => papers.slice(0, mostPapers).map(({ short }) => short[language])
  return {
    language,
    office: places.officeName(places.get(place), language),
    label,
    purpose: purpose?.[language] ?? '',
    purposeVi: language === 'vi' ? undefined : purpose?.vi,
    ahead,
    wait,
    takenAt,
    missing: named(needed.filter(({ id }) => !has(id))),
    brought: named(needed.filter(({ id }) => has(id))),
    link,
    again,
  }
}
