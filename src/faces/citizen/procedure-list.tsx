import { StatusBadge } from '#design'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { feeWords, onlineWords, timeWords } from './rule-words.ts'
import { texts } from './texts.ts'

export interface Listed {
  procedure: Procedure
  version: ProcedureVersion
}

/** Procedures to choose from: what people call each, what the law calls it, time, fee and whether it goes online. */
export function ProcedureList({ items, language }: { items: Listed[]; language: Language }) {
  const text = texts(language)
  return (
    <ol class="plain stack finds">
      {items.map(({ procedure, version }) => (
        <li key={procedure.code} class="card card-link">
          <div class="card-words stack-tight">
            <h2 class="card-title">
              <a class="cover" href={address(language, `/procedures/${procedure.code}`)}>
                {procedure.plain[language]}
              </a>
            </h2>
            <p class="soft small">
              <span class="visually-hidden">{text.search.official} </span>
              {version.name[language]}
            </p>
            <p class="small facts-line">
              <span>
                {text.search.time} <strong>{timeWords(version, language)}</strong>
              </span>{' '}
              <span>
                {text.search.fee} <strong>{feeWords(version, language)}</strong>
              </span>
            </p>
            <p>
              {version.place ? (
                <StatusBadge tone="neutral" icon="arrow">
                  {text.search.elsewhere}
                </StatusBadge>
              ) : (
                <OnlineBadge procedure={procedure} language={language} />
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

export function OnlineBadge({ procedure, language }: { procedure: Procedure; language: Language }) {
  const looks = {
    full: { tone: 'success', icon: 'check' },
    partial: { tone: 'info', icon: 'check' },
    none: { tone: 'neutral', icon: 'person' },
  } as const
  return <StatusBadge {...looks[procedure.online]}>{onlineWords(procedure.online, language)}</StatusBadge>
}
