import { Button, Select, StatusBadge, TextField, When } from '#design'
import { causes, lastOf, type Outage } from '#modules/equipment'
import { formatDuration, type Language } from '#platform/text'
import { Post } from '../post.tsx'
import { outageTexts } from './outage-texts.ts'
import { equipmentTexts } from './texts.ts'

export interface OutagePanelProps {
  language: Language
  outage: Outage
  now: Temporal.Instant
  works: boolean
  /** A link to the thing and where it is, where the page shows several. */
  about?: { kind: string; ward: string | undefined } | undefined
}

/** One outage: since when, who looks after it, what is next; and what an officer can do about it. */
export function OutagePanel({ language, outage, now, works, about }: OutagePanelProps) {
  const text = outageTexts(language)
  const { id, name, from, until, trouble, note, contact } = outage
  const minutes = (until ?? now).since(from).total('minutes')
  const owner = lastOf(outage, 'acknowledged')
  const next = lastOf(outage, 'next-step')
  const cause = lastOf(outage, 'cause')
  return (
    <article class="panel stack-tight" id={`outage-${id}`} aria-labelledby={`outage-title-${id}`}>
      <h3 id={`outage-title-${id}`}>
        {about ? <a href={`/desk/equipment/${outage.thing}`}>{name}</a> : text.troubles[trouble]}{' '}
        <StatusBadge tone={until ? 'neutral' : 'danger'} icon={until ? 'check' : 'cross'}>
          {until ? text.over : text.open}
        </StatusBadge>
      </h3>
      {about && <p class="soft">{[about.kind, about.ward].filter(Boolean).join(' · ')}</p>}
      <p>
        {text.from} <When at={from} />
        {until && (
          <>
            {' '}
            {text.until} <When at={until} />
          </>
        )}
        , {text.lasted} {formatDuration(minutes, language)}. {text.trouble}: {text.troubles[trouble]}
        {note && `. ${note}`}
      </p>
      <p>
        {owner ? text.acknowledged(owner.actorName) : text.nobody}
        {contact && ` · ${equipmentTexts(language).contact}: ${contact}`}
        {next && ` · ${text.nextStep}: ${next.note}`}
        {cause?.cause && ` · ${text.cause}: ${text.causes[cause.cause]}`}
      </p>
      {works && <Acts {...{ language, outage }} />}
      {outage.steps.length > 0 && (
        <details id={`steps-${id}`}>
          <summary>{text.history}</summary>
          <ul>
            {outage.steps.map(({ seq, at, what, note: said, cause: why, actorName }) => (
              <li key={seq}>
                <When at={at} />:{' '}
                {what === 'ended' ? text.ended(actorName) : `${text.steps[what]}, ${actorName}`}
                {why && ` – ${text.causes[why]}`}
                {said && ` – ${said}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

function Acts({ language, outage }: Pick<OutagePanelProps, 'language' | 'outage'>) {
  const text = outageTexts(language)
  const { id, until, place, name } = outage
  const of = <span class="visually-hidden"> – {name}</span>
  const form = (act: string) => ({
    action: `/desk/equipment/outages/${id}`,
    fields: { do: act, place },
  })
  return (
    <div class="stack-tight">
      {!until && !lastOf(outage, 'acknowledged') && (
        <Post {...form('acknowledge')}>
          <Button size="small">
            {text.acknowledge}
            {of}
          </Button>
        </Post>
      )}
      <details id={`acts-${id}`}>
        <summary>
          {until ? text.cause : `${text.nextStep}, ${text.cause.toLowerCase()}, ${text.close.toLowerCase()}`}
          {of}
        </summary>
        <div class="stack">
          {!until && (
            <Post {...form('next-step')} class="row">
              <TextField name={`step-${id}`} label={text.nextStep} language={language} maxLength={500} />
              <Button kind="quiet">{text.saveStep}</Button>
            </Post>
          )}
          <Post {...form('cause')} class="row">
            <Select
              name={`cause-${id}`}
              label={text.cause}
              language={language}
              options={causes.map((value) => ({ value, label: text.causes[value] }))}
            />
            <TextField name={`why-${id}`} label={text.note} language={language} optional maxLength={500} />
            <Button kind="quiet">{text.saveCause}</Button>
          </Post>
          {!until && (
            <Post {...form('close')} class="row">
              <TextField
                name={`end-${id}`}
                label={text.note}
                hint={text.closeAbout}
                language={language}
                optional
                maxLength={500}
              />
              <Button kind="danger">{text.close}</Button>
            </Post>
          )}
        </div>
      </details>
    </div>
  )
}
