import { KioskStage, LinkButton, QrCode } from '#design'
import type { Procedure, ProcedureVersion } from '#modules/procedures'
import type { Text } from '#platform/text'
import { feeWords, papersOf, termWords } from './guide.ts'
import { Fact } from './procedure-page.tsx'
import { address, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'

export interface ElsewherePageProps {
  view: View
  procedure: Procedure
  version: ProcedureVersion
  where: Text
  /** The same guide for a phone. */
  phone: string
  /** The hall's group for general questions, if it has one. */
  ask: string | undefined
}

/** What no ward receives: where to go, with what, how long and how much; no number for it. */
export function ElsewherePage({ view, procedure, version, where, phone, ask }: ElsewherePageProps) {
  const { language } = view
  const text = texts(language)
  const { needed } = papersOf(version)
  // Where there is no one amount, this hall’s counters cannot tell it either.
  const feeHere = version.fee.amount === null ? version.fee.note?.[language] : undefined
  return (
    <Screen
      view={view}
      title={procedure.plain[language]}
      here={address(view, `/procedure/${procedure.code}`)}
      back={address(view)}
    >
      <KioskStage
        title={procedure.plain[language]}
        actions={
          <>
            <div class="ticket-follow">
              <QrCode value={phone} label={text.elsewhereScan} />
              <p>{text.elsewhereScan}</p>
            </div>
            <div class="pair">
              <LinkButton href={address(view, '/again')} size="huge" icon="check">
                {text.done}
              </LinkButton>
              {ask && (
                <LinkButton
                  href={address(view, '/number', { series: ask })}
                  kind="quiet"
                  size="huge"
                  icon="person"
                  detail={text.elsewhereAsk}
                >
                  {text.ask}
                </LinkButton>
              )}
            </div>
          </>
        }
      >
        <p>
          <strong>{text.elsewhere}.</strong> {text.elsewhereMore}
        </p>
        <p class="large">{where[language]}</p>
        <dl class="facts">
          <Fact icon="clock" term={text.time} words={termWords(version, language)} />
          <Fact icon="money" term={text.fee} words={feeHere ?? feeWords(version, language)} />
        </dl>
        {needed.length > 0 && (
          <p class="small soft">
            {text.elsewherePapers} {needed.map(({ short }) => short[language]).join(' · ')}
          </p>
        )}
      </KioskStage>
    </Screen>
  )
}
