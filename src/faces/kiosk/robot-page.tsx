import { Button, FloorPlan, type FloorPlanProps, KioskStage, LinkButton, RatingFaces } from '#design'
import type { Doing } from '#modules/robots'
import { formKey } from '#platform/http'
import { askTexts } from './ask-texts.ts'
import { RobotBar, type RobotShown } from './robot-bar.tsx'
import { address, GoesHome, Screen, type View } from './screen.tsx'

/** What a robot does that nobody asks it questions meanwhile. */
export type Busy = Extract<Doing, { is: 'going' | 'leading' | 'blocked' | 'arrived' | 'left-alone' }>

export const hasOwnScreen = (doing: Doing): doing is Busy => doing.is !== 'waiting' && doing.is !== 'away'

export interface RobotPageProps {
  view: View
  robot: RobotShown
  doing: Busy
  /** The hall with the counter that is the goal; the robot on it moves. */
  plan: FloorPlanProps | undefined
}

/** While a robot leads somebody: where to, in letters to be read from behind it; at the end, how it was. */
export function RobotPage({ view, robot, doing, plan }: RobotPageProps) {
  const text = askTexts(view.language)
  const title = titleOf(doing, view)
  const counter = 'counter' in doing ? doing.counter : undefined
  return (
    <Screen view={view} title={title} here={address(view, '/ask')}>
      <div class="robot-busy">
        <KioskStage title={title} actions={<Acts {...{ view, robot, doing, plan }} />}>
          {counter && doing.is !== 'arrived' && <p class="robot-goal">{text.robot.counter(counter)}</p>}
          <RobotBar view={view} robot={robot} />
          {doing.is === 'blocked' && <p class="large">{text.robot.blockedMore}</p>}
          {doing.is === 'left-alone' && <p class="large">{doing.advice[view.language]}</p>}
        </KioskStage>
      </div>
    </Screen>
  )
}

function titleOf(doing: Busy, view: View): string {
  const { robot, looks, going } = askTexts(view.language)
  switch (doing.is) {
    case 'going':
      return going
    case 'leading':
      return robot.follow
    case 'blocked':
      return looks.blocked
    case 'arrived':
      return doing.counter ? robot.arrived(doing.counter) : looks.glad
    case 'left-alone':
      return robot.leftAlone
  }
}

function Acts({ view, doing, plan }: RobotPageProps) {
  const text = askTexts(view.language).robot
  const action = address(view, '/robot')
  return (
    <>
      {plan && <FloorPlan {...plan} />}
      {doing.is === 'arrived' && (
        <RatingFaces
          language={view.language}
          action={action}
          question={text.rate}
          fields={{ do: 'rate', goal: doing.goal, key: formKey() }}
        />
      )}
      {(doing.is === 'leading' || doing.is === 'blocked') && (
        <form method="post" action={action}>
          <input type="hidden" name="key" value={formKey()} />
          <input type="hidden" name="do" value="stop" />
          <input type="hidden" name="goal" value={doing.goal} />
          <Button kind="quiet" size="huge" icon="stop">
            {text.stop}
          </Button>
        </form>
      )}
      {doing.is === 'left-alone' && (
        <LinkButton href={address(view, '', { menu: 'yes' })} kind="quiet" size="huge" icon="list">
          {askTexts(view.language).menu}
        </LinkButton>
      )}
    </>
  )
}

/** Somebody was led and has said how it was. */
export function GoodbyePage({ view, robot }: { view: View; robot: RobotShown }) {
  const { bye } = askTexts(view.language).robot
  return (
    <Screen view={view} title={bye} here={address(view, '/ask', { bye: 'yes' })}>
      <div class="robot-busy">
        <KioskStage title={bye} actions={<GoesHome view={view} seconds={8} />}>
          <RobotBar view={view} robot={robot} look="glad" follows={false} />
        </KioskStage>
      </div>
    </Screen>
  )
}
