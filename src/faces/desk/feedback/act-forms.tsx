import type { ComponentChildren } from 'preact'
import { Button, Radios, Select, TextArea, TextField } from '#design'
import { type ActType, levels, type ReportState } from '#modules/feedback'
import type { Language } from '#platform/text'
import { Post } from '../post.tsx'
import { feedbackTexts } from './texts.ts'

export interface ActFormsProps {
  language: Language
  id: string
  state: ReportState
  /** What this officer may do now. */
  possible: ActType[]
  units: { value: string; label: string }[]
  officers: { value: string; label: string }[]
  /** The form that came back, as it was typed. */
  typed: Record<string, string>
}

/** One form for each thing that may be done now; the one that came back is open. */
export function ActForms(props: ActFormsProps) {
  const { language, possible, typed } = props
  const text = feedbackTexts(language)
  if (possible.length === 0) return <p class="soft">{text.nothing}</p>
  return (
    <>
      {possible.map((type, at) => (
        <details key={type} class="panel" open={typed.type ? typed.type === type : at === 0}>
          <summary>{text.act[type]}</summary>
          <ActForm {...props} type={type} />
        </details>
      ))}
    </>
  )
}

function ActForm({ language, id, type, state, units, officers, typed }: ActFormsProps & { type: ActType }) {
  const text = feedbackTexts(language)
  const own = typed.type === type ? typed : {}
  /** Several forms stand on the page: an id is one field's alone. */
  const field = (name: string, first = '') => ({
    ...{ name: `${type}.${name}`, language, value: own[`${type}.${name}`] ?? first },
  })
  const area = (name: string, label: string, first = '', max = 2000) => (
    <TextArea {...field(name, first)} label={label} rows={4} maxLength={max} required />
  )
  const { fields } = text
  const forms: Partial<Record<ActType, () => ComponentChildren>> = {
    receive: () => (
      <Radios
        {...field('level', 'normal')}
        label={fields.level}
        inline
        options={levels
          .filter((level) => state.limits.levels[level])
          .map((level) => ({ value: level, label: text.levels[level] }))}
      />
    ),
    refuse: () => (
      <>
        <p class="soft">{text.about.refuse}</p>
        {area('reason', fields.reason)}
        <TextField {...field('ground')} label={fields.ground} maxLength={500} optional />
      </>
    ),
    'pass-on': () => (
      <>
        <TextField {...field('agency')} label={fields.agency} maxLength={200} required />
        {area('reason', fields.reason)}
      </>
    ),
    transfer: () => (
      <>
        <Select
          {...field('place')}
          label={fields.place}
          options={units.filter(({ value }) => value !== state.place)}
          required
        />
        {area('reason', fields.reason)}
      </>
    ),
    assign: () => <Select {...field('officer')} label={fields.officer} options={officers} required />,
    ask: () => (
      <>
        <p class="soft">{text.about.ask}</p>
        {area('question', fields.question)}
      </>
    ),
    answer: () => area('words', fields.words, '', 8000),
    publish: () => (
      <>
        <p class="soft">{text.about.publish}</p>
        <TextField {...field('title')} label={fields.title} maxLength={200} required />
        {area('words', fields.publicWords, state.words, 4000)}
        {area('answer', fields.publicAnswer, state.answer?.words, 8000)}
      </>
    ),
    withhold: () => area('reason', fields.reason),
  }
  return (
    <Post action={`/desk/feedback/${id}/actions`} fields={{ type, version: String(state.seq) }} class="stack">
      {forms[type]?.()}
      <Button>{text.act[type]}</Button>
    </Post>
  )
}
