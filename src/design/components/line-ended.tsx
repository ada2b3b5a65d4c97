import type { Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Notice } from './notice.tsx'

export interface LineEndedProps {
  language: Language
  /** Where a page begins that shows what its reader may still see. */
  home: string
}

/**
 * What a page says once the house tells it nothing more (`endPage` of the script). It stands in the page from the beginning,
 * unseen: at that moment nobody may be asked for words. Signing in again happens beside the page, which keeps what was typed.
 */
export function LineEnded({ language, home }: LineEndedProps) {
  const { lineEnded } = texts(language)
  return (
    <div class="line-ended" aria-live="assertive">
      <template data-why="signed-out">
        <Notice language={language} tone="warning" title={lineEnded.signedOut}>
          <p>{lineEnded.kept}</p>
          <p>
            <a href={`/desk/sign-in?next=${home}`} target="_blank" rel="noopener">
              {lineEnded.signIn}
            </a>
          </p>
        </Notice>
      </template>
      <template data-why="narrowed">
        <Notice language={language} tone="warning" title={lineEnded.narrowed}>
          <p>{lineEnded.ask}</p>
          <p>
            <a href={home} target="_blank" rel="noopener">
              {lineEnded.seeRest}
            </a>
          </p>
        </Notice>
      </template>
    </div>
  )
}
