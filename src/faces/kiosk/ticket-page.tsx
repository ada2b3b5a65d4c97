import { Button, FloorWay, KioskStage, LinkButton, Notice, QrCode, TicketNumber } from '#design'
import type { SlipState } from '#modules/printing'
import { type FollowedTicket, waitClock, waitWords } from '#modules/reception'
import { formatDateTime } from '#platform/text'
import { Paper, PrintAnother } from './paper.tsx'
import { address, GoesHome, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'
import type { WayShown } from './way-page.tsx'
import { wayTexts } from './way-texts.ts'

export interface TicketPageProps {
  view: View
  ticket: FollowedTicket
  secret: string
  /** Procedure or group of the number, in plain words. */
  purpose: string
  office: string
  /** The ticket's page on a phone. */
  followUrl: string
  /** The slip of the kiosk's own printer; `browser`: it has none, and the browser prints. */
  slip: SlipState | undefined | 'browser'
  /** Once it is called: how to get to the counter. */
  way: WayShown | undefined
}

/** The number, as large as it goes; on paper at once, on the phone by its code. */
export function TicketPage(props: TicketPageProps) {
  const { view, ticket, secret, purpose, office, followUrl, slip, way } = props
  const { language } = view
  const text = texts(language)
  const qr = <QrCode value={followUrl} label={text.follow} />
  return (
    <Screen
      view={view}
      title={text.ticketTitle}
      here={address(view, `/ticket/${secret}`)}
      back={address(view)}
      paper="receipt"
    >
      <KioskStage
        title={text.ticketTitle}
        actions={
          <>
            {slip === 'browser' ? (
              <>
                <p class="ticket-wait only-script">{text.printing}</p>
                <noscript>
                  <Notice language={language}>{text.waitHere}</Notice>
                </noscript>
              </>
            ) : (
              <Paper view={view} secret={secret} slip={slip} />
            )}
            <GoesHome view={view} seconds={25} />
            <LinkButton href={address(view, '/counters')} kind="quiet" size="huge" icon="map">
              {wayTexts(language).where}
            </LinkButton>
            <div class="pair">
              <LinkButton href={address(view, '/again')} size="huge" icon="check">
                {text.done}
              </LinkButton>
              {slip === 'browser' ? (
                <PrintAgain words={text.printAgain} />
              ) : (
                <PrintAnother view={view} secret={secret} />
              )}
            </div>
          </>
        }
      >
        <TicketNumber language={language} number={ticket.label} label={purpose}>
          <p>{stateWords(view, ticket)}</p>
          <Wait view={view} ticket={ticket} />
        </TicketNumber>
        {way ? (
          <FloorWay {...way} />
        ) : (
          <div class="ticket-follow">
            {qr}
            <p>{text.follow}</p>
          </div>
        )}
      </KioskStage>
      <section class="receipt print-only" data-print={slip === 'browser' ? `ticket ${secret}` : undefined}>
        <p>{office}</p>
        <TicketNumber language={language} number={ticket.label}>
          <p>{purpose}</p>
          <p>{stateWords(view, ticket)}</p>
          <Wait view={view} ticket={ticket} />
        </TicketNumber>
        {qr}
        <p>{text.follow}</p>
        <p>
          {text.takenAt(formatDateTime(ticket.takenAt))}
          <br />
          {text.today}
        </p>
      </section>
    </Screen>
  )
}

function stateWords(view: View, { state, ahead, counter }: FollowedTicket): string {
  const text = texts(view.language)
  if (state === 'waiting') return text.ahead(ahead ?? 0)
  if ((state === 'called' || state === 'serving') && counter) return text.ticketStates.called(counter)
  return text.ticketStates.over
}

/** How long it will take, where somebody can say; why nobody can is said on the phone. */
function Wait({ view: { language }, ticket: { wait } }: { view: View; ticket: FollowedTicket }) {
  if (!wait?.known) return null
  return <p>{texts(language).wait(waitWords(wait, language), waitClock(wait))}</p>
}

/** Prints the same slip once more; it needs the script, which shows it. */
function PrintAgain({ words }: { words: string }) {
  return (
    <div class="only-script">
      <Button type="button" kind="quiet" size="huge" icon="print" attributes={{ 'data-print-again': '' }}>
        {words}
      </Button>
    </div>
  )
}
