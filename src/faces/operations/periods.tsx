import { Button, Tabs, TextField } from '#design'
import type { Language } from '#platform/text'
import { type Looked, periodNames } from './period.ts'
import { roomTexts } from './room-texts.ts'
import { texts } from './texts.ts'

/** Chooses the days: usual periods as links, any others by their two ends. What else the address says stays. */
export function Periods({
  language,
  path,
  looked,
  kept = {},
}: {
  language: Language
  path: string
  looked: Looked
  kept?: Record<string, string | undefined>
}) {
  const text = roomTexts(language)
  const stays = Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  return (
    <div class="periods screen-only">
      <Tabs
        label={text.period}
        tabs={periodNames
          .filter((name) => name !== 'days' || looked.name === 'days')
          .map((name) => ({
            href: `${path}?${new URLSearchParams([['period', name], ...stays].map(([key, value]) => [key!, value!]))}`,
            label: text.periods[name],
            current: name === looked.name,
          }))}
      />
      <form class="scope" method="get" action={path}>
        <input type="hidden" name="period" value="days" />
        {stays.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          language={language}
          name="from"
          label={text.fromDay}
          type="date"
          value={`${looked.period.from}`}
        />
        <TextField
          language={language}
          name="to"
          label={text.toDay}
          type="date"
          value={`${looked.period.to}`}
        />
        <Button kind="quiet">{texts(language).show}</Button>
      </form>
    </div>
  )
}
