import {
  FloorPlan,
  type FloorPlanProps,
  type FloorWayProps,
  FloorWayWords,
  KioskStage,
  LinkButton,
  Notice,
} from '#design'
import { address, GoesHome, Screen, type View } from './screen.tsx'
import { texts } from './texts.ts'
import { wayTexts } from './way-texts.ts'

export type WayShown = FloorWayProps

export interface CountersPageProps {
  view: View
  plan: FloorPlanProps
  counters: { code: string; groups: string[] }[]
}

/** The hall, and which counter is looked for. */
export function CountersPage({ view, plan, counters }: CountersPageProps) {
  const text = wayTexts(view.language)
  return (
    <Screen view={view} title={text.title} here={address(view, '/counters')} back={address(view)}>
      <KioskStage
        title={text.title}
        actions={
          <ul class="plain tiles">
            {counters.map(({ code, groups }) => (
              <li key={code}>
                <LinkButton
                  href={address(view, `/counters/${code}`)}
                  kind="quiet"
                  size="huge"
                  detail={groups.join(' · ')}
                >
                  {text.counter(code)}
                </LinkButton>
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
export function WayPage({ view, code, way }: { view: View; code: string; way: WayShown | undefined }) {
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
        {way ? <FloorPlan {...way.plan} /> : <Notice language={view.language}>{text.unknown}</Notice>}
      </KioskStage>
    </Screen>
  )
}
