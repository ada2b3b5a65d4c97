import type { FastifyRequest } from 'fastify'
import { Button, LinkButton, Notice, Select, TextField } from '#design'
import type { Hall, Place } from '#modules/places'
import { type Asked, periodsOffered } from '#modules/what-if'
import { Frame } from '../frame.tsx'
import type { OperationsHouse } from '../house.ts'
import { bounds, type Field, type Typed } from './form.ts'
import { Result } from './result.tsx'
import { whatIfTexts } from './texts.ts'

export interface WhatIfProps {
  house: OperationsHouse
  request: FastifyRequest
  place: Place
  hall: Hall
  typed: Typed
  /** Fields that make no sense. */
  wrong: Field[]
  /** Undefined: nothing was asked yet. */
  asked: Asked | undefined
}

/** A question about a ward's past and, when it was asked, its answer in words, plots and tables. */
export function WhatIfPage(props: WhatIfProps) {
  const { house, request, place, asked } = props
  const { language } = request
  const text = whatIfTexts(language)
  const waits = asked?.state === 'working' || asked?.state === 'busy'
  return (
    <Frame
      house={house}
      request={request}
      title={`${text.title} – ${house.places.fullName(place, language)}`}
      lead={text.lead}
      refreshSeconds={waits ? 2 : undefined}
    >
      <p>
        <a href={`/operations/places/${place.slug}`}>{house.places.fullName(place, language)}</a>
      </p>
      <Ready {...props} />
      {asked && <Answered {...props} asked={asked} />}
      <Asking {...props} />
    </Frame>
  )
}

function Answered({ asked, ...props }: WhatIfProps & { asked: Asked }) {
  const { request, hall, typed, place } = props
  const { language } = request
  const text = whatIfTexts(language)
  if (asked.state === 'done')
    return (
      <Result
        language={language}
        answer={asked.answer}
        groups={hall.groups}
        cityHref={hrefOf(place, { ...typed, past: 'city' })}
      />
    )
  if (asked.state === 'failed')
    return (
      <Notice language={language} tone="danger" title={text.failed}>
        <p>{text.failedAbout}</p>
        <LinkButton href={request.url} kind="quiet">
          {text.again}
        </LinkButton>
      </Notice>
    )
  if (asked.state === 'busy')
    return (
      <Notice language={language} tone="info" title={text.busy} live>
        {text.busyAbout}
      </Notice>
    )
  const percent = Math.round(asked.share * 100)
  return (
    <Notice language={language} tone="info" title={text.working} live>
      <progress class="how-far" max="100" value={percent} aria-label={text.working} />
      <p>{text.workingAbout(percent, asked.ahead)}</p>
      <LinkButton href={request.url} kind="quiet" size="small">
        {text.reload}
      </LinkButton>
    </Notice>
  )
}

/** Questions that leaders ask most. */
function Ready({ request, place, hall }: WhatIfProps) {
  const text = whatIfTexts(request.language)
  const certifying = hall.groups.find(({ fields }) => fields.includes('Chứng thực'))
  const questions: { label: string; typed: Typed }[] = [
    { label: text.readyMore, typed: { arrivals: '130' } },
    { label: text.readyFewer, typed: { morning: '-2', afternoon: '-2' } },
    ...(certifying ? [{ label: text.readyLearns, typed: { learns: certifying.series } }] : []),
    { label: text.readyStaff, typed: { staff: '-1' } },
  ]
  return (
    <nav class="ready" aria-label={text.ready}>
      {questions.map(({ label, typed }) => (
        <LinkButton key={label} href={hrefOf(place, typed)} kind="quiet">
          {label}
        </LinkButton>
      ))}
    </nav>
  )
}

const hrefOf = (place: Place, typed: Typed) =>
  `/operations/places/${place.slug}/what-if?${new URLSearchParams(typed as Record<string, string>)}`

function Asking({ request, place, hall, typed, wrong }: WhatIfProps) {
  const { language } = request
  const text = whatIfTexts(language)
  const error = (name: Field) => {
    if (!wrong.includes(name)) return undefined
    const range = bounds[name]
    return range ? text.wrongNumber(range.low, range.high) : text.wrongChoice
  }
  const number = (name: Field, usual: string, hint?: string) => (
    <TextField
      language={language}
      name={name}
      label={text[name as 'arrivals']}
      hint={hint}
      width="short"
      code
      value={typed[name] ?? usual}
      error={error(name)}
    />
  )
  const choice = (name: 'of' | 'learns' | 'counter', empty: string, options: Option[]) => (
    <Select
      language={language}
      name={name}
      label={text[name]}
      empty={empty}
      value={typed[name] ?? ''}
      options={options}
      error={error(name)}
    />
  )
  const queues = hall.groups.map(({ series, name }) => ({
    value: series,
    label: `${series} – ${name[language]}`,
  }))
  const counters = hall.counters.map((it) => ({ value: String(it.number), label: String(it.number) }))
  return (
    <section class="panel stack-tight asking-panel" aria-labelledby="own">
      <h2 id="own">{text.own}</h2>
      {wrong.length > 0 && (
        <Notice language={language} tone="danger" live>
          {`${text.wrong}: ${wrong.map((name) => text[name]).join(' · ')}`}
        </Notice>
      )}
      <form method="get" action={`/operations/places/${place.slug}/what-if`} class="asking">
        {number('arrivals', '100')}
        {choice('of', text.allQueues, queues)}
        {number('online', '0')}
        {number('morning', '0', text.moreHint)}
        {number('afternoon', '0', text.moreHint)}
        {choice('learns', text.nobody, queues)}
        {choice('counter', text.anyCounter, counters)}
        {number('absent', '100')}
        {number('dossiers', '100')}
        {number('staff', '0', text.moreHint)}
        <Select
          language={language}
          name="days"
          label={text.days}
          empty={false}
          value={typed.days ?? '28'}
          options={periodsOffered.map((it) => ({ value: String(it), label: text.lastDays(it) }))}
        />
        <Select
          language={language}
          name="past"
          label={text.past}
          empty={false}
          value={typed.past ?? 'own'}
          options={[
            { value: 'own', label: text.pastOwn },
            { value: 'city', label: text.pastCity },
          ]}
        />
        <Button>{text.ask}</Button>
      </form>
    </section>
  )
}

interface Option {
  value: string
  label: string
}
