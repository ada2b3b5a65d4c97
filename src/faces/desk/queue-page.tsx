import type { ComponentChildren } from 'preact'
import {
  Button,
  Checkbox,
  DefinitionList,
  EmptyState,
  Icon,
  KeyHints,
  LinkButton,
  LiveAge,
  Notice,
  Select,
  StatusBadge,
  Table,
  Tabs,
  TextField,
  TicketBadge,
} from '#design'
import type { QueueTicket } from '#modules/reception'
import type { Language } from '#platform/text'
import { formatTime } from '#platform/text'
import { askTexts } from './assistant/ask-texts.ts'
import { bookingTexts } from './booking-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { frameTexts } from './frame-texts.ts'
import { Post } from './post.tsx'
import { PrinterNotice, PrintSlip } from './printers.tsx'
import {
  CalledHere,
  CallForHelp,
  CloseAnyway,
  HelpCalls,
  NotHere,
  OldSlip,
  Transfer,
  Unserved,
  Waits,
} from './queue-hall.tsx'
import { hallTexts } from './queue-hall-texts.ts'
import { queueTexts } from './queue-texts.ts'
import type { PinnedProcedure, QueueView } from './queue-view.ts'
import { skillsTexts } from './skills-texts.ts'

export interface QueuePageProps {
  shell: Shell
  view: QueueView
  /** Only what this counter calls, or the whole hall. */
  show: 'mine' | 'all'
  /** What has just happened, or what could not be done. */
  said?: { tone: 'success' | 'danger'; message: string; type?: string; taken?: string } | undefined
}

export function QueuePage({ shell, view, show, said }: QueuePageProps) {
  const { language } = shell
  const text = queueTexts(language)
  return (
    <Frame
      shell={shell}
      title={text.title}
      section="queue"
      hasErrors={said?.tone === 'danger'}
      ask={{ procedure: view.current?.ticket.procedureCode ?? undefined }}
    >
      <div
        class="live-root"
        data-live-place={view.place}
        data-live-seq={view.seq}
        data-live-away={frameTexts(language).away}
      >
        <div class="title-line">
          <h1>{text.title}</h1>
          <LiveAge language={language} at={view.at} staleAfterSeconds={60} />
        </div>
        <p class="notice tone-warning live-problem" role="alert" hidden />
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
            {said.type === 'queue-left-alone' && <CloseAnyway language={language} />}
            {said.taken && view.works && view.printers.length > 0 && (
              <PrintSlip language={language} printers={view.printers} label={said.taken} />
            )}
          </Notice>
        )}
        <div class="work">
          <div class="stack work-now" id="live-now" data-live>
            <HelpCalls view={view} language={language} />
            <Undo view={view} language={language} />
            <Counter view={view} language={language} />
            <Keys view={view} language={language} />
          </div>
          <div class="stack work-list" id="live-list" data-live>
            <Waiting view={view} language={language} show={show} />
          </div>
          <div class="work-aside">
            <section class="panel stack-tight" id="live-absent" data-live aria-labelledby="absent-title">
              <Absent view={view} language={language} />
            </section>
            <section class="panel stack-tight" id="live-parked" data-live aria-labelledby="parked-title">
              <Parked view={view} language={language} />
            </section>
            {view.works && (
              <section class="panel stack-tight" aria-labelledby="take-title">
                <TakeNumber view={view} language={language} />
              </section>
            )}
            <section class="panel stack-tight" id="live-waits" data-live aria-labelledby="waits-title">
              <Waits view={view} language={language} />
            </section>
            <section class="panel stack-tight" id="live-desks" data-live aria-labelledby="desks-title">
              <Counters view={view} language={language} />
            </section>
          </div>
        </div>
      </div>
    </Frame>
  )
}

interface Part {
  view: QueueView
  language: Language
}

/** Only the keys that do something at this moment. */
function Keys({ view, language }: Part) {
  const { keys } = queueTexts(language)
  if (view.counter === undefined) return null
  const next = { key: 'N', label: keys.next }
  const finish = { key: 'F', label: keys.finish }
  const state = view.current?.ticket.state
  const shown = {
    none: [next],
    called: [
      { key: 'S', label: keys.serve },
      { key: 'R', label: keys.recall },
      { key: 'A', label: keys.absent },
      { key: 'T', label: keys.transfer },
      { key: 'P', label: keys.park },
      finish,
    ],
    serving: [
      { key: 'H', label: keys.receive },
      next,
      { key: 'T', label: keys.transfer },
      { key: 'P', label: keys.park },
      finish,
    ],
  }
  const now = shown[state === 'called' || state === 'serving' ? state : 'none']
  const undo = view.undoable ? [{ key: 'Z', label: keys.undo }] : []
  return (
    <KeyHints language={language} keys={[...now, ...undo, { key: 'Q', label: askTexts(language).key }]} />
  )
}

