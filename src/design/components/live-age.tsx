import { formatTime, type Language } from '#platform/text'
import { texts } from '../texts.ts'
import { Icon } from './icon.tsx'

export interface LiveAgeProps {
  language: Language
  /** When the figures on the page were read. */
  at: Temporal.Instant
  /** Older than this they are marked as stale by the script. */
  staleAfterSeconds?: number | undefined
}

/**
 * The age of the figures. The server writes the time of day, which stays true on a page without scripts; on a page
 * with scripts `keepAges()` turns it into a running age.
 */
export function LiveAge({ language, at, staleAfterSeconds = 30 }: LiveAgeProps) {
  const { age } = texts(language)
  return (
    <span
      class="live-age"
      data-at={at.epochMilliseconds}
      data-stale-after={staleAfterSeconds}
      data-now={age.now}
      data-seconds={age.seconds('#')}
      data-minutes={age.minutes('#')}
    >
      <Icon name="clock" />
      <span class="live-age-words">{age.at(formatTime(at))}</span>
    </span>
  )
}
