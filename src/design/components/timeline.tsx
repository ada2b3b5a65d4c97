import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/text'
import { classes, type Tone } from '../markup.ts'
import { texts } from '../texts.ts'
import { type Moment, When } from './values.tsx'

export interface TimelineEvent {
  at: Moment
  title: ComponentChildren
  /** Office or officer who did it. */
  by?: ComponentChildren
  body?: ComponentChildren
  tone?: Tone | undefined
  /** `now`: where the dossier stands; `expected`: still to come. */
  state?: 'now' | 'expected' | undefined
}

/** What has happened to a dossier, in the order given. */
export function Timeline({ events, language }: { events: TimelineEvent[]; language: Language }) {
  const text = texts(language)
  return (
    <ol class="plain timeline">
      {events.map(({ at, title, by, body, tone = 'info', state }, place) => (
        <li
          key={place}
          class={classes(`event-${tone}`, state && `event-${state}`)}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p class="event-when">
            <When at={at} />
            {state && <span> · {state === 'now' ? text.eventNow : text.eventExpected}</span>}
          </p>
          <h3>{title}</h3>
          {by && <p class="soft">{by}</p>}
          {typeof body === 'string' ? <p>{body}</p> : body}
        </li>
      ))}
    </ol>
  )
}
