import { Notice, Stat } from '#design'
import { lastOf, type Outage } from '#modules/equipment'
import type { Figures } from '#modules/insight'
import { formatDateTime, formatDuration, formatNumber, type Language } from '#platform/text'
import { type HallRow, waitAim } from './halls.ts'
import type { OperationsHouse } from './house.ts'
import { roomTexts } from './room-texts.ts'
import { listHref } from './view.ts'

interface AttentionProps {
  house: OperationsHouse
  language: Language
  figures: Figures
  halls: HallRow[]
  /** Slug of the place, for one place. */
  place?: string | undefined
}

const urgentKpis = [
  ['late', 'danger'],
  ['electronic-copies-failed', 'danger'],
  ['reports-overdue', 'danger'],
  ['due-today', 'warning'],
  ['to-check', 'warning'],
] as const

/** Figures that stand here and nowhere else on the page while they are not nothing. */
export const isUrgent = (id: string, value: number): boolean =>
  value > 0 && urgentKpis.some(([it]) => it === id)

/** What needs somebody first, the red before the yellow. What is nothing is not shown: nobody has to read it. */
export function Attention({ house, language, figures, halls, place }: AttentionProps) {
  const { insight, places } = house
  const text = roomTexts(language)
  const hallsHref = place ? '#hall' : '/operations/halls'
  const long = halls.filter(({ level }) => level !== 'calm')
  const worst = long[0]
  const unserved = halls.filter(({ here, counters, isOpen }) => isOpen && here > 0 && counters === 0)
  const silent = halls.reduce((sum, { machines }) => sum + machines.silent, 0)
  const silentHalls = halls.filter(({ machines }) => machines.silent > 0).length
  const outages = halls.flatMap((hall) => hall.outages)
  const oldest = outages.reduce<Outage | undefined>(
    (first, it) => (first && Temporal.Instant.compare(first.from, it.from) <= 0 ? first : it),
    undefined,
  )
  const items = [
    ...urgentKpis.flatMap(([id, tone]) => {
      const value = figures.total(id)
      const kpi = insight.find(id)!
      return value > 0
        ? [{ id, tone, value, label: kpi.name[language], href: listHref(id, { place }), more: undefined }]
        : []
    }),
    ...(worst
      ? [
          {
            id: 'long',
            tone: worst.level === 'long' ? ('danger' as const) : ('warning' as const),
            value: long.length,
            label: text.longWaits(waitAim.minutes),
            href: hallsHref,
            more: text.longest(
              places.fullName(worst.ward, language),
              formatDuration(worst.longest ?? 0, language),
            ),
          },
        ]
      : []),
    ...(unserved.length > 0
      ? [
          {
            id: 'unserved',
            tone: 'danger' as const,
            value: unserved.length,
            label: text.nobodyCalls,
            href: hallsHref,
            more: places.fullName(unserved[0]!.ward, language),
          },
        ]
      : []),
    ...(silent > 0
      ? [
          {
            id: 'silent',
            tone: 'warning' as const,
            value: silent,
            label: text.silent,
            href: place ? '#machines' : '/operations/halls?sort=machines',
            more: text.silentWhere(silentHalls),
          },
        ]
      : []),
    ...(oldest
      ? [
          {
            id: 'outages',
            // What somebody looks after is on its way; the rest waits for somebody.
            tone: outages.every((it) => lastOf(it, 'acknowledged'))
              ? ('warning' as const)
              : ('danger' as const),
            value: outages.length,
            label: text.outages,
            href: place ? `/operations/equipment?place=${place}` : '/operations/equipment',
            more: text.oldestOutage(
              oldest.name,
              places.fullName(places.get(oldest.place), language),
              formatDateTime(oldest.from),
            ),
          },
        ]
      : []),
  ].sort((a, b) => Number(b.tone === 'danger') - Number(a.tone === 'danger'))
  return (
    <section aria-labelledby="first" class="attention stack-tight" data-live="first">
      <h2 id="first">{text.first}</h2>
      {items.length === 0 ? (
        <Notice language={language} tone="success">
          {text.calm}
        </Notice>
      ) : (
        <div class="attention-items">
          {items.map(({ id, tone, value, label, href, more }) => (
            <Stat
              key={id}
              language={language}
              value={formatNumber(value, language)}
              label={label}
              href={href}
              tone={tone}
            >
              {more && <p class="small soft">{more}</p>}
            </Stat>
          ))}
        </div>
      )}
    </section>
  )
}
