import { hydrate, render } from 'preact'
import type { Board } from '#modules/reception'
import { announcements, type Call, clipsOf } from './announcements.ts'
import { createAnnouncer } from './announcer.ts'
import { BoardClock, type BoardSetting, BoardView } from './board-view.tsx'
import { followBoard } from './follow.ts'
import { clockWords, createServerTime, isNewer } from './picture.ts'
import { createSpeaker } from './speaker.ts'

const wall = document.getElementById('board')!
const head = document.getElementById('clock')!
const setting: BoardSetting = JSON.parse(wall.dataset.setting!)
const clips: Record<string, string> | undefined = wall.dataset.clips && JSON.parse(wall.dataset.clips)
let board: Board = JSON.parse(wall.dataset.board!)

const time = createServerTime(() => performance.now())
time.learn(board.at)

const speaker = clips && createSpeaker(clips, show)
const announcer = createAnnouncer({
  say: async (call) => speaker?.play(clipsOf(call)),
  nowMs: time.nowMs,
  isStillCalled: ({ label }) => board.calling.some((call) => call.label === label),
})

function show(): void {
  const nowMs = time.nowMs()
  const sound = !speaker ? 'off' : speaker.isAllowed() ? 'on' : 'blocked'
  draw(render, { nowMs, live: true, sound })
}

function draw(
  way: typeof render,
  { nowMs, ...state }: { nowMs: number; live: boolean; sound: 'off' | 'on' | 'blocked' },
): void {
  way(<BoardView {...setting} board={board} nowMs={nowMs} />, wall)
  way(
    <BoardClock
      {...state}
      language={setting.language}
      nowMs={nowMs}
      readAtMs={Date.parse(board.at)}
      onAllowSound={() => speaker?.allow()}
    />,
    head,
  )
}

function announce(calls: Call[]): void {
  // A mute board keeps no list of what it would have said.
  if (speaker?.isAllowed()) announcer.add(calls)
}

// First exactly as the server drew it, then as it is now.
draw(hydrate, { nowMs: Date.parse(board.at), live: false, sound: 'off' })
show()
announce(announcements(undefined, board))
setInterval(show, 1000)

followBoard(setting.place, (next) => {
  time.learn(next.at)
  if (!isNewer(board, next)) return
  const calls = announcements(board, next)
  board = next
  announce(calls)
  show()
})

/*
 * A screen that hangs there for months takes its new version, its notices of the day and a clean memory every night,
 * when nobody is looking; if the house does not answer then, it stays as it is and tries the next minute.
 */
const openedAt = performance.now()
const nightlyAt = '03:30'
setInterval(() => {
  const isOld = performance.now() - openedAt > 3_600_000
  if (isOld && clockWords(time.nowMs()) >= nightlyAt && clockWords(time.nowMs()) < '05:00') void loadAnew()
}, 60_000)

async function loadAnew(): Promise<void> {
  const answer = await fetch('/readyz').catch(() => undefined)
  if (answer?.ok) location.reload()
}
