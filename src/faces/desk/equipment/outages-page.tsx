import { EmptyState, Notice } from '#design'
import type { Equipment, Outage } from '#modules/equipment'
import { Frame, type Shell } from '../frame.tsx'
import { OutagePanel } from './outage-panel.tsx'
import { outageTexts } from './outage-texts.ts'
import { equipmentTexts } from './texts.ts'
import { kindWords } from './words.ts'

export interface OutagesPageProps {
  shell: Shell
  equipment: Pick<Equipment, 'rules'>
  outages: Outage[]
  now: Temporal.Instant
  works: boolean
  /** For whoever sees the city: the name of each outage's ward. */
  nameOf: ((place: string) => string) | undefined
  said: { tone: 'success' | 'danger'; message: string } | undefined
}

/** What is down now, then what was. */
export function OutagesPage({ shell, equipment, outages, now, works, nameOf, said }: OutagesPageProps) {
  const { language } = shell
  const text = outageTexts(language)
  const parts = [
    { key: 'open', title: text.open, list: outages.filter(({ until }) => !until) },
    { key: 'over', title: text.over, list: outages.filter(({ until }) => until) },
  ]
  return (
    <Frame shell={shell} title={text.title} section="equipment">
      <div class="stack">
        <p>
          <a href="/desk/equipment">{equipmentTexts(language).back}</a>
        </p>
        <h1>{text.title}</h1>
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
          </Notice>
        )}
        {outages.length === 0 && (
          <EmptyState title={text.none} icon="check">
            {text.noneMore}
          </EmptyState>
        )}
        {parts
          .filter(({ list }) => list.length > 0)
          .map(({ key, title, list }) => (
            <section key={key} class="stack" aria-labelledby={`outages-${key}`}>
              <h2 id={`outages-${key}`}>
                {title} ({list.length})
              </h2>
              {list.map((outage) => (
                <OutagePanel
                  key={outage.id}
                  {...{ language, outage, now, works }}
                  about={{
                    kind: kindWords(equipment.rules, outage.kind, language),
                    ward: nameOf?.(outage.place),
                  }}
                />
              ))}
            </section>
          ))}
      </div>
    </Frame>
  )
}
