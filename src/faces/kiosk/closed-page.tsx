import { DefinitionList, KioskStage, LinkButton } from '#design'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface ClosedPageProps {
  view: View
  /** The days to come with their hours. */
  days: { day: string; hours: string }[]
  here: string
  /** The exception that keeps the hall closed. */
  why?: { title: string; text: string } | undefined
  /** The next opening. */
  next?: string | undefined
}

/** No number now: when there will be one. */
export function ClosedPage({ view, days, here, why, next }: ClosedPageProps) {
  const text = texts(view.language)
  const title = why?.title ?? text.closedTitle
  return (
    <Screen view={view} title={title} here={here} back={address(view)}>
      <KioskStage
        title={title}
        actions={
          <LinkButton href={address(view, '/again')} size="huge" icon="home">
            {text.start}
          </LinkButton>
        }
      >
        <p class="large">{why?.text ?? (next ? text.opens(next) : undefined)}</p>
        <p>{text.closedMore}</p>
        <h2>{text.hours}</h2>
        <DefinitionList items={days.map(({ day, hours }) => ({ term: day, detail: hours }))} />
      </KioskStage>
    </Screen>
  )
}

export interface FaultPageProps {
  view: View
  words: string
}

/** Something went wrong; the machine stays usable. */
export function FaultPage({ view, words }: FaultPageProps) {
  const text = texts(view.language)
  return (
    <Screen view={view} title={text.faultTitle} here={address(view)} back={address(view)}>
      <KioskStage
        title={text.faultTitle}
        actions={
          <LinkButton href={address(view, '/again')} size="huge" icon="home">
            {text.start}
          </LinkButton>
        }
      >
        <p class="large">{words}</p>
      </KioskStage>
    </Screen>
  )
}