/** What is to be done now: open a counter, call, or see to the person who is here. */
function Counter({ view, language }: Part) {
  const text = queueTexts(language)
  if (!view.works) {
    return (
      <Notice language={language} tone="info">
        {text.readOnly}
      </Notice>
    )
  }
  if (view.counter === undefined) return <ChooseCounter view={view} language={language} />
  return (
    <section class="panel stack" aria-labelledby="counter-title">
      <div class="title-line">
        <h2 id="counter-title">{text.yourCounter(view.counter)}</h2>
        {!view.current && (
          <Post action="/desk/queue/close">
            <Button kind="quiet" size="small">
              {text.close}
            </Button>
          </Post>
        )}
      </div>
      {view.current ? (
        <Current {...view.current} view={view} language={language} />
      ) : (
        <CallNext view={view} language={language} />
      )}
      <CalledHere view={view} language={language} />
      <CallForHelp language={language} />
    </section>
  )
}

function ChooseCounter({ view, language }: Part) {
  const text = queueTexts(language)
  return (
    <section class="panel stack" aria-labelledby="counter-title">
      <h2 id="counter-title">{text.chooseCounter}</h2>
      <ul class="plain counters">
        {view.counters.map((counter) => (
          <li key={counter.number}>
            <Post action="/desk/queue/open" fields={{ counter: String(counter.number) }}>
              <Button
                kind="quiet"
                detail={counter.officerName ? text.takenBy(counter.officerName) : counter.groups}
                disabled={counter.officerName !== undefined}
              >
                {text.counter(counter.number)}
              </Button>
            </Post>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is called from this counter now: the first who is here. */
const nextOf = (view: QueueView) => view.lines.find((line) => line.mine && line.here)

function CallNext({ view, language }: Part) {
  const text = queueTexts(language)
  const next = nextOf(view)
  return (
    <>
      <Post action="/desk/queue/call" class="call-next">
        <Button
          size="huge"
          icon="speaker"
          keyHint="N"
          detail={next ? text.nextIs(next.ticket.label) : text.nobodyForYou}
          disabled={!next}
          attributes={{ 'data-key': 'n', 'data-focus': 'next' }}
        >
          {text.callNext}
        </Button>
      </Post>
      {!next && <p class="soft">{text.nobodyForYouWhy}</p>}
    </>
  )
}

function Current({
  ticket,
  procedure,
  waited,
  dossiers,
  view,
  language,
}: NonNullable<QueueView['current']> & Part) {
  const text = queueTexts(language)
  const step = (name: string) => `/desk/queue/tickets/${ticket.id}/${name}`
  const called = ticket.state === 'called'
  const receive = `/desk/receive?${new URLSearchParams({
    ticket: ticket.id,
    ...(ticket.procedureCode ? { procedure: ticket.procedureCode } : {}),
  })}`
  return (
    <>
      <div class="current">
        <p class="current-number" dir="ltr">
          {ticket.label}
        </p>
        <div class="stack-tight">
          <TicketBadge state={called ? 'called' : 'serving'} language={language} />
          {called && ticket.calls > 1 && <p class="soft">{text.calledTimes(ticket.calls)}</p>}
          <p>
            {text.waited} <strong>{waited}</strong>
          </p>
        </div>
      </div>
      <div class="buttons">
        {called ? (
          <>
            <Post action={step('serve')}>
              <Button icon="person" keyHint="S" attributes={{ 'data-key': 's', 'data-focus': 'serve' }}>
                {text.serve}
              </Button>
            </Post>
            <Post action={step('recall')}>
              <Button
                kind="quiet"
                icon="speaker"
                keyHint="R"
                attributes={{ 'data-key': 'r', 'data-focus': 'recall' }}
              >
                {text.recall}
              </Button>
            </Post>
            <Post action={step('absent')}>
              <Button
                kind="quiet"
                icon="cross"
                keyHint="A"
                attributes={{ 'data-key': 'a', 'data-focus': 'absent' }}
              >
                {text.absent}
              </Button>
            </Post>
          </>
        ) : (
          <LinkButton
            href={receive}
            icon="pen"
            keyHint="H"
            attributes={{ 'data-key': 'h', 'data-focus': 'receive' }}
          >
            {text.receive}
          </LinkButton>
        )}
        {!called && (
          <Post action={step('finish')} fields={{ after: 'call' }}>
            <Button
              kind="quiet"
              icon="speaker"
              keyHint="N"
              attributes={{ 'data-key': 'n', 'data-focus': 'finish-call' }}
            >
              {text.finishAndCall}
            </Button>
          </Post>
        )}
        <Post action={step('finish')}>
          <Button
            kind="quiet"
            icon="check"
            keyHint="F"
            attributes={{ 'data-key': 'f', 'data-focus': 'finish' }}
          >
            {text.finish}
          </Button>
        </Post>
      </div>
      <Transfer action={step('transfer')} queue={ticket.queue} view={view} language={language} />
      <Park action={step('park')} language={language} />
      {view.dossierQuestion && (
        <Dossiers action={step('dossiers')} count={ticket.dossiers} language={language} />
      )}
      <div class="narrow-definitions">
        <DefinitionList
          items={[
            { term: text.procedure, detail: <ProcedureLink procedure={procedure} language={language} /> },
            { term: text.dossiers, detail: dossiers },
            { term: text.channel, detail: text.channels[ticket.channel as 'kiosk'] ?? ticket.channel },
          ]}
        />
      </div>
      {procedure && <Papers procedure={procedure} brings={ticket.brings} language={language} />}
    </>
  )
}

function ProcedureLink({
  procedure,
  language,
}: {
  procedure: PinnedProcedure | undefined
  language: Language
}) {
  const text = queueTexts(language)
  if (!procedure) return <span class="soft">{text.noProcedure}</span>
  return (
    <>
      <strong>{procedure.version.name[language]}</strong>{' '}
      <a href={`/desk/procedures/${procedure.procedure.code}`}>{text.guide}</a>
    </>
  )
}

/** What the list asks for, against what they said they have. */
function Papers(props: { procedure: PinnedProcedure; brings: string[]; language: Language }) {
  const { procedure, brings, language } = props
  const text = queueTexts(language)
  return (
    <section class="stack-tight" aria-labelledby="papers-title">
      <h3 id="papers-title">{text.papers}</h3>
      <ul class="plain papers">
        {procedure.version.components.map((component) => {
          const has = brings.includes(component.id)
          const said = has ? text.brings : component.form === 'held' ? text.held : text.missing
          return (
            <li key={component.id} class={has ? 'paper-has' : undefined}>
              <Icon name={has ? 'check' : component.form === 'held' ? 'search' : 'stop'} />
              <span>
                {component.short[language]}
                {component.optional && <span class="soft"> ({text.optionalPaper})</span>}
                <span class="soft"> – {said}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Waiting({ view, language, show }: Part & { show: 'mine' | 'all' }) {
  const text = queueTexts(language)
  const hasCounter = view.counter !== undefined
  const mineOnly = hasCounter && show === 'mine'
  const lines = mineOnly ? view.lines.filter((line) => line.mine) : view.lines
  const next = nextOf(view)
  return (
    <>
      {hasCounter && (
        <Tabs
          label={text.lists}
          tabs={[
            {
              href: '/desk',
              label: text.waitingMine,
              count: view.lines.filter((line) => line.mine).length,
              current: mineOnly,
            },
            { href: '/desk?show=all', label: text.waitingAll, count: view.lines.length, current: !mineOnly },
          ]}
        />
      )}
      <PrinterNotice language={language} printers={view.printers} />
      <Unserved view={view} language={language} />
      {lines.length === 0 ? (
        <EmptyState title={text.nobody} icon="water">
          {text.nobodyWhy}
        </EmptyState>
      ) : (
        <Table
          language={language}
          caption={text.waiting}
          dense
          rows={lines}
          keyOf={(line) => line.ticket.id}
          columns={[
            { heading: text.order, numeric: true, cell: (line) => lines.indexOf(line) + 1 },
            {
              heading: text.number,
              naming: true,
              cell: (line) => (
                <span class="label" dir="ltr">
                  {line.ticket.label}
                </span>
              ),
            },
            {
              heading: text.procedure,
              cell: (line) => (
                <>
                  {line.procedureName ?? line.groupName}
                  {line.passed.length > 0 && (
                    <span class="under">
                      {hallTexts(language).steps(line.passed.join(', '), line.groupName)}
                    </span>
                  )}
                  {line.ticket.movedFrom && <OldSlip movedFrom={line.ticket.movedFrom} language={language} />}
                  {line.className && (
                    <span class="class-of">
                      <StatusBadge tone={line.many ? 'info' : 'warning'} icon={line.many ? 'paper' : 'star'}>
                        {line.className}
                      </StatusBadge>{' '}
                    </span>
                  )}
                  {line.dossiers && <span class="under soft">{line.dossiers}</span>}
                </>
              ),
            },
            {
              heading: text.why,
              cell: (line) => (
                <>
                  <span class={line.overCap ? 'over-cap' : undefined}>{line.why}</span>
                  {!line.here && <NotHere line={line} works={view.works} language={language} />}
                  {view.picks && line !== next && <Pick ticket={line.ticket} language={language} />}
                </>
              ),
            },
          ]}
        />
      )}
      <p class="small soft">
        {text.policy(view.policy.version, view.policy.capMinutes)}{' '}
        <a href="/desk/door">{hallTexts(language).doorPrint}</a>
      </p>
    </>
  )
}

function Absent({ view, language }: Part) {
  const text = queueTexts(language)
  return (
    <SetAside
      id="absent"
      title={text.absentList}
      nobody={text.nobodyAbsent}
      tickets={view.absent}
      said={(ticket) =>
        ticket.calledAt && (
          <span class="soft">
            {text.absentSince} {formatTime(ticket.calledAt)}
          </span>
        )
      }
      back={view.works ? { step: 'put-back', label: text.putBack } : undefined}
    />
  )
}

function Parked({ view, language }: Part) {
  const text = queueTexts(language)
  return (
    <SetAside
      id="parked"
      title={text.parkedList}
      nobody={text.nobodyParked}
      tickets={view.parked}
      said={(ticket) => (
        <>
          {ticket.parkReason}
          {ticket.resumeAt && <span class="under">{text.backAt(formatTime(ticket.resumeAt))}</span>}
        </>
      )}
      back={view.works ? { step: 'resume', label: text.resume } : undefined}
    />
  )
}

interface SetAsideProps {
  id: string
  title: string
  nobody: string
  tickets: QueueTicket[]
  said: (ticket: QueueTicket) => ComponentChildren
  /** How they come back into the queue; undefined for those who only look. */
  back: { step: string; label: string } | undefined
}

/** People of today who are neither waiting nor at a counter, and may come back. */
function SetAside({ id, title, nobody, tickets, said, back }: SetAsideProps) {
  return (
    <>
      <h2 id={`${id}-title`}>
        {title} <span class="count">{tickets.length}</span>
      </h2>
      {tickets.length === 0 && <p class="soft">{nobody}</p>}
      <ul class="plain lines">
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <span>
              <strong dir="ltr">{ticket.label}</strong> {said(ticket)}
            </span>
            {back && (
              <Post action={`/desk/queue/tickets/${ticket.id}/${back.step}`}>
                <Button kind="quiet" size="small">
                  {back.label}
                  <span class="visually-hidden"> – {ticket.label}</span>
                </Button>
              </Post>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The officer's own last step, while it can be taken back: a mis-press costs nobody their turn. */
function Undo({ view, language }: Part) {
  const text = queueTexts(language)
  const { undoable } = view
  if (!undoable) return null
  const state = (name: string) => text.states[name] ?? name
  return (
    <Post action={`/desk/queue/tickets/${undoable.id}/undo`} class="undo">
      <Button
        kind="quiet"
        size="small"
        icon="back"
        keyHint="Z"
        attributes={{ 'data-key': 'z', 'data-focus': 'undo' }}
      >
        {text.undo}
      </Button>
      <span class="small soft">{text.undoIs(undoable.label, state(undoable.from), state(undoable.to))}</span>
    </Post>
  )
}

/** Sends the person at the counter off for a while. */
function Park({ action, language }: { action: string; language: Language }) {
  const text = queueTexts(language)
  return (
    <details class="step-form" id="fold-park">
      <summary data-key="p" data-focus="park" aria-keyshortcuts="P">
        {text.park}{' '}
        <span class="key" aria-hidden="true">
          P
        </span>
      </summary>
      <Post action={action} class="stack-tight">
        <TextField
          name="park-reason"
          label={text.parkWhy}
          hint={text.parkHint}
          language={language}
          required
        />
        <Select
          name="park-minutes"
          label={text.parkMinutes}
          language={language}
          empty={false}
          value="15"
          options={[
            ...[5, 15, 30, 60].map((count) => ({ value: String(count), label: text.minutes(count) })),
            { value: '', label: text.untilBack },
          ]}
        />
        <Button kind="quiet" icon="clock">
          {text.park}
        </Button>
      </Post>
    </details>
  )
}

/** Somebody brings more than they said: noted, and if need be the rest waits in the lane. */
function Dossiers({ action, count, language }: { action: string; count: number; language: Language }) {
  const text = queueTexts(language)
  return (
    <details class="step-form" id="fold-dossiers">
      <summary data-focus="dossiers">{text.declare}</summary>
      <Post action={action} class="stack-tight">
        <TextField
          name="dossiers-left"
          label={text.declareCount}
          hint={text.declareHint}
          language={language}
          value={String(count)}
          inputMode="numeric"
          width="short"
          code
          required
        />
        <div class="buttons">
          <Button kind="quiet" icon="check">
            {text.declareGoOn}
          </Button>
          <Button kind="quiet" icon="people" name="rest" value="yes">
            {text.declareRest}
          </Button>
        </div>
      </Post>
    </details>
  )
}

/** Calls somebody before their turn: folded away, since it is not what the day is made of. */
function Pick({ ticket, language }: { ticket: QueueTicket; language: Language }) {
  const text = queueTexts(language)
  return (
    <details class="step-form" id={`fold-${ticket.id}`}>
      <summary data-focus={ticket.id}>
        {text.pick}
        <span class="visually-hidden"> {ticket.label}</span>
      </summary>
      <Post action={`/desk/queue/tickets/${ticket.id}/call`} class="stack-tight">
        <TextField
          name={`pick-${ticket.id}`}
          label={text.pickWhy}
          hint={text.pickHint}
          language={language}
          required
        />
        <Button kind="quiet" size="small" icon="speaker">
          {text.pick}
        </Button>
      </Post>
    </details>
  )
}

function TakeNumber({ view, language }: Part) {
  const text = queueTexts(language)
  return (
    <>
      <h2 id="take-title">{text.take}</h2>
      <Post action="/desk/queue/take" class="stack-tight">
        <Select
          name="series"
          label={text.takeSeries}
          language={language}
          empty={false}
          options={view.groups.map((group) => ({
            value: group.series,
            label: `${group.series} – ${group.name[language]}`,
          }))}
        />
        <Select
          name="priority"
          label={text.takeClass}
          language={language}
          empty={false}
          value="normal"
          options={view.classes}
        />
        {view.dossierQuestion && (
          <Select
            name="dossiers"
            language={language}
            label={text.dossiers}
            options={view.dossierQuestion.options}
            empty={false}
            value="1"
          />
        )}
        <TextField
          name="idNumber"
          label={hallTexts(language).idNumber}
          hint={hallTexts(language).idNumberHint}
          language={language}
          inputMode="numeric"
          code
        />
        <Checkbox name="phone" label={text.takeByPhone} language={language} />
        <Button kind="quiet" icon="paper">
          {text.takeSubmit}
        </Button>
      </Post>
      <p>
        <a href="/desk/booking">{bookingTexts(language).title}</a>
      </p>
    </>
  )
}

function Counters({ view, language }: Part) {
  const text = queueTexts(language)
  return (
    <>
      <h2 id="desks-title">{text.desks}</h2>
      <ul class="plain lines">
        {view.counters.map(({ number, groups, officerName, serving }) => (
          <li key={number}>
            <span>
              <strong>{text.counter(number)}</strong> <span class="soft">{groups}</span>
              {officerName && <span class="under">{officerName}</span>}
            </span>
            <StatusBadge tone={officerName ? (serving ? 'info' : 'success') : 'neutral'}>
              {officerName ? (serving ? text.deskBusy(serving) : text.deskFree) : text.deskClosed}
            </StatusBadge>
          </li>
        ))}
      </ul>
      {view.manages && (
        <p>
          <a href="/desk/skills">{skillsTexts(language).title}</a>
          {view.logAddress && (
            <>
              {' '}
              · <a href={view.logAddress}>{hallTexts(language).log}</a>
            </>
          )}
        </p>
      )}
    </>
  )
}
