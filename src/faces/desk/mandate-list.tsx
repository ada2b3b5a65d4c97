import { Button, Code, StatusBadge } from '#design'
import { lastDay, type ShownMandate } from '#modules/dossiers'
import { formatDate, formatDateTime, type Language } from '#platform/text'
import { mandateWords } from './mandate-words.ts'
import { mandatesTexts } from './mandates-texts.ts'
import { Post } from './post.tsx'

interface MandateListProps {
  language: Language
  mandates: readonly ShownMandate[]
  /** Where one is ended; absent for those who may only read. */
  endAt?: ((id: string) => string) | undefined
}

/** Who may act, as far and as long as it says, and how that was agreed. */
export function MandateList({ language, mandates, endAt }: MandateListProps) {
  const text = mandatesTexts(language)
  const words = mandateWords(language)
  return (
    <ul class="plain stack">
      {mandates.map((it) => (
        <li key={it.id} class="stack-tight">
          <p>
            <strong>{it.helperName}</strong> · {words.kinds[it.helperKind]}{' '}
            <StatusBadge tone={it.holds ? 'success' : 'neutral'} icon={it.holds ? 'check' : 'clock'}>
              {it.holds ? text.holds : text.over}
            </StatusBadge>
            <span class="under">
              {text.may}: {it.powers.map((power) => words.powers[power]).join(text.comma)} ·{' '}
              {it.endedAt ? text.ended(formatDateTime(it.endedAt)) : text.until(formatDate(lastDay(it)))}
            </span>
            <span class="under soft">
              {words.consents[it.consent.how]}.{' '}
              {text.given(formatDateTime(it.givenAt), 'before' in it.consent ? it.consent.before : '')}
              {it.consent.how === 'oral' && <>. {text.witnesses(...it.consent.witnesses)}</>}
            </span>
          </p>
          {it.holds && endAt && (
            <>
              <p class="small">
                {text.code}: <Code long>{it.code}</Code> · {text.secret}: <Code long>{it.secret}</Code>
                <span class="under soft">{text.codeAbout}</span>
              </p>
              <details class="why">
                <summary>{text.end} …</summary>
                <Post action={endAt(it.id)}>
                  <p>{text.endAbout}</p>
                  <Button kind="danger" size="small">
                    {text.endOf(it.helperName)}
                  </Button>
                </Post>
              </details>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
