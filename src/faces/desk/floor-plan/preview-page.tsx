import { FloorPlan, FloorWay, LinkButton } from '#design'
import { drawingOf, type Moving, type Plan, wayToCounter } from '#modules/floor-plans'
import { Frame, type Shell } from '../frame.tsx'
import { floorPlanTexts } from './texts.ts'

const path = '/desk/floor-plan'

export interface PreviewPageProps {
  shell: Shell
  plan: Plan
  /** A version that was published; the draft without it. */
  version: number | undefined
  counter: string | undefined
  robots: Moving[]
}

/** A plan as people see it at the kiosk. */
export function PreviewPage({ shell, plan, version, counter, robots }: PreviewPageProps) {
  const { language } = shell
  const text = floorPlanTexts(language)
  const way = counter ? wayToCounter(plan, counter, { at: 'kiosk', name: undefined }, language) : undefined
  const drawing = { ...drawingOf(plan, language, { way, robots }), robotsFrom: `${path}/robots` }
  const title = version ? text.seeing(version) : text.preview
  const hrefOf = (code: string) => `${path}/preview?counter=${code}${version ? `&version=${version}` : ''}`
  return (
    <Frame shell={shell} title={title} section="floor-plan">
      <div class="stack narrow">
        <div class="title-line">
          <h1>{title}</h1>
          <LinkButton kind="quiet" icon="back" href={path}>
            {text.edit}
          </LinkButton>
        </div>
        {way ? <FloorWay plan={drawing} words={way.words} /> : <FloorPlan {...drawing} />}
        <ul class="plain row">
          {plan.counters.map(({ code }) => (
            <li key={code}>
              <a href={hrefOf(code)} aria-current={code === counter ? 'true' : undefined}>
                {text.previewOf(code)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  )
}
