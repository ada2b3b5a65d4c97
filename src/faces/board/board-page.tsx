import { Page } from '#design'
import type { Board } from '#modules/reception'
import { BoardClock, type BoardSetting, BoardView } from './board-view.tsx'
import { texts } from './texts.ts'

export interface BoardPageProps {
  setting: BoardSetting
  board: Board
  office: string
  sound: boolean
  demo: boolean
  stylesheet: string
  script: string
  /** Addresses of the clips by their names. */
  clips: Record<string, string>
}

/** Seconds until a board without scripts looks again. */
const refreshSeconds = 10

export function BoardPage(props: BoardPageProps) {
  const { setting, board, office } = props
  const { language } = setting
  const readAtMs = Date.parse(board.at)
  return (
    <Page
      face="board"
      language={language}
      title={texts(language).title(office)}
      stylesheet={props.stylesheet}
      scripts={[{ src: props.script }]}
      refreshSeconds={refreshSeconds}
      place={office}
      demo={props.demo}
      headerEnd={
        <div class="board-head" id="clock">
          <BoardClock language={language} nowMs={readAtMs} readAtMs={readAtMs} live={false} sound="off" />
        </div>
      }
    >
      <h1 class="visually-hidden">{texts(language).title(office)}</h1>
      <div
        class="board"
        id="board"
        data-setting={JSON.stringify(setting)}
        data-board={JSON.stringify(board)}
        data-clips={props.sound ? JSON.stringify(props.clips) : undefined}
      >
        <BoardView {...setting} board={board} nowMs={readAtMs} />
      </div>
    </Page>
  )
}
