import { Page } from '#design'
import type { Board } from '#modules/reception'
import { BoardClock, type BoardSetting, BoardView } from './board-view.tsx'
import type { BoardContent } from './content.ts'
import { texts } from './texts.ts'

export interface BoardPageProps {
  setting: BoardSetting
  content: BoardContent
  board: Board
  office: string
  demo: boolean
  contrast: 'high' | undefined
  stylesheet: string
  script: string
}

/** Seconds until a board without scripts looks again. */
const refreshSeconds = 10
/** A board whose script did not come loads anew after this time; the script calls it off. */
const rescueSeconds = 120
/** Without a script a notice hangs for two looks. */
const noticeMs = 20_000

export function BoardPage(props: BoardPageProps) {
  const { setting, content, board, office } = props
  const { language } = setting
  const nowMs = Date.parse(board.at)
  const turn = Math.floor(nowMs / noticeMs) % Math.max(1, content.notices.length)
  const shown = { language, nowMs, age: 'fresh' } as const
  return (
    <Page
      face="board"
      language={language}
      title={texts(language).title(office)}
      stylesheet={props.stylesheet}
      scripts={[{ src: props.script }]}
      refreshSeconds={refreshSeconds}
      rescueSeconds={rescueSeconds}
      place={office}
      demo={props.demo}
      contrast={props.contrast}
      headerEnd={
        <div class="board-head" id="clock">
          <BoardClock {...shown} readAtMs={nowMs} live={false} sound="off" />
        </div>
      }
    >
      <h1 class="visually-hidden">{texts(language).title(office)}</h1>
      <div
        class="board"
        id="board"
        data-setting={JSON.stringify(setting)}
        data-content={JSON.stringify(content)}
        data-board={JSON.stringify(board)}
        data-notice={turn}
      >
        <BoardView {...shown} {...{ setting, content, board }} notice={content.notices[turn]} />
      </div>
    </Page>
  )
}
