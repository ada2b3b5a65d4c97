import { Button, Select } from '#design'
import type { Kpi } from '#modules/insight'
import type { Language } from '#platform/text'
import { texts } from './texts.ts'

/** Chooses a figure, counts and shares under headings of their own. What else the address says stays. */
export function FigureSelect(props: {
  language: Language
  action: string
  label: string
  chosen: Kpi
  groups: { heading: string; kpis: readonly Kpi[] }[]
  kept?: Record<string, string>
}) {
  const { language, action, label, chosen, groups, kept = {} } = props
  return (
    <form class="scope" method="get" action={action}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        language={language}
        name="kpi"
        label={label}
        empty={false}
        value={chosen.id}
        options={groups.flatMap(({ heading, kpis }) =>
          kpis.map((kpi) => ({ value: kpi.id, label: kpi.name[language], group: heading })),
        )}
      />
      <Button kind="quiet">{texts(language).show}</Button>
    </form>
  )
}
