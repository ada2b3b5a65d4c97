import { Button, Checkboxes, Notice, Select, StatusBadge } from '#design'
import type { HelpCall } from '#modules/reception'
import { formatDate, formatTime, type Language } from '#platform/text'
import { Post } from './post.tsx'
import { hallTexts } from './queue-hall-texts.ts'
import type { Line, QueueView } from './queue-view.ts'

interface Part {
  view: QueueView
  language: Language
}

/** Colleagues who asked for help without a sound: seen at every desk of the hall, on no board. */
export function HelpCalls({ view, language }: Part) {
  const text = hallTexts(language)
  return (
    <>
      {view.help.map((call) => (
        <div key={call.id} class="notice tone-danger help-call" role="alert">
          <p>
            <strong>{saying(call, view, language)}</strong> <span class="soft">{formatTime(call.at)}</span>
          </p>
          <Post action={`/desk/queue/help/${call.id}/answer`}>
            <Button kind="quiet" size="small" icon="person">
              {call.counter === view.counter ? text.helpOver : text.helpGoing}
            </Button>
          </Post>
        </div>
      ))}
    </>
  )
}

function saying(call: HelpCall, view: QueueView, language: Language): string {
  const text = hallTexts(language)
  return call.counter === view.counter ? text.helpMine : text.helpAt(call.counter, call.officerName)
}

/** Under the counter: a call for help that nobody in front of it notices. */
export function CallForHelp({ language }: { language: Language }) {
  const text = hallTexts(language)
  return (
    <Post action="/desk/queue/help" class="help-quietly">
      <Button
        kind="quiet"
        size="small"
        icon="people"
        keyHint="E"
        attributes={{ 'data-key': 'e', 'data-focus': 'help' }}
      >
        {text.help}
      </Button>
    </Post>
  )
}

/** A number taken from afar whose person is not here: skipped without losing its place. */
export function NotHere({ line, works, language }: { line: Line; works: boolean; language: Language }) {
  const text = hallTexts(language)
  const { id, label, presence } = line.ticket
  return (
    <span class="not-here">
      <StatusBadge tone="neutral" icon="door">
        {text.presence[presence] ?? presence}
      </StatusBadge>
      {works && (
        <Post action={`/desk/queue/tickets/${id}/check-in`}>
          <Button kind="quiet" size="small">
            {text.checkIn}
            <span class="visually-hidden"> – {label}</span>
          </Button>
        </Post>
      )}
    </span>
  )
}

/** `2026-11-20 A045`: what a person whose number a closure moved still has on paper. */
export function OldSlip({ movedFrom, language }: { movedFrom: string; language: Language }) {
  const [day = '', label = ''] = movedFrom.split(' ')
  return (
    <span class="under">
      {hallTexts(language).movedFrom(label, formatDate(Temporal.PlainDate.from(day)))}
    </span>
  )
}

/** People wait for something that no open counter calls: said to everybody who could. */
export function Unserved({ view, language }: Part) {
  const text = hallTexts(language)
  if (view.unserved.length === 0) return null
  return (
    <Notice language={language} tone="warning">
      {view.unserved.map(({ queue, name, waiting }) => (
        <p key={queue}>{text.unserved(`${queue} – ${name}`, waiting)}</p>
      ))}
      {view.counter !== undefined && <p class="small">{text.unservedHow}</p>}
    </Notice>
  )
}

/** What this counter calls: more when colleagues are away, less when it is too much. */
export function CalledHere({ view, language }: Part) {
  const text = hallTexts(language)
  if (view.counter === undefined) return null
  return (
    <details class="step-form" id="fold-queues">
      <summary data-focus="queues">{text.calledHere(view.queues.join(', '))}</summary>
      <Post action="/desk/queue/open" fields={{ counter: String(view.counter) }} class="stack-tight">
        <Checkboxes
          name="queues"
          label={text.calledHereLabel}
          hint={text.calledHereHint}
          language={language}
          values={view.queues}
          options={view.groups.map((group) => ({
            value: group.series,
            label: `${group.series} – ${group.name[language]}`,
          }))}
        />
        <Button kind="quiet" size="small">
          {text.save}
        </Button>
      </Post>
    </details>
  )
}

/** Sends the person on, with the number they have. */
export function Transfer({ action, queue, view, language }: Part & { action: string; queue: string }) {
  const text = hallTexts(language)
  return (
    <details class="step-form" id="fold-transfer">
      <summary data-key="t" data-focus="transfer" aria-keyshortcuts="T">
        {text.transfer}{' '}
        <span class="key" aria-hidden="true">
          T
        </span>
      </summary>
      <Post action={action} class="stack-tight">
        <Select
          name="queue"
          label={text.transferTo}
          hint={text.transferHint}
          language={language}
          required
          options={view.groups
            .filter((group) => group.series !== queue)
            .map((group) => ({ value: group.series, label: `${group.series} – ${group.name[language]}` }))}
        />
        <Button kind="quiet" icon="arrow">
          {text.transfer}
        </Button>
      </Post>
    </details>
  )
}

/** The question before a counter closes on people whom nobody else calls. */
export function CloseAnyway({ language }: { language: Language }) {
  const text = hallTexts(language)
  return (
    <Post action="/desk/queue/close" fields={{ anyway: 'yes' }}>
      <Button kind="danger" size="small">
        {text.closeAnyway}
      </Button>
    </Post>
  )
}

/** What somebody who takes a number now would wait: to say when they ask. */
export function Waits({ view, language }: Part) {
  return (
    <>
      <h2 id="waits-title">{hallTexts(language).waits}</h2>
      <ul class="plain lines">
        {view.waits.map(({ series, name, words }) => (
          <li key={series}>
            <span>
              <strong dir="ltr">{series}</strong> {name}
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
