import {
  Button,
  EmptyState,
  FloorPlan,
  type FloorPlanProps,
  LiveAge,
  Notice,
  Select,
  StatusBadge,
  TextField,
  When,
} from '#design'
import { type Plan, placeWords } from '#modules/floor-plans'
import type { RobotReport, ToldGoal } from '#modules/robots'
import type { Language } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { frameTexts } from './frame-texts.ts'
import { Post } from './post.tsx'
import { RobotForm, type RobotFormProps } from './robots-form.tsx'
import { robotsTexts } from './robots-texts.ts'

export interface RobotsPageProps {
  shell: Shell
  place: string
  seq: number
  at: Temporal.Instant
  plan: Plan
  robots: RobotReport[]
  /** The hall with its robots on it; they move where there is a script. */
  drawing: FloorPlanProps
  works: boolean
  manages: boolean
  said: { tone: 'success' | 'danger'; message: string } | undefined
  form: Omit<RobotFormProps, 'language' | 'robot'>
}

/** Who is connected, where each is and what it does; below it the form for one more. */
export function RobotsPage(props: RobotsPageProps) {
  const { shell, place, seq, at, robots, said, manages, form } = props
  const { language } = shell
  const text = robotsTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="robots" hasErrors={form.why !== undefined}>
      <div
        class="live-root stack"
        data-live-place={place}
        data-live-seq={seq}
        data-live-page="/desk/robots"
        data-live-away={frameTexts(language).away}
      >
        <div class="title-line">
          <h1>{text.title}</h1>
          <LiveAge language={language} at={at} staleAfterSeconds={60} />
        </div>
        <p class="notice tone-warning live-problem" role="alert" hidden />
        <p>{text.lead}</p>
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
          </Notice>
        )}
        {robots.length > 0 && (
          <section class="panel stack" aria-labelledby="robots-plan">
            <h2 id="robots-plan">{text.plan}</h2>
            <FloorPlan {...props.drawing} />
          </section>
        )}
        <div class="stack" id="live-robots" data-live>
          {robots.length === 0 && (
            <EmptyState title={text.none} icon="robot">
              {text.noneMore}
            </EmptyState>
          )}
          {robots.map((robot) => (
            <RobotPanel key={robot.id} {...props} robot={robot} language={language} />
          ))}
        </div>
        {manages &&
          (robots.length === 0 || form.why !== undefined ? (
            <section class="panel stack" aria-labelledby="add-title">
              <h2 id="add-title">{text.add}</h2>
              <RobotForm {...form} language={language} robot={undefined} />
            </section>
          ) : (
            // Whoever has a robot comes for it, rarely for one more.
            <details class="panel" id="add-robot" open={Object.keys(form.typed).length > 0}>
              <summary>{text.add}</summary>
              <div class="stack">
                <RobotForm {...form} language={language} robot={undefined} />
              </div>
            </details>
          ))}
      </div>
    </Frame>
  )
}

type PanelProps = RobotsPageProps & { robot: RobotReport; language: Language }

