import type { ComponentChildren } from 'preact'
import { Button, RobotFace, type RobotLook } from '#design'
import type { Doing } from '#modules/robots'
import { formKey } from '#platform/http'
import { askTexts } from './ask-texts.ts'
import { address, type View } from './screen.tsx'

/** The robot that carries this screen. */
export interface RobotShown {
  name: string
  doing: Doing
  /** Whether it can hand out water where it stands. */
  offersWater: boolean
}

/** What a screen is made for: as soon as the robot does something else, another one takes its place. */
export function keyOf(doing: Doing): string {
  return 'goal' in doing ? `${doing.is} ${doing.goal}` : doing.is
}

export function lookOf(doing: Doing): RobotLook {
  switch (doing.is) {
    case 'waiting':
      return doing.isMet ? 'greeting' : 'waiting'
    case 'arrived':
      return 'glad'
    case 'left-alone':
    case 'away':
      return 'away'
    case 'blocked':
      return 'blocked'
    case 'leading':
    case 'going':
      return 'leading'
  }
}

/** The face and how it looks in words; the script follows the robot and the voice (`client-robot.ts`). */
export function RobotBar(props: { view: View; robot: RobotShown; look?: RobotLook; follows?: boolean }) {
  const { view, robot, look = lookOf(robot.doing), follows = true } = props
  const words = askTexts(view.language).looks
  return (
    <div
      class="robot"
      id="robot"
      data-key={keyOf(robot.doing)}
      data-from={follows ? address(view, '/robot') : undefined}
      data-here={address(view, '/ask')}
      data-again={address(view, '/again')}
      data-words={JSON.stringify(words)}
    >
      <RobotFace look={look} />
      <p class="robot-says" role="status">
        {words[look]}
      </p>
    </div>
  )
}

/** What is wanted of the robot that carries this screen. */
export function RobotWish(props: {
  view: View
  fields: Record<string, string>
  words: string
  detail?: ComponentChildren
}) {
  return (
    <form method="post" action={address(props.view, '/robot')}>
      <input type="hidden" name="key" value={formKey()} />
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button size="huge" icon="robot" detail={props.detail}>
        {props.words}
      </Button>
    </form>
  )
}
