import type { Counts, WeekCounts } from '#modules/assistant'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { FiguresPage, type FiguresWish } from './figures-page.tsx'
import { mondays, sumOf, sumsBy, type Told, toldOf } from './figures-sums.ts'
import { figuresTexts } from './figures-texts.ts'

const permission = 'insight.read'
const ofCity = { ofCity: true }
/** Shown at once. */
const weeksShown = 12

/** The assistant's own accuracy: of a ward for its officers, of all for the city. */
export function figuresRoutes(parts: DeskParts): void {
  const { server, assistant, places, clock } = parts
  const schema = { hide: true }
  const mondayOf = (row: WeekCounts) => row.week.toString()

  async function read(visit: Visit): Promise<{ wish: FiguresWish; all: WeekCounts[]; rows: WeekCounts[] }> {
    const { in: language = '', channel = '', place = '' } = visit.request.query as Record<string, string>
    const wish = { language, channel, place }
    const all = await assistant.weekCounts(visit.context, { weeks: weeksShown })
    const rows = all.filter(
      (it) =>
        (!language || it.language === language) &&
        (!channel || it.channel === channel) &&
        (!place || it.place === place),
    )
    return { wish, all, rows }
  }
  const placeName = (visit: Visit, code: string) =>
    code === places.city.code
      ? figuresTexts(visit.language).noWard
      : places.fullName(places.get(code), visit.language)

  server.get(
    '/desk/assistant',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const { wish, all, rows } = await read(visit)
        const seen = [...new Set(all.map(({ place }) => place))]
        const byWeek = new Map(sumsBy(rows, mondayOf))
        const weeks = mondays(localDate(clock.now()), weeksShown).map((monday) => ({
          monday,
          counts: byWeek.get(monday.toString()) ?? sumOf([]),
        }))
        const most = (list: ReturnType<typeof sumsBy>) => list.sort((a, b) => b[1].talks - a[1].talks)
        const byPlace = most(sumsBy(rows, ({ place }) => place)).map(([code, counts]): [string, Counts] => [
          placeName(visit, code),
          counts,
        ])
        return sendPage(
          visit.reply,
          <FiguresPage
            {...{ shell: visit.shell, wish, weeks, byPlace }}
            places={
              seen.length > 1 ? seen.map((code) => ({ value: code, label: placeName(visit, code) })) : []
            }
            byChannel={most(sumsBy(rows, ({ channel }) => channel))}
            byLanguage={most(sumsBy(rows, ({ language }) => language))}
          />,
        )
      },
      ofCity,
    ),
  )
  server.get(
    '/desk/assistant.csv',
    { schema },
    page(
      parts,
      permission,
      async (visit) => {
        const { rows } = await read(visit)
        const text = figuresTexts(visit.language)
        const keys = [
          ...(['talks', 'questions', 'direct', 'offered', 'lost', 'persons'] as const),
          ...(['confirmed', 'rated', 'satisfied', 'took'] as const),
        ]
        const cells = (told: Told) =>
          keys.map((key) => {
            const value = told[key]
            return value === undefined ? '' : String(Math.round(1000 * value) / 1000)
          })
        const head = [text.week, text.place, text.language, text.channel, ...keys.map((key) => text[key])]
        const lines = rows.map((row) => [
          row.week.toString(),
          ...[placeName(visit, row.place), row.language, row.channel],
          ...cells(toldOf(row)),
        ])
        const csv = [head, ...lines].map((line) => line.map(cellOf).join(',')).join('\r\n')
        return visit.reply
          .header('content-type', 'text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="assistant.csv"')
          .header('cache-control', 'private, no-store')
          .send(`\uFEFF${csv}\r\n`)
      },
      ofCity,
    ),
  )
}

/** A cell; what a spreadsheet would take for a formula is a text. */
function cellOf(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
