import { Icon, KioskStage, LinkButton } from '#design'
import type { Component, Procedure } from '#modules/procedures'
import { formatDateTime } from '#platform/text'
import { paperTexts } from './paper-texts.ts'
import { address, GoesHome, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface MissingPageProps {
  view: View
  procedure: Procedure
  missing: Component[]
  has: string[]
  /** The browser prints the list; a kiosk with a printer of its own shows it only. */
  prints: boolean
}

/** Said before the number: what is missing, and the choice to go on or to come back. */
export function MissingPage({ view, procedure, missing, has, prints }: MissingPageProps) {
  const text = texts(view.language)
  const query = { code: procedure.code, has }
  return (
    <Screen
      view={view}
      title={text.missingTitle(missing.length)}
      here={address(view, '/number', query)}
      back={address(view, `/procedure/${procedure.code}`)}
    >
      <KioskStage
        title={text.missingTitle(missing.length)}
        actions={
          <>
            <LinkButton
              href={address(view, '/number', { ...query, anyway: 'yes' })}
              size="huge"
              icon="check"
              detail={text.takeAnywayMore}
            >
              {text.takeAnyway}
            </LinkButton>
            <LinkButton
              href={address(view, '/later', query)}
              size="huge"
              kind="quiet"
              icon={prints ? 'print' : 'paper'}
              detail={prints ? text.comeBackMore : paperTexts(view.language).comeBackMore}
            >
              {text.comeBack}
            </LinkButton>
          </>
        }
      >
        <p>{text.missingMore}</p>
        <PaperList papers={missing} view={view} />
      </KioskStage>
    </Screen>
  )
}

export interface LaterPageProps extends MissingPageProps {
  office: string
  now: Temporal.Instant
}

/** The list to take home, on the screen and on paper. */
export function LaterPage({ view, procedure, missing, has, office, now, prints }: LaterPageProps) {
  const { language } = view
  const text = texts(language)
  return (
    <Screen
      view={view}
      title={text.laterTitle}
      here={address(view, '/later', { code: procedure.code, has })}
      back={address(view, '/number', { code: procedure.code, has })}
      paper="receipt"
    >
      <KioskStage
        title={text.laterTitle}
        actions={
          <>
            <GoesHome view={view} seconds={25} />
            <LinkButton href={address(view, '/again')} size="huge" icon="home">
              {text.done}
            </LinkButton>
          </>
        }
      >
        <p>{prints ? text.laterMore : paperTexts(language).laterMore}</p>
        <PaperList papers={missing} view={view} />
      </KioskStage>
      <section
        class="receipt print-only"
        data-print={prints ? `later ${procedure.code} ${has.join(' ')}` : undefined}
      >
        <p>{office}</p>
        <p>
          <strong>{procedure.plain[language]}</strong>
        </p>
        <p>{text.laterList}</p>
        <ul class="receipt-list">
          {missing.map((paper) => (
            <li key={paper.id}>
              {paper.short[language]} ({text.kinds[paper.form]})
            </li>
          ))}
        </ul>
        <p>{formatDateTime(now)}</p>
      </section>
    </Screen>
  )
}

function PaperList({ papers, view }: { papers: Component[]; view: View }) {
  return (
    <ul class="plain paper-list">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Icon name="cross" />
          <span>
            {paper.short[view.language]}
            <span class="choice-hint">{texts(view.language).kinds[paper.form]}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
