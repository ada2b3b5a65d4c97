import { classes } from '../markup.ts'

export interface NoticePosterProps {
  title: string
  text: string
  /** Whose notice it is, until when it hangs. */
  source?: string | undefined
}

/** Letters up to which a text gets the largest and the second largest type. */
const short = 150
const medium = 270

/** A notice as it hangs on the board of a hall. Short words are larger: they are read from the last row of chairs. */
export function NoticePoster({ title, text, source }: NoticePosterProps) {
  const size = text.length <= short ? 'short' : text.length <= medium ? 'medium' : 'long'
  return (
    <div class={classes('poster', `poster-${size}`, source && 'poster-posted')}>
      <p class="poster-head">
        <strong class="poster-title">{title}</strong> {source && <span class="poster-source">{source}</span>}
      </p>
      <p class="poster-text">{text}</p>
    </div>
  )
}
