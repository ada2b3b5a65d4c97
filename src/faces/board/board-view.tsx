import type { Board, BoardCall } from '#modules/reception'
import type { Language } from '#platform/text'
import { clockWords } from './picture.ts'
import { texts } from './texts.ts'

/** What does not change while the board hangs there. */
export interface BoardSetting {
  language: Language
  place: string
  /** Names of the hall's groups by series. */
  groups: Record<string, string>
  notices: Notice[]
}

export interface Notice {
  title: string
  text: string
}

export interface BoardViewProps extends BoardSetting {
  board: Board
  /** Time of the server. */
  nowMs: number
}

/** As many as fit and can be read from the last row of chairs; a hall has fewer counters. */
const mostCalls = 6
const noticeMs = 12_000
/** How long a call stands out; its animation in style.css ends by itself. */
const freshMs = 15_000

/** The whole picture, the same on the server and on the screen. */
export function BoardView(props: BoardViewProps) {
  const { language, board, nowMs } = props
  const text = texts(language)
  const rows = board.calling.slice(0, mostCalls)
  return (
    <>
      <section class={`calling calling-${Math.max(1, rows.length)}`} aria-labelledby="calling">
        <Heading id="calling" words={text.calling} also={text.callingAlso} language={language} />
        <ol class="plain call-rows" aria-live="polite">
          {rows.map((call) => (
            <CallRow key={`${call.label} ${call.calledAt}`} call={call} language={language} nowMs={nowMs} />
          ))}
        </ol>
        {rows.length === 0 && (
          <div class="calling-nobody">
            <p class="calling-nobody-title">{text.nobodyCalled}</p>
            <p class="soft">{text.nobodyCalledMore}</p>
          </div>
        )}
        {board.calling.length > mostCalls && (
          <p class="soft">{text.moreCalls(board.calling.length - mostCalls)}</p>
        )}
      </section>
      <div class="board-side">
        <section aria-labelledby="serving">
          <Heading id="serving" words={text.serving} also={text.servingAlso} language={language} />
          {board.serving.length === 0 ? (
            <p class="soft">{text.noneServed}</p>
          ) : (
            <ul class="plain pairs">
              {board.serving.slice(0, 8).map((call) => (
                <Pair key={call.label} call={call} language={language} />
              ))}
            </ul>
          )}
        </section>
        {board.earlier.length > 0 && (
          <section class="board-earlier" aria-labelledby="earlier">
            <Heading id="earlier" words={text.earlier} also={text.earlierAlso} language={language} />
            <ul class="plain pairs">
              {board.earlier.slice(0, earlierRoom(board.serving.length)).map((call) => (
                <Pair key={call.label} call={call} language={language} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <section class="board-waiting" aria-labelledby="waiting">
        <Heading id="waiting" words={text.waiting} also={text.waitingAlso} language={language} />
        {board.waiting.length === 0 ? (
          <p class="soft">{text.nobodyWaits}</p>
        ) : (
          <ul class="plain waiting-list">
            {board.waiting.map(({ series, count }) => (
              <li key={series} class="waiting-item">
                <span class="waiting-series" dir="ltr">
                  {series}
                </span>
                <span class="waiting-words">
                  <strong>{count}</strong>
                  <span class="waiting-group">{props.groups[series]}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {board.closed ? (
        <Closed closed={board.closed} language={language} />
      ) : (
        <Notices notices={props.notices} label={text.notices} nowMs={nowMs} />
      )}
    </>
  )
}

/** Two stand side by side; what is being served is more important. */
function earlierRoom(served: number): number {
  return served > 4 ? 2 : served > 3 ? 4 : 6
}

function CallRow({ call, language, nowMs }: { call: BoardCall; language: Language; nowMs: number }) {
  const fresh = nowMs - Date.parse(call.calledAt) < freshMs
  return (
    <li class={fresh ? 'call call-fresh' : 'call'}>
      <strong class="call-number" dir="ltr">
        {call.label}
      </strong>
      <svg class="call-arrow" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 12h16M14 6l6 6-6 6" />
      </svg>
      <span class="call-counter">{texts(language).counter(call.counter)}</span>
    </li>
  )
}

function Pair({ call, language }: { call: BoardCall; language: Language }) {
  return (
    <li>
      <strong dir="ltr">{call.label}</strong> <span>{texts(language).counter(call.counter)}</span>
    </li>
  )
}

/** The heading in the board's language, with a second one in small for those who do not read it. */
function Heading({
  id,
  words,
  also,
  language,
}: {
  id: string
  words: string
  also: string
  language: Language
}) {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <h2>
      <span id={id}>{words}</span>{' '}
      <span class="heading-also" lang={other} dir="ltr">
        {also}
      </span>
    </h2>
  )
}

/** Closed by an exception: it stays, in two languages, and no other notice takes its turn. */
function Closed({ closed, language }: { closed: NonNullable<Board['closed']>; language: Language }) {
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <section class="board-notices board-closed" aria-label={closed.title[language]}>
      <p>
        <strong>{closed.title[language]}.</strong> <span>{closed.text[language]}</span>
      </p>
      <p class="board-closed-also" lang={other} dir="ltr">
        <strong>{closed.title[other]}.</strong> <span>{closed.text[other]}</span>
      </p>
    </section>
  )
}

/** One notice at a time; which one follows from the clock, so that nothing has to be remembered. */
function Notices({ notices, label, nowMs }: { notices: Notice[]; label: string; nowMs: number }) {
  const turn = Math.floor(nowMs / noticeMs)
  const notice = notices[turn % Math.max(1, notices.length)]
  if (!notice) return null
  return (
    <section class="board-notices" aria-label={label}>
      <p key={turn}>
        <strong>{notice.title}</strong> <span>{notice.text}</span>
      </p>
    </section>
  )
}

export interface BoardClockProps {
  language: Language
  nowMs: number
  /** When the picture was read on the server. */
  readAtMs: number
  /** Without a script the age cannot run: then the time of day is told. */
  live: boolean
  /** `blocked`: the browser wants a touch before it lets a page speak. */
  sound: 'off' | 'on' | 'blocked'
  onAllowSound?: () => void
}

const staleSeconds = 20
const lostSeconds = 45

/** The clock, and beside it how old the picture is: an old one must not look like a quiet hall. */
export function BoardClock({ language, nowMs, readAtMs, live, sound, onAllowSound }: BoardClockProps) {
  const text = texts(language)
  const age = Math.max(0, Math.floor((nowMs - readAtMs) / 1000))
  const state = age >= lostSeconds ? 'lost' : age >= staleSeconds ? 'stale' : 'fresh'
  return (
    <>
      {sound === 'blocked' && (
        <button type="button" class="sound-button" onClick={onAllowSound}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 9.5v5h3.5L12.5 19V5L7.5 9.5zM16 9a4.2 4.2 0 0 1 0 6M18.5 6a8.5 8.5 0 0 1 0 12" />
          </svg>
          {text.allowSound}
        </button>
      )}
      <p class={`board-age board-age-${state}`}>
        {state === 'lost'
          ? text.lost(clockWords(readAtMs))
          : !live
            ? text.updatedAt(clockWords(readAtMs))
            : age < 3
              ? text.justNow
              : text.secondsAgo(age)}
      </p>
      <p class="board-clock" dir="ltr">
        {clockWords(nowMs)}
      </p>
    </>
  )
}