function RobotPanel({ robot, language, plan, works, manages }: PanelProps) {
  const text = robotsTexts(language)
  const { id, name, state, isOnline, stoppedAt, goals, over } = robot
  const { mode = 'idle', battery, charging, cups } = state
  const placeOf = (waypoint: string | undefined) => {
    const found = plan.waypoints.find((it) => it.id === waypoint)
    return found ? placeWords(plan, found, language) : (waypoint ?? text.unknown)
  }
  const tone =
    !isOnline || mode === 'estop' || mode === 'error' ? 'danger' : mode === 'blocked' ? 'warning' : 'success'
  return (
    <section class="panel stack" aria-labelledby={`robot-${id}`}>
      <div class="title-line">
        <h2 id={`robot-${id}`}>{name}</h2>
        <StatusBadge tone={tone} icon="robot">
          {isOnline ? text.modes[mode] : text.offline}
        </StatusBadge>
      </div>
      <p>
        {text.at}: <strong>{placeOf(state.at)}</strong> · {text.battery}:{' '}
        <strong>{battery === undefined ? text.unknown : `${battery} %`}</strong>
        {charging && ` (${text.charging})`} · {text.cups}: <strong>{cups ?? text.unknown}</strong>
      </p>
      {stoppedAt && (
        <Notice language={language} tone="danger" icon="stop">
          <p>{text.stopped}</p>
          {works && (
            <Post action={`/desk/robots/${id}/resume`}>
              <Button>{text.resume}</Button>
            </Post>
          )}
        </Notice>
      )}
      {battery !== undefined && battery < 10 && !charging && (
        <Notice language={language} tone="danger" icon="warning">
          {text.carry}
        </Notice>
      )}
      {cups !== undefined && cups <= 2 && (
        <Notice language={language} tone="warning" icon="water">
          {text.fewCups(String(cups))}
        </Notice>
      )}
      <div>
        <h3>{text.doing}</h3>
        {goals.length === 0 ? (
          <p>{text.nothing}</p>
        ) : (
          <ul>
            {goals.map((goal) => (
              <li key={goal.id}>
                <GoalWords goal={goal} language={language} placeOf={placeOf} />
                {works && (
                  <Post action={`/desk/robots/goals/${goal.id}/cancel`}>
                    <Button kind="quiet">
                      {text.stop}
                      <span class="visually-hidden">
                        {' '}
                        – {text.kinds[goal.kind]}, {name}
                      </span>
                    </Button>
                  </Post>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {manages && (
        <p>
          <a href={`/desk/robots/${id}`}>
            {text.change}
            <span class="visually-hidden"> – {name}</span>
          </a>
        </p>
      )}
      {works && <Work robot={robot} language={language} plan={plan} />}
      {over.length > 0 && (
        <details id={`over-${id}`}>
          <summary>{text.past}</summary>
          <ul>
            {over.map((goal) => (
              <li key={goal.id}>
                {goal.settledAt && <When at={goal.settledAt} />}{' '}
                <GoalWords goal={goal} language={language} placeOf={placeOf} />
                {goal.rating && (
                  <>
                    {' '}
                    · {text.rated} {text.ratings[goal.rating]}
                  </>
                )}
                {goal.advice && (
                  <p class="soft">
                    {text.told}: {goal.advice[language]}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function GoalWords(props: {
  goal: ToldGoal
  language: Language
  placeOf: (waypoint: string | undefined) => string
}) {
  const { goal, language, placeOf } = props
  const text = robotsTexts(language)
  const { kind, location, state, error } = goal
  return (
    <>
      {text.kinds[kind]} {location ? text.to(placeOf(location)) : text.whenCalled} –{' '}
      <strong>{text.states[state]}</strong>
      {error && ` (${text.troubles[error]})`}
    </>
  )
}

/** The connection of one robot, apart from what it does. */
export function RobotPage(props: {
  shell: Shell
  robot: RobotReport
  said: RobotsPageProps['said']
  form: RobotsPageProps['form']
}) {
  const { shell, robot, said, form } = props
  const { language } = shell
  const text = robotsTexts(language)
  const title = `${text.change}: ${robot.name}`
  return (
    <Frame shell={shell} title={title} section="robots" hasErrors={form.why !== undefined}>
      <div class="stack">
        <h1>{title}</h1>
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
          </Notice>
        )}
        <RobotForm {...form} language={language} robot={robot} />
        <Post action={`/desk/robots/${robot.id}/retire`}>
          <Button kind="danger">{text.retire}</Button>
        </Post>
      </div>
    </Frame>
  )
}

/** What an officer may ask of a robot. */
function Work({ robot, language, plan }: { robot: RobotReport; language: Language; plan: Plan }) {
  const text = robotsTexts(language)
  const { id } = robot
  const meeting = plan.waypoints.filter(({ kind }) => kind === 'door' || kind === 'kiosk' || kind === 'seat')
  const wordsOf = (it: Plan['waypoints'][number]) => placeWords(plan, it, language)
  // Two rows of seats have one name; their marks on the plan are two.
  const labelOf = (it: Plan['waypoints'][number]) =>
    meeting.filter((other) => wordsOf(other) === wordsOf(it)).length > 1
      ? `${wordsOf(it)} (${it.id})`
      : wordsOf(it)
  return (
    <div class="row">
      <Post action={`/desk/robots/${id}/goals`} fields={{ kind: 'escort' }} class="row">
        <Select
          name={`counter-${id}`}
          label={text.counter}
          language={language}
          options={plan.counters.map(({ code }) => ({ value: code, label: code }))}
        />
        <Select
          name={`at-${id}`}
          label={text.meet}
          language={language}
          empty={text.here}
          options={meeting.map((it) => ({ value: it.id, label: labelOf(it) }))}
        />
        <Button icon="arrow">{text.send}</Button>
      </Post>
      <Post action={`/desk/robots/${id}/goals`} fields={{ kind: 'water' }}>
        <Button kind="quiet" icon="water">
          {text.water}
        </Button>
      </Post>
      <Post action={`/desk/robots/${id}/goals`} fields={{ kind: 'dock' }}>
        <Button kind="quiet" icon="home">
          {text.dock}
        </Button>
      </Post>
      <Post action={`/desk/robots/${id}/cups`} class="row">
        <TextField
          name={`cups-${id}`}
          label={text.filled}
          language={language}
          inputMode="numeric"
          width="short"
          value="12"
        />
        <Button kind="quiet">{text.fill}</Button>
      </Post>
    </div>
  )
}
