import { dateWords, hoursOf } from '#modules/opening'
import { formatDate, type Language } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { HoursOfDay, hoursKey, type MonthDay } from './opening-month.tsx'
import { Back } from './opening-page.tsx'
import { openingTexts } from './opening-texts.ts'

export interface SheetProps {
  shell: Shell
  office: string
  today: Temporal.PlainDate
  /** An ordinary week from Monday to Sunday. */
  week: MonthDay[]
  /** Days within sixty that differ from it. */
  coming: MonthDay[]
  fieldName: (field: string) => string
}

/** One sheet of A4 for the door, to be read from three steps away. */
export function SheetPage({ shell, office, today, week, coming, fieldName }: SheetProps) {
  const { language } = shell
  const text = openingTexts(language)
  return (
    <Frame shell={shell} title={text.sheet} section="opening">
      <Back language={language} />
      <p class="soft screen-only">{text.print}</p>
      <article class="sheet">
        <p class="sheet-office">{office}</p>
        <h1>{text.sheetTitle}</h1>
        <table>
          <caption class="visually-hidden">{text.sheetWeek}</caption>
          <tbody>
            {alike(week).map((days) => (
              <tr key={days[0]!.date.toString()}>
                <th scope="row">{namesOf(days, language)}</th>
                <td>
                  <Hours day={days[0]!} language={language} fieldName={fieldName} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{text.sheetComing}</h2>
        {coming.length === 0 ? (
          <p>{text.sheetNone}</p>
        ) : (
          <table class="sheet-coming">
            <caption class="visually-hidden">{text.sheetComing}</caption>
            <tbody>
              {together(coming).map(([day, ...more]) => (
                <tr key={day.date.toString()}>
                  <th scope="row">
                    {[day, ...more.slice(-1)].map(({ date }) => dateWords(date, language)).join(' – ')}
                  </th>
                  <td>
                    <Hours day={day} language={language} fieldName={fieldName} />
                    {day.why && <span class="sheet-why">{day.why}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p class="sheet-foot">
          {text.sheetOnline} {text.sheetAsOf(formatDate(today))}.
        </p>
      </article>
    </Frame>
  )
}

function Hours({
  day,
  language,
  fieldName,
}: {
  day: MonthDay
  language: Language
  fieldName: (field: string) => string
}) {
  const text = openingTexts(language)
  const groups = Map.groupBy(day.apart, ({ spans }) => hoursKey(spans))
  return (
    <>
      {(hoursOf(day.spans).length > 0 || groups.size === 0) && (
        <HoursOfDay spans={day.spans} language={language} />
      )}
      {[...groups.values()].map((same) => (
        <span class="hours-line" key={same[0]!.field}>
          <HoursOfDay spans={same[0]!.spans} language={language} />
          <span class="sheet-why">
            {text.onlyFields(same.map(({ field }) => fieldName(field)).join(', '))}
          </span>
        </span>
      ))}
    </>
  )
}

/** Dates that follow each other with the same hours for the same reason, together. */
function together(days: MonthDay[]): [MonthDay, ...MonthDay[]][] {
  const groups: [MonthDay, ...MonthDay[]][] = []
  for (const day of days) {
    const before = groups.at(-1)?.at(-1)
    const follows = before?.date.add({ days: 1 }).equals(day.date)
    if (before && follows && before.why === day.why && keyOf(before) === keyOf(day)) groups.at(-1)!.push(day)
    else groups.push([day])
  }
  return groups
}

const keyOf = (day: MonthDay) =>
  JSON.stringify([hoursKey(day.spans), day.apart.map(({ field, spans }) => [field, hoursKey(spans)])])

/** Neighbouring days of the week with the same hours, together. */
function alike(week: MonthDay[]): MonthDay[][] {
  const groups: MonthDay[][] = []
  for (const day of week) {
    const last = groups.at(-1)
    if (last && keyOf(last[0]!) === keyOf(day)) last.push(day)
    else groups.push([day])
  }
  return groups
}

function namesOf(days: MonthDay[], language: Language): string {
  const names = openingTexts(language).weekdays
  const name = (day: MonthDay) => names[day.date.dayOfWeek - 1]!
  return days.length === 1 ? name(days[0]!) : `${name(days[0]!)} – ${name(days.at(-1)!)}`
}

/** How far ahead days are told on the door. */
const daysTold = 60

/**
 * An ordinary week and the days that differ from it. Each weekday has the hours that most of its dates have on which
 * neither an exception nor the calendar interferes, within the sixty days that are told; of two alike the earlier.
 */
export function sheetDays(
  dayOf: (date: Temporal.PlainDate) => MonthDay,
  today: Temporal.PlainDate,
): { week: MonthDay[]; coming: MonthDay[] } {
  const days = Array.from({ length: daysTold }, (_, ahead) => dayOf(today.add({ days: ahead })))
  const week = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const same = days.filter(({ date }) => date.dayOfWeek === weekday)
    const ordinary = same.filter(({ look }) => look === 'usual' || look === 'weekend')
    const groups = Map.groupBy(ordinary.length > 0 ? ordinary : same, ({ spans }) => hoursKey(spans))
    const most = [...groups.values()].toSorted((a, b) => b.length - a.length)[0]
    return most ? [most[0]!] : []
  })
  const usual = new Map(week.map((day) => [day.date.dayOfWeek, hoursKey(day.spans)]))
  const coming = days.filter(
    ({ date, look, spans, apart }) =>
      look === 'exception' ||
      // A holiday on a day off is no news; an ordinary day differs when a rule comes every other week.
      (hoursKey(spans) !== usual.get(date.dayOfWeek) &&
        (look !== 'holiday' || date.dayOfWeek <= 6 || apart.length > 0)),
  )
  return { week, coming }
}
