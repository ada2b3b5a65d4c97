import { Button, KioskStage, LinkButton, Notice } from '#design'
import type { ExpectedNumber } from '#modules/reception'
import { formatDate, formatTime } from '#platform/text'
import { address, GoesHome, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface HerePageProps {
  view: View
  /** Numbers taken from afar whose people have not come yet. */
  numbers: ExpectedNumber[]
  key: string
  fault?: string | undefined
}

/** Somebody who took a number at home has come: one touch on it. */
export function HerePage({ view, numbers, key: formKey, fault }: HerePageProps) {
  const text = texts(view.language)
  return (
    <Screen view={view} title={text.hereTitle} here={address(view, '/here')} back={address(view)}>
      <KioskStage
        title={text.hereTitle}
        actions={
          <LinkButton href={address(view)} size="huge" icon="home" kind="quiet">
            {text.start}
          </LinkButton>
        }
      >
        {fault && <Notice language={view.language}>{fault}</Notice>}
        {numbers.length === 0 ? (
          <p>{text.hereNone}</p>
        ) : (
          <>
            <p>{text.hereLead}</p>
            <form method="post" action={address(view, '/here')} data-once>
              <input type="hidden" name="key" value={formKey} />
              <ul class="plain here-numbers">
                {numbers.map(({ id, label, slot, movedFrom }) => (
                  <li key={id}>
                    <Button name="ticket" value={id} size="huge" kind="quiet">
                      <span dir="ltr">{label}</span>
                      {slot && <span class="here-about">{formatTime(slot)}</span>}
                      {movedFrom && (
                        <span class="here-about">{text.hereMoved(...movedWords(movedFrom))}</span>
                      )}
                    </Button>
                  </li>
                ))}
              </ul>
            </form>
          </>
        )}
      </KioskStage>
    </Screen>
  )
}

/** `2026-11-20 A045`: the number on the slip and its day. */
function movedWords(movedFrom: string): [label: string, day: string] {
  const [day = '', label = ''] = movedFrom.split(' ')
  return [label, formatDate(Temporal.PlainDate.from(day))]
}

/** The hall knows; nothing more to do than to sit down. */
export function WelcomePage({ view, label }: { view: View; label: string }) {
  const text = texts(view.language)
  return (
    <Screen view={view} title={text.hereDone(label)} here={address(view, '/here')} back={address(view)}>
      <KioskStage
        title={text.hereDone(label)}
        actions={
          <>
            <GoesHome view={view} seconds={15} />
            <LinkButton href={address(view, '/again')} size="huge" icon="check">
              {text.done}
            </LinkButton>
          </>
        }
      >
        <p>{text.hereSit}</p>
      </KioskStage>
    </Screen>
  )
}
