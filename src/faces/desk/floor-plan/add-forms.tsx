import { Button, Select, TextField } from '#design'
import { obstacleKinds, type Plan, waypointKinds } from '#modules/floor-plans'
import type { Language } from '#platform/text'
import { Post } from '../post.tsx'
import { floorPlanTexts } from './texts.ts'
import { rounded } from './things.ts'

interface FormProps {
  language: Language
  plan: Plan
  seen: Record<string, string>
}

const action = '/desk/floor-plan'

/** Something new; it appears in the middle of the hall unless told, and is dragged from there. */
export function AddForm({ language, plan, seen }: FormProps) {
  const text = floorPlanTexts(language)
  const names: Record<string, string> = text.kinds
  const kinds = ['counter', ...waypointKinds.filter((kind) => kind !== 'counter'), ...obstacleKinds, 'room']
  const field = (name: string, label: string, value: number) => (
    <TextField
      {...{ name, label, language, value: String(rounded(value)) }}
      {...{ inputMode: 'decimal', width: 'short', code: true, required: true }}
    />
  )
  return (
    <section class="panel stack-tight" aria-labelledby="add">
      <h2 id="add">{text.add}</h2>
      <Post action={action} fields={{ ...seen, do: 'add' }} class="plan-form">
        <Select
          {...{ name: 'add-kind', language, label: text.addKind, empty: false }}
          options={kinds.map((kind) => ({ value: kind, label: names[kind]! }))}
        />
        {field('add-x', text.addX, plan.width / 2)}
        {field('add-y', text.addY, plan.height / 2)}
        <Button kind="quiet">{text.addDo}</Button>
      </Post>
      <p class="small soft">{text.addHint}</p>
    </section>
  )
}

export function HallForm({ language, plan, seen }: FormProps) {
  const text = floorPlanTexts(language)
  const field = (name: string, label: string, value: number) => (
    <TextField
      {...{ name, label, language, value: String(rounded(value)) }}
      {...{ inputMode: 'decimal', width: 'short', code: true, required: true }}
    />
  )
  return (
    <section class="panel stack-tight" aria-labelledby="hall">
      <h2 id="hall">{text.hall}</h2>
      <Post action={action} fields={{ ...seen, do: 'hall' }} class="plan-form">
        {field('hall-width', text.width, plan.width)}
        {field('hall-height', text.height, plan.height)}
        <Button kind="quiet">{text.resize}</Button>
      </Post>
    </section>
  )
}
