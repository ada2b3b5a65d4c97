import { Button, LinkButton, Notice, TextField, TicketNumber } from '#design'
import type { Place, Places } from '#modules/places'
import type { FollowedTicket } from '#modules/reception'
import type { Language } from '#platform/text'
import { arriveTexts } from './arrive-texts.ts'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { Hidden } from './hidden.tsx'

interface WhereaboutsProps {
  language: Language
  ticket: FollowedTicket
  secret: string
  formKey: string
  /** The door's code, when it was scanned or typed. */
  code?: string | undefined
  fault?: string | undefined
}

/** Of a waiting number: whether its person is here, and how to say so. */
export function Whereabouts({ language, ticket, secret, formKey, code, fault }: WhereaboutsProps) {
  const text = arriveTexts(language)
  const tell = address(language, `/ticket/${secret}/presence`)
  if (ticket.presence === 'on_site') {
    return (
      <section class="stack-tight" aria-label={text.arrived}>
        <Notice language={language} tone="success">
          {text.arrived}
        </Notice>
        <form method="post" action={tell}>
          <Hidden fields={{ key: formKey, presence: 'left' }} />
          <Button kind="quiet" size="small">
            {text.away}
          </Button>
        </form>
      </section>
    )
  }
  return (
    <section class="panel stack" aria-labelledby="where-title">
      <h2 id="where-title">{text.notHere}</h2>
      {ticket.turnCame && (
        <Notice language={language} tone="warning">
          {text.turnCame(ticket.graceMinutes)}
        </Notice>
      )}
      <p>{ticket.presence === 'left' ? text.left : text.notHereAbout}</p>
      <form method="post" action={tell} class="stack-tight">
        <Hidden fields={{ key: formKey, presence: 'on_site' }} />
        <TextField
          name="code"
          label={text.code}
          language={language}
          value={code ?? ''}
          error={fault}
          inputMode="numeric"
          code
          required
        />
        <Button icon="door">{text.here}</Button>
      </form>
      {ticket.presence === 'en_route' ? (
        <p class="soft">{text.onTheWay}</p>
      ) : (
        <form method="post" action={tell}>
          <Hidden fields={{ key: formKey, presence: 'en_route' }} />
          <Button kind="quiet" size="small">
            {text.setOut}
          </Button>
        </form>
      )}
    </section>
  )
}

interface DoorProps {
  shell: Shell
  places: Places
  ward: Place
  /** Today's code; undefined when what was scanned is not today's. */
  code: string | undefined
  number: { ticket: FollowedTicket; secret: string } | undefined
  formKey: string
}

/** What the code at the door opens: one touch says that the holder of this phone's number is here. */
export function DoorPage({ shell, places, ward, code, number, formKey }: DoorProps) {
  const { language } = shell
  const text = arriveTexts(language)
  // A code of another day says nothing about where somebody is.
  const title = code ? text.doorTitle : text.notHere
  const waits = number?.ticket.state === 'waiting' && number.ticket.presence !== 'on_site'
  return (
    <Frame shell={shell} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        {code && <p>{text.doorLead(places.fullName(ward, language))}</p>}
        {!code && (
          <Notice language={language} tone="warning">
            {text.doorWrong}
          </Notice>
        )}
        {number && (
          <>
            <TicketNumber language={language} number={number.ticket.label} />
            {code && waits ? (
              <form method="post" action={address(language, `/ticket/${number.secret}/presence`)}>
                <Hidden fields={{ key: formKey, presence: 'on_site', code }} />
                <Button icon="door">{text.here}</Button>
              </form>
            ) : (
              <LinkButton href={address(language, `/ticket/${number.secret}`)} icon="clock">
                {text.openNumber(number.ticket.label)}
              </LinkButton>
            )}
          </>
        )}
        {!number && (
          <>
            <p>{text.doorNone}</p>
            <p class="soft">{text.noNumber}</p>
            <LinkButton
              kind="quiet"
              icon="clock"
              href={address(language, `/ticket/new?${new URLSearchParams({ place: ward.slug })}`)}
            >
              {text.take}
            </LinkButton>
          </>
        )}
      </div>
    </Frame>
  )
}
