import { hydrate, render } from 'preact'
import type { Board } from '#modules/reception'
import { announcements, type Call, clipsOf } from './announcements.ts'
import { createAnnouncer } from './announcer.ts'
import { ageOf, BoardClock, type BoardSetting, BoardView, isCalling, type Sound } from './board-view.tsx'
import { type BoardContent, isLoud } from './content.ts'
import { followBoard } from './follow.ts'
import { keepHealthy, surroundings } from './health.ts'
import { createServerTime, dayOf, isNewer, minutesOf, ofToday } from './picture.ts'
import { type Rotation, turn } from './rotation.ts'
import { createSpeaker } from './speaker.ts'

const page = document.documentElement
const wall = document.getElementById('board')!
const head = document.getElementById('clock')!
const setting: BoardSetting = JSON.parse(wall.dataset.setting!)
const { language, volume } = setting
let content: BoardContent = JSON.parse(wall.dataset.content!)
let board: Board = JSON.parse(wall.dataset.board!)
let rotation: Rotation = { at: Number(wall.dataset.notice), shownMs: 0 }

const time = createServerTime(() => performance.now())
time.learn(board.at)

const speaker =
  volume === undefined
    ? undefined
    : createSpeaker(
        () => content.clips,
        volume,
        () => show(),
      )
const isQuietHour = () => !isLoud(content, minutesOf(time.nowMs()))
/** So many wait to be said that the language which nobody asked for is left out. */
const hurried = 3
const announcer = createAnnouncer({
  say: async (call, behind) => speaker?.play(clipsOf(call, behind < hurried ? setting.also : undefined)),
  nowMs: time.nowMs,
  isStillCalled: ({ label, counter }) =>
    board.calling.some((call) => call.label === label && call.counter === counter),
})

const health = keepHealthy(
  {
    program: content.program,
    isQuiet: () => announcer.isSilent() && !isCalling(board, time.nowMs()),
    nowMs: time.nowMs,
  },
  surroundings(),
)
for (const event of ['error', 'unhandledrejection'])
  addEventListener(event, () => {
    page.classList.add('board-broken')
    health.fail()
  })

function show(): void {
  const nowMs = time.nowMs()
  const today = ofToday(board, nowMs)
  page.classList.toggle('board-old', ageOf(board, nowMs) === 'lost')
  // Nobody is in the hall: the screen rests.
  page.classList.toggle('board-night', isQuietHour() && today.calling.length + today.serving.length === 0)
  // Fixed parts wander by a few dots, so that they do not burn in.
  page.dataset.shift = String(Math.floor(nowMs / 120_000) % 8)
  draw(render, today, nowMs, true)
}

function draw(way: typeof render, shown: Board, nowMs: number, live: boolean): void {
  const age = live ? ageOf(board, nowMs) : 'fresh'
  const sound: Sound =
    !speaker || !live ? 'off' : !speaker.isAllowed() ? 'blocked' : isQuietHour() ? 'quiet' : 'on'
  const notice = content.notices[rotation.at % Math.max(1, content.notices.length)]
  way(<BoardView {...{ setting, content, nowMs, notice, age }} board={shown} />, wall)
  const readAtMs = Date.parse(board.at)
  way(
    <BoardClock {...{ language, nowMs, readAtMs, age, live, sound }} onAllowSound={() => speaker?.allow()} />,
    head,
  )
}

function announce(calls: Call[]): void {
  // A mute board keeps no list of what it would have said.
  if (speaker?.isAllowed() && !isQuietHour()) announcer.add(calls)
}

/** The notices of the day, the names of groups, the clips, and whether the program has changed. */
async function renew(): Promise<void> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), 10_000)
  // While the line is cut, what hangs there stays.
  const next: BoardContent | undefined = await fetch(setting.content, {
    signal: stop.signal,
    cache: 'no-cache',
  })
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined)
  clearTimeout(timer)
  if (!next) return
  const voice = JSON.stringify(next.clips) !== JSON.stringify(content.clips)
  content = next
  if (voice) void speaker?.prepare()
  health.seeProgram(next.program)
  show()
}

// First exactly as the server drew it, then as it is now.
draw(hydrate, board, Date.parse(board.at), false)
show()
announce(announcements(undefined, board))

let drawnAt = performance.now()
setInterval(() => {
  const now = performance.now()
  // A machine that slept has not shown anything meanwhile.
  rotation = turn(rotation, Math.min(2000, now - drawnAt), content.notices, isCalling(board, time.nowMs()))
  drawnAt = now
  show()
}, 1000)

document.addEventListener('pointerdown', () => speaker?.allow())

/** Every minute or so, each board at a moment of its own; and when the day changes. */
let renewAt = performance.now() + 60_000 * (0.5 + Math.random())
let day = dayOf(time.nowMs())
setInterval(() => {
  const today = dayOf(time.nowMs())
  if (performance.now() < renewAt && today === day) return
  day = today
  renewAt = performance.now() + 60_000 * (0.5 + Math.random())
  void renew()
}, 3000)

/** The rescue of a page whose script never came (board-page.tsx) is called off: stopping ends all loading, so it is first. */
function whenLoaded(go: () => void): void {
  const begin = () => {
    document.getElementById('rescue')?.remove()
    stop()
    go()
  }
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}

whenLoaded(() => {
  followBoard(setting.place, (next) => {
    time.learn(next.at)
    if (!isNewer(board, next)) return
    const calls = announcements(board, next)
    board = next
    announce(calls)
    show()
  })
  void speaker?.prepare()
})
