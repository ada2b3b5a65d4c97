import type { Board, BoardCall } from '#modules/reception'
import type { Language } from '#platform/text'
import { NoticePoster } from '../../design/components/notice-poster.tsx'
import type { BoardContent, Notice } from './content.ts'
import { clockWords } from './picture.ts'
import { texts } from './texts.ts'

/** What does not change while the board hangs there: its address says it. */
export interface BoardSetting {
  language: Language
  place: string
  /** Where its content is fetched anew. */
  content: string
  /** Said with every call, after Vietnamese. */
  also?: string
  /** 0 … 1; none: the board is mute. */
  volume?: number
}

export interface BoardViewProps {
  setting: BoardSetting
  content: BoardContent
  board: Board
  /** Time of the server. */
  nowMs: number
  /** Which of the notices hangs there. */
  notice: Notice | undefined
  /** How old the picture is. */
  age: Age
}

export type Age = 'fresh' | 'stale' | 'lost'

/** As many as fit and can be read from the last row of chairs; a hall has fewer counters. */
const mostCalls = 6
/** Under the words that say how old it is, an old picture shows its latest calls; who waits now nobody knows. */
const mostCallsLost = 3
/** With so many calls, notices get a line and no more; with more of them, nothing. */
const manyCalls = 4
/** How long a call stands out; its animation in style.css ends by itself. */
const freshMs = 15_000

const staleMs = 20_000
const lostMs = 40_000

export function ageOf(board: Board, nowMs: number): Age {
  const age = nowMs - Date.parse(board.at)
  return age >= lostMs ? 'lost' : age >= staleMs ? 'stale' : 'fresh'
}

/** Somebody has just been called: the calls take all the room. */
export function isCalling(board: Board, nowMs: number): boolean {
  return board.calling.some((call) => isFresh(call, nowMs))
}

const isFresh = (call: BoardCall, nowMs: number) => nowMs - Date.parse(call.calledAt) < freshMs

/** The whole picture, the same on the server and on the screen. */
export function BoardView({ setting, content, board, nowMs, notice, age }: BoardViewProps) {
  const { language } = setting
  const text = texts(language)
  const isLost = age === 'lost'
  const most = isLost ? mostCallsLost : mostCalls
  const rows = board.calling.slice(0, most)
  const calling = isCalling(board, nowMs)
  return (
    <>
      {isLost && <Lost board={board} language={language} />}
      <section
        class={`calling calling-${Math.max(1, rows.length)}${calling ? ' calling-now' : ''}`}
        aria-labelledby="calling"
      >
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
        {board.calling.length > most && <p class="soft">{text.moreCalls(board.calling.length - most)}</p>}
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
        {board.earlier.length > 0 && !isLost && (
          <section class="board-earlier" aria-labelledby="earlier">
            <Heading id="earlier" words={text.earlier} also={text.earlierAlso} language={language} />
            <ul class="plain pairs">
              {board.earlier.slice(0, 6).map((call) => (
                <Pair key={call.label} call={call} language={language} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {!isLost && (
        <section class="board-waiting" aria-labelledby="waiting">
          <Heading id="waiting" words={text.waiting} also={text.waitingAlso} language={language} />
          {board.waiting.length === 0 ? (
            <p class="soft">{text.nobodyWaits}</p>
          ) : (
            <ul class={`plain waiting-list${board.waiting.length > 5 ? ' waiting-many' : ''}`}>
              {board.waiting.map(({ series, count }) => (
                <li key={series} class="waiting-item">
                  <span class="waiting-series" dir="ltr">
                    {series}
                  </span>
                  <span class="waiting-words">
                    <span class="waiting-count">
                      <strong>{count}</strong>
                      <Expected board={board} series={series} language={language} />
                    </span>
                    <span class="waiting-group">{content.groups[series]}</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {board.closed ? (
        <Closed closed={board.closed} language={language} />
      ) : (
        !calling &&
        !isLost &&
        rows.length <= manyCalls &&
        notice && (
          <section
            class={`board-notices${rows.length === manyCalls ? ' board-notices-small' : ''}`}
            aria-label={text.notices}
          >
            <NoticePoster key={notice.title} {...notice} />
          </section>
        )
      )}
    </>
  )
}

/** About how long somebody who comes now will wait, where that is known. */
function Expected({ board, series, language }: { board: Board; series: string; language: Language }) {
  const known = board.expected?.find((it) => it.series === series)
  return known ? <span class="waiting-minutes">{texts(language).minutes(known.minutes)}</span> : null
}

/** Over an old picture, so that nobody takes it for a quiet hall. */
function Lost({ board, language }: { board: Board; language: Language }) {
  const text = texts(language)
  const other = language === 'vi' ? 'en' : 'vi'
  const time = clockWords(Date.parse(board.at))
  return (
    <section class="board-lost" role="alert">
      <p class="board-lost-title">{text.dataAt(time)}</p>
      <p>{text.lostMore}</p>
      <p lang={other} dir="ltr">
        {texts(other).dataAt(time)} {texts(other).lostMore}
      </p>
    </section>
  )
}

function CallRow({ call, language, nowMs }: { call: BoardCall; language: Language; nowMs: number }) {
  return (
    <li class={isFresh(call, nowMs) ? 'call call-fresh' : 'call'}>
      <strong class="call-number" dir="ltr">
        {call.label}
      </strong>
      <Arrow />
      <span class="call-counter">{texts(language).counter(call.counter)}</span>
    </li>
  )
}

function Arrow() {
  return (
    <svg class="call-arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 12h16M14 6l6 6-6 6" />
    </svg>
  )
}

function Pair({ call, language }: { call: BoardCall; language: Language }) {
  return (
    <li>
      <strong dir="ltr">{call.label}</strong>
      <Arrow />
      <span class="visually-hidden">{texts(language).counter(call.counter)}</span>
      <span class="pair-counter" aria-hidden="true">
        {call.counter}
      </span>
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

/** `blocked`: the browser wants a touch before it lets a page speak; `quiet`: nobody is in the hall at this hour. */
export type Sound = 'off' | 'on' | 'blocked' | 'quiet'

export interface BoardClockProps {
  language: Language
  nowMs: number
  /** When the picture was read on the server. */
  readAtMs: number
  age: Age
  /** Without a script the age cannot run: then the time of day is told. */
  live: boolean
  sound: Sound
  onAllowSound?: () => void
}

/** The clock, and beside it how old the picture is: an old one must not look like a quiet hall. */
export function BoardClock({ language, nowMs, readAtMs, age, live, sound, onAllowSound }: BoardClockProps) {
  const text = texts(language)
  const seconds = Math.max(0, Math.floor((nowMs - readAtMs) / 1000))
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
      {sound === 'quiet' && <p class="board-age">{text.quiet}</p>}
      <p class={`board-age board-age-${age}`}>
        {age !== 'fresh'
          ? text.dataAt(clockWords(readAtMs))
          : !live
            ? text.updatedAt(clockWords(readAtMs))
            : seconds < 3
              ? text.justNow
              : text.secondsAgo(seconds)}
      </p>
      <p class="board-clock" dir="ltr">
        {clockWords(nowMs)}
      </p>
    </>
  )
}
