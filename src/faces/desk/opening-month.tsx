import { type WorkingCalendar, workingDayReason } from '#modules/calendar'
import { dateWords, hoursOf, hoursWords, type Opening, type Span, stateWords } from '#modules/opening'
import { formatDate, type Language } from '#platform/text'
import { openingTexts } from './opening-texts.ts'

/** What colours a day; the words beside it say the same. */
type Look = 'usual' | 'exception' | 'holiday' | 'weekend'

export interface MonthDay {
  date: Temporal.PlainDate
  isToday: boolean
  spans: readonly Span[]
  look: Look
  /** Why it is not as usual. */
  why: string | undefined
  /** Some fields have other hours than the hall in general. */
  apart: { field: string; spans: readonly Span[] }[]
}

/** Every day of a month. */
export function monthOf(
  deps: { opening: Opening; calendar: WorkingCalendar; fields: readonly string[] },
  place: string,
  month: Temporal.PlainYearMonth,
  today: Temporal.PlainDate,
  language: Language,
): MonthDay[] {
  return Array.from({ length: month.daysInMonth }, (_, n) => {
    const date = month.toPlainDate({ day: n + 1 })
    return dayOf(deps, place, date, date.equals(today), language)
  })
}

export function dayOf(
  { opening, calendar, fields }: { opening: Opening; calendar: WorkingCalendar; fields: readonly string[] },
  place: string,
  date: Temporal.PlainDate,
  isToday: boolean,
  language: Language,
): MonthDay {
  const spans = opening.on(place, undefined, date)
  const reason = workingDayReason(calendar, date)
  const exception = spans.find(({ rule }) => rule?.override)?.rule
  const isClosed = hoursOf(spans).length === 0
  const own = opening.fieldsWithRules(place)
  const key = hoursKey(spans)
  return {
    date,
    isToday,
    spans,
    look: exception ? 'exception' : 'name' in reason ? 'holiday' : isClosed ? 'weekend' : 'usual',
    why: exception?.name[language] ?? ('name' in reason ? reason.name : undefined),
    apart: fields
      .filter((field) => isClosed || own.has(field))
      .map((field) => ({ field, spans: opening.on(place, field, date) }))
      .filter((it) => hoursKey(it.spans) !== key),
  }
}

export const hoursKey = (spans: readonly Span[]) => JSON.stringify(hoursOf(spans))

/** Hours of a day, one span a line; a state that is not plainly open is named. */
export function HoursOfDay({ spans, language }: { spans: readonly Span[]; language: Language }) {
  const list = hoursOf(spans)
  if (list.length === 0) return <span class="hours-line">{openingTexts(language).closed}</span>
  return (
    <>
      {list.map(({ hours, state }) => (
        <span class="hours-line" key={hours.open}>
          <span class="code" dir="ltr">
            {hoursWords(hours)}
          </span>
          {state !== 'open' && <> {stateWords(state, language)}</>}
        </span>
      ))}
    </>
  )
}

export interface MonthProps {
  language: Language
  month: Temporal.PlainYearMonth
  days: MonthDay[]
  fieldName: (field: string) => string
}

/** Said once more, these roles keep the table a table where the styles lay it out as lines. */
const kept = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
} as const

/** Weeks under one another. On a phone each day is a line with its weekday's name. */
export function Month({ language, month, days, fieldName }: MonthProps) {
  const text = openingTexts(language)
  const blanks = days[0]!.date.dayOfWeek - 1
  const cells: (MonthDay | undefined)[] = [...Array.from({ length: blanks }, () => undefined), ...days]
  while (cells.length % 7 !== 0) cells.push(undefined)
  const weeks = Array.from({ length: cells.length / 7 }, (_, n) => cells.slice(7 * n, 7 * n + 7))
  return (
    <table class="month" {...kept.table}>
      <caption class="visually-hidden">{text.month(month.month, month.year)}</caption>
      <thead {...kept.rowgroup}>
        <tr {...kept.row}>
          {text.weekdays.map((name) => (
            <th key={name} scope="col" {...kept.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...kept.rowgroup}>
        {weeks.map((week, n) => (
          <tr key={n} {...kept.row}>
            {week.map((day, weekday) =>
              day ? (
                <Day
                  key={day.date.day}
                  day={day}
                  weekday={text.weekdays[weekday]!}
                  language={language}
                  fieldName={fieldName}
                />
              ) : (
                <td key={`none ${weekday}`} class="month-none" {...kept.cell} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day(props: {
  day: MonthDay
  weekday: string
  language: Language
  fieldName: (field: string) => string
}) {
  const { day, weekday, language, fieldName } = props
  const text = openingTexts(language)
  const { date } = day
  const month = date.toPlainYearMonth().toString()
  const groups = Map.groupBy(day.apart, ({ spans }) => hoursKey(spans))
  return (
    <td class={`month-day month-${day.look}`} {...kept.cell} aria-current={day.isToday ? 'date' : undefined}>
      <p class="month-date">
        <a href={`/desk/opening?month=${month}&day=${date}#exception`} title={text.addFor(formatDate(date))}>
          <span class="month-weekday">{weekday} </span>
          <span aria-hidden="true">{date.day}</span>
          <span class="visually-hidden">{text.addFor(dateWords(date, language))}</span>
        </a>
        {day.isToday && <span class="month-today">{text.today}</span>}
      </p>
      <p>
        <HoursOfDay spans={day.spans} language={language} />
        {day.why && <span class="month-why">{day.why}</span>}
        {[...groups.values()].map((alike) => {
          const names = alike.map(({ field }) => fieldName(field)).join(', ')
          return (
            <span key={names} class="month-apart">
              {text.onlyFields(names)}: <HoursOfDay spans={alike[0]!.spans} language={language} />
            </span>
          )
        })}
      </p>
    </td>
  )
}

/** The colours with their meaning in words. */
export function Legend({ language }: { language: Language }) {
  const text = openingTexts(language)
  const looks: Look[] = ['usual', 'exception', 'holiday', 'weekend']
  return (
    <ul class="plain month-legend" aria-label={text.legend}>
      {looks.map((look) => (
        <li key={look}>
          <span class={`month-sample month-${look}`} aria-hidden="true" /> {text[look]}
        </li>
      ))}
    </ul>
  )
}
