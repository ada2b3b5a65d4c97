import {
  Button,
  FloorPlan,
  type FloorPlanProps,
  type FloorWayProps,
  FloorWayWords,
  KioskStage,
  LinkButton,
  Notice,
} from '#design'
import { formKey } from '#platform/http'
import { askTexts } from './ask-texts.ts'
import { RobotWish } from './robot-bar.tsx'
import { address, GoesHome, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'
import { wayTexts } from './way-texts.ts'

export type WayShown = FloorWayProps

export interface CountersPageProps {
  view: View
  plan: FloorPlanProps
  counters: { code: string; groups: string[] }[]
  /** The robot that carries this screen stands ready: it leads to what is touched. */
  leads: boolean
}

/** The hall, and which counter is looked for. */
export function CountersPage({ view, plan, counters, leads }: CountersPageProps) {
  const text = wayTexts(view.language)
  const title = leads ? askTexts(view.language).robot.whereTo : text.title
  return (
    <Screen view={view} title={title} here={address(view, '/counters')} back={address(view)}>
      <KioskStage
        title={title}
        actions={
          <ul class="plain tiles ask-tiles">
            {counters.map(({ code, groups }) => (
              <li key={code}>
                {leads ? (
                  <RobotWish
                    view={view}
                    fields={{ do: 'lead', counter: code }}
                    words={text.counter(code)}
                    detail={groups.join(' · ')}
                  />
                ) : (
                  <LinkButton
                    href={address(view, `/counters/${code}`)}
                    kind="quiet"
                    size="huge"
                    detail={groups.join(' · ')}
                  >
                    {text.counter(code)}
                  </LinkButton>
                )}
              </li>
            ))}
          </ul>
        }
      >
        <FloorPlan {...plan} />
      </KioskStage>
    </Screen>
  )
}

/** From this machine to a counter. */
export function WayPage(props: {
  view: View
  code: string
  way: WayShown | undefined
  /** Whether a robot may be asked to lead there, has been asked, or none would come. */
  robot: 'offered' | 'asked' | 'none' | undefined
}) {
  const { view, code, way, robot } = props
  const text = wayTexts(view.language)
  const here = address(view, `/counters/${code}`)
  return (
    <Screen view={view} title={text.wayTitle(code)} here={here} back={address(view, '/counters')}>
      <KioskStage
        title={text.wayTitle(code)}
        actions={
          <>
            {way && <FloorWayWords words={way.words} />}
            <GoesHome view={view} seconds={40} />
            {robot === 'offered' && (
              <form method="post" action={address(view, '/robot')}>
                <input type="hidden" name="key" value={formKey()} />
                <input type="hidden" name="do" value="lead" />
                <input type="hidden" name="counter" value={code} />
                <Button kind="quiet" size="huge" icon="robot">
                  {askTexts(view.language).robot.call(code)}
                </Button>
              </form>
            )}
            <div class="pair">
              <LinkButton href={address(view, '/again')} size="huge" icon="check">
                {texts(view.language).done}
              </LinkButton>
              <LinkButton href={address(view, '/counters')} kind="quiet" size="huge" icon="map">
                {text.others}
              </LinkButton>
            </div>
          </>
        }
      >
        {(robot === 'asked' || robot === 'none') && (
          <Notice language={view.language} tone={robot === 'asked' ? 'success' : 'warning'} live>
            {askTexts(view.language).robot[robot]}
          </Notice>
        )}
        {way ? <FloorPlan {...way.plan} /> : <Notice language={view.language}>{text.unknown}</Notice>}
      </KioskStage>
    </Screen>
  )
}
