import { Button, Checkbox, Select, TextField } from '#design'
import { obstacleKinds, type Plan, waypointKinds } from '#modules/floor-plans'
import { type Language, languages } from '#platform/text'
import { Post } from '../post.tsx'
import { floorPlanTexts } from './texts.ts'
import type { Thing } from './things.ts'

interface PanelProps {
  language: Language
  plan: Plan
  things: Thing[]
  thing: Thing
  /** What each form carries: the revision that is looked at. */
  seen: Record<string, string>
}

const action = '/desk/floor-plan'
const compass = ['e', 'se', 's', 'sw', 'w', 'nw', 'n', 'ne'] as const

/** Everything that can be done with one thing, a small form each. */
export function ThingPanel(props: PanelProps) {
  const { language, thing, seen } = props
  const text = floorPlanTexts(language)
  const fields = { ...seen, thing: thing.key }
  const length = (name: string, label: string, value: number) => (
    <TextField
      {...{ name, label, language }}
      value={String(value)}
      inputMode="decimal"
      width="short"
      code
      required
    />
  )
  return (
    <section class="panel stack" aria-labelledby="thing">
      <h2 id="thing">{thing.name}</h2>
      <Post action={action} fields={{ ...fields, do: 'move' }} class="plan-form">
        {length('x', text.x, thing.at.x)}
        {length('y', text.y, thing.at.y)}
        <Button kind="quiet">{text.move}</Button>
      </Post>
      {thing.size && (
        <Post action={action} fields={{ ...fields, do: 'size' }} class="plan-form">
          {length('width', text.width, thing.size.width)}
          {length('height', text.height, thing.size.height)}
          <Button kind="quiet">{text.resize}</Button>
        </Post>
      )}
      {thing.sort !== 'room' && <Kind {...props} fields={fields} />}
      <Name {...props} fields={fields} />
      {(thing.sort === 'waypoint' || thing.sort === 'counter') && (
        <Post action={action} fields={{ ...fields, do: 'face' }} class="plan-form">
          <Select
            name="facing"
            language={language}
            label={text.face}
            value={String(Math.round((thing.facing ?? 270) / 45) * 45)}
            empty={false}
            options={compass.map((it, index) => ({ value: String(index * 45), label: text.facing[it] }))}
          />
          <Button kind="quiet">{text.faceDo}</Button>
        </Post>
      )}
      {thing.sort === 'waypoint' && <Ways {...props} />}
      <Post action={action} fields={{ ...seen, thing: thing.key, do: 'remove' }}>
        <Button kind="danger" icon="cross">
          {text.remove}
        </Button>
      </Post>
    </section>
  )
}

type Part = PanelProps & { fields: Record<string, string> }

function Kind({ language, thing, fields }: Part) {
  const text = floorPlanTexts(language)
  if (thing.sort === 'counter') return null
  const kinds: readonly string[] = thing.sort === 'obstacle' ? obstacleKinds : waypointKinds
  const names: Record<string, string> = text.kinds
  return (
    <Post action={action} fields={{ ...fields, do: 'kind' }} class="plan-form">
      <Select
        {...{ name: 'kind', language, label: text.kind, value: thing.kind, empty: false }}
        options={kinds.map((kind) => ({ value: kind, label: names[kind]! }))}
      />
      <Button kind="quiet">{text.changeKind}</Button>
    </Post>
  )
}

function Name({ language, plan, thing, fields }: Part) {
  const text = floorPlanTexts(language)
  const [, own = ''] = thing.key.split(':')
  if (thing.sort === 'obstacle') return null
  if (thing.sort !== 'room')
    return (
      <Post action={action} fields={{ ...fields, do: 'rename' }} class="plan-form">
        <TextField
          {...{ name: 'name', language, value: own, code: true, maxLength: 40, required: true }}
          label={thing.sort === 'counter' ? text.newCode : text.newName}
        />
        <Button kind="quiet">{text.rename}</Button>
      </Post>
    )
  const room = plan.rooms.find(({ id }) => id === own)!
  return (
    <Post action={action} fields={{ ...fields, do: 'name' }} class="plan-form">
      {languages.map((it) => (
        <TextField
          key={it}
          {...{ name: `name-${it}`, language, label: text.nameIn[it], value: room.name[it] }}
          {...{ written: it, maxLength: 60, required: true }}
        />
      ))}
      <Checkbox name="public" language={language} label={text.isPublic} checked={room.isPublic} />
      <Button kind="quiet">{text.rename}</Button>
    </Post>
  )
}

/** Which ways begin here. */
function Ways({ language, plan, things, thing, seen }: PanelProps) {
  const text = floorPlanTexts(language)
  const [, own = ''] = thing.key.split(':')
  const others = plan.edges.filter((edge) => edge.includes(own)).map(([a, b]) => (a === own ? b : a))
  const nameOf = (id: string) => things.find(({ key }) => key === `waypoint:${id}`)?.name ?? id
  const free = plan.waypoints.filter(({ id }) => id !== own && !others.includes(id))
  return (
    <div class="stack-tight">
      <h3>{text.ways}</h3>
      {others.length === 0 && <p>{text.noWays}</p>}
      <ul class="plain stack-tight">
        {others.map((id) => (
          <li key={id}>
            <Post action={action} fields={{ ...seen, thing: thing.key, do: 'part', from: own, to: id }}>
              <Button kind="quiet" size="small" icon="cross">
                {text.part(nameOf(id))}
              </Button>
            </Post>
          </li>
        ))}
      </ul>
      <Post
        action={action}
        fields={{ ...seen, thing: thing.key, do: 'connect', from: own }}
        class="plan-form"
      >
        <Select
          {...{ name: 'to', language, label: text.connect, required: true }}
          options={free.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        />
        <Button kind="quiet">{text.connectDo}</Button>
      </Post>
    </div>
  )
}
