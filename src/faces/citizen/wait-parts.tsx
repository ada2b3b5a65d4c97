import { Button, Notice } from '#design'
import type { Place, Places } from '#modules/places'
import {
  chanceWords,
  type ExpectedWait,
  type FollowedTicket,
  leaveAt,
  waitClock,
  waitWords,
} from '#modules/reception'
import { formatTime, type Language } from '#platform/text'
import { address } from './ask.ts'
import { waitPageTexts } from './wait-texts.ts'

/** Another ward where the wait is clearly shorter. */
export interface Elsewhere {
  place: Place
  km: number
  wait: ExpectedWait
}

/** Ways that people have, in minutes. */
export const ways = [10, 20, 30, 45, 60, 90] as const

/** How long it takes until the call: a range, by the clock, and the chance when it is not good; or why nobody knows. */
export function ExpectedWaitPart({ wait, language }: { wait: ExpectedWait; language: Language }) {
  const text = waitPageTexts(language)
  const clock = waitClock(wait)
  const chance = chanceWords(wait, language)
  return (
    <section class="panel stack-tight" aria-labelledby="wait-title">
      <h2 id="wait-title">{text.title}</h2>
      {wait.known ? (
        <>
          <p class="wait-range">{sentence(waitWords(wait, language))}</p>
          {clock && <p class="large">{text.clock(clock)}</p>}
          <p class="small soft">{text.fourOfFive}</p>
        </>
      ) : (
        <>
          <p>
            <strong>{waitWords(wait, language)}</strong>
          </p>
          <p class="small soft">{text.unknownAhead}</p>
        </>
      )}
      {chance && (
        <Notice language={language} tone="warning">
          {chance}
        </Notice>
      )}
    </section>
  )
}

interface LeaveProps {
  language: Language
  ticket: FollowedTicket & { wait: ExpectedWait }
  /** The ticket's own page. */
  action: string
  way: number | undefined
  now: Temporal.Instant
  still: boolean
}

/** For whoever is not in the hall yet: when to leave, once the way is known. One touch says how long it is. */
export function LeavePart({ language, ticket, action, way, now, still }: LeaveProps) {
  const text = waitPageTexts(language)
  const leave = way === undefined ? undefined : leaveAt(ticket.wait, way)
  const words = !leave
    ? text.leaveUnknown
    : Temporal.Instant.compare(leave, now) <= 0
      ? text.leaveNow
      : text.leaveAt(formatTime(leave))
  return (
    <section class="panel stack-tight" aria-labelledby="leave-title">
      <h2 id="leave-title">{text.leaveTitle}</h2>
      {way !== undefined && (
        <>
          <p class={leave ? 'wait-range' : undefined}>{words}</p>
          {leave && <p class="small soft">{text.leaveAbout(way, ticket.graceMinutes)}</p>}
        </>
      )}
      <form method="get" action={action}>
        {still && <input type="hidden" name="still" value="yes" />}
        <fieldset class="ways">
          <legend>{text.wayAsk}</legend>
          <div class="ways-choice">
            {ways.map((minutes) => (
              <Button
                key={minutes}
                name="way"
                value={String(minutes)}
                size="small"
                kind={minutes === way ? 'primary' : 'quiet'}
                attributes={minutes === way ? { 'aria-pressed': 'true' } : {}}
              >
                {text.minutes(minutes)}
              </Button>
            ))}
          </div>
        </fieldset>
      </form>
    </section>
  )
}

/** Where it would be quicker. The way is not counted: nobody here knows from where somebody comes. */
export function ElsewherePart({
  places,
  elsewhere,
  hrefOf,
  language,
}: {
  places: Places
  elsewhere: Elsewhere[]
  hrefOf(place: Place): string
  language: Language
}) {
  const text = waitPageTexts(language)
  if (elsewhere.length === 0) return null
  return (
    <section class="panel stack-tight" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{text.elsewhere}</h2>
      <ul class="plain stack-tight">
        {elsewhere.map(({ place, km, wait }) => (
          <li key={place.code}>
            <a href={hrefOf(place)}>{places.fullName(place, language)}</a>: {waitWords(wait, language)}{' '}
            <span class="soft">({text.distance(kilometres(km, language))})</span>
          </li>
        ))}
      </ul>
      <p class="small soft">{text.elsewhereAbout}</p>
    </section>
  )
}

/** Where the forecasts of a ward are compared with what came. */
export function AccuracyLink({ ward, language }: { ward: Place; language: Language }) {
  return (
    <a class="line-link" href={address(language, `/wards/${ward.slug}/forecasts`)}>
      {waitPageTexts(language).accuracy}
    </a>
  )
}

function kilometres(km: number, language: Language): string {
  const value = km < 10 ? km.toFixed(1) : km.toFixed(0)
  return language === 'vi' ? value.replace('.', ',') : value
}

function sentence(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}
