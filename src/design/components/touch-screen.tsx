import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from '../markup.ts'
import { Button, LinkButton } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

/* What every touch screen of a hall has, whatever it is for; touch-screen-script.ts brings it to life. */

export interface ToolProps {
  /** Where it leads; without it it is a button for the script. */
  href?: string | undefined
  icon: IconName
  words: string
  /** What it does is being done: it says how that ends, and looks it. */
  on?: boolean | undefined
  id?: string | undefined
  /** The script shows it. */
  hidden?: boolean | undefined
  attributes?: Attributes | undefined
}

/** A way that is open at any time, at the foot of the screen. */
export function Tool({ href, icon, words, on, id, hidden, attributes }: ToolProps) {
  const look = classes('tool', on && 'tool-on')
  const inside = (
    <>
      <Icon name={icon} />
      <span>{words}</span>
    </>
  )
  if (href)
    return (
      <a class={look} id={id} hidden={hidden} href={href} {...attributes}>
        {inside}
      </a>
    )
  return (
    <button class={look} id={id} hidden={hidden} type="button" {...attributes}>
      {inside}
    </button>
  )
}

export interface MoreProps {
  /** To the next part of the screen, and from its end to its beginning. */
  down: string
  up: string
}

/** Shown by the script while the screen is longer than its glass. */
export function More({ down, up }: MoreProps) {
  return (
    <button class="button button-quiet more" id="more" type="button" hidden data-down={down} data-up={up}>
      <Icon name="down" />
      <span>{down}</span>
    </button>
  )
}

export interface WhenSilentProps {
  /** Where the screen goes when nobody answers: the first one, for the next visitor. */
  home: string
  /** The first screen as nobody has touched it: nobody is asked there. */
  untouched: boolean
  /** So long nothing is touched before somebody is asked. */
  quietSeconds: number
  /** So long an answer is waited for. */
  answerSeconds: number
  title: string
  /** The seconds left, in a sentence; `#` is given for the number. */
  left: (seconds: string) => string
  more: string
  end: string
}

/** Asks whether somebody is still there. Any touch says yes. */
export function WhenSilent(props: WhenSilentProps) {
  const { home, untouched, quietSeconds, answerSeconds, title, left, more, end } = props
  return (
    <dialog
      class="sheet"
      id="still-there"
      aria-labelledby="still-there-title"
      data-home={home}
      data-quiet={quietSeconds}
      data-answer={answerSeconds}
      data-untouched={untouched ? '' : undefined}
    >
      <div class="stack">
        <p class="sheet-title" id="still-there-title">
          {title}
        </p>
        <p data-countdown={left('#')} />
        <form method="dialog" class="sheet-choices">
          <Button size="huge">{more}</Button>
          <LinkButton href={home} kind="quiet" size="huge">
            {end}
          </LinkButton>
        </form>
      </div>
    </dialog>
  )
}

export interface WhenLostProps {
  title: string
  children?: ComponentChildren
}

/** Covers the screen while the house is away. */
export function WhenLost({ title, children }: WhenLostProps) {
  return (
    <dialog class="sheet sheet-lost" id="lost" aria-labelledby="lost-title" tabindex={-1}>
      <Icon name="warning" size="huge" />
      <p class="sheet-title" id="lost-title">
        {title}
      </p>
      {children}
    </dialog>
  )
}
