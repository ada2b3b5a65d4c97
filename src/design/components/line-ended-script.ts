/** Why a page is no longer told anything: its session is over, or its reader may see less than before. */
export type Ending = 'signed-out' | 'narrowed'

let ended = false
const listeners = new Set<() => void>()

/** Whether the page has said that it is told nothing more. */
export const hasEnded = () => ended

/** Calls when the page is told nothing more. */
export function onEnd(done: () => void): void {
  listeners.add(done)
}

/**
 * Says in words that the page is no longer kept up to date, why, and what to do (`LineEnded`). What the house keeps up to date
 * by itself is taken off the screen, but for what somebody is typing in: nothing typed is lost. Said once.
 */
export function endPage(why: Ending): void {
  if (ended) return
  ended = true
  for (const done of listeners) done()
  // The heading still says which page it is.
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]:not(h1)'))
    if (!hasTyped(part)) part.hidden = true
  const place = document.querySelector('.line-ended')
  const words = place?.querySelector<HTMLTemplateElement>(`template[data-why="${why}"]`)
  if (words) place?.append(words.content.cloneNode(true))
}

/** Why an answer is not the page that was asked for; undefined: it is, or the house is in trouble. */
export function endingOf(answer: Response): Ending | undefined {
  // A form that came too late is answered with the door itself.
  if (answer.status === 401) return 'signed-out'
  if (answer.redirected && new URL(answer.url).pathname === '/desk/sign-in') return 'signed-out'
  return answer.status === 403 ? 'narrowed' : undefined
}

/** Whether somebody has written or chosen something there that was not sent. */
export function hasTyped(part: ParentNode): boolean {
  const boxes = part.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')
  if ([...boxes].some((it) => it.checked !== it.defaultChecked)) return true
  const fields = 'input:not([type=hidden], [type=checkbox], [type=radio]), textarea'
  const written = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)
  if ([...written].some((it) => it.value !== it.defaultValue)) return true
  return [...part.querySelectorAll('select')].some((it) => {
    const first = [...it.options].some(({ defaultSelected }) => defaultSelected)
    return [...it.options].some((option, index) =>
      first ? option.selected !== option.defaultSelected : option.selected !== (index === 0),
    )
  })
}
