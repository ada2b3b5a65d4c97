import {
  Button,
  Code,
  DefinitionList,
  EmptyState,
  Notice,
  Select,
  Sparkline,
  Stat,
  StatusBadge,
  TextField,
  When,
} from '#design'
import { conditionOf, type Equipment, ownerOf, type ThingReport } from '#modules/equipment'
import { formatDate } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { ThingForm, type ThingFormProps } from './form.tsx'
import { OutagePanel } from './outage-panel.tsx'
import { outageTexts } from './outage-texts.ts'
import { equipmentTexts } from './texts.ts'
import { kindWords, looks, numberWords, shareWords } from './words.ts'

export interface ThingPageProps {
  shell: Shell
  equipment: Pick<Equipment, 'rules'>
  thing: ThingReport
  ward: string
  now: Temporal.Instant
  works: boolean
  manages: boolean
  said: { tone: 'success' | 'danger'; message: string } | undefined
  /** Just given to it; shown this once. */
  secret: { value: string; address: string } | undefined
  form: Pick<ThingFormProps, 'typed' | 'faults' | 'why'>
}

/** One thing: how it is, its outages, how it answers, what can be done. */
export function ThingPage(props: ThingPageProps) {
  const { shell, thing, now, works, manages, said, secret, form } = props
  const { language } = shell
  const text = equipmentTexts(language)
  const condition = conditionOf(thing)
  return (
    <Frame shell={shell} title={thing.name} section="equipment" hasErrors={form.why !== undefined}>
      <div class="stack">
        <p>
          <a href="/desk/equipment">{text.back}</a>
        </p>
        <div class="title-line">
          <h1>{thing.name}</h1>
          <StatusBadge {...looks[condition]}>{text.conditions[condition]}</StatusBadge>
        </div>
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
          </Notice>
        )}
        {secret && (
          <Notice language={language} tone="warning" title={text.secret}>
            <p>{text.secretAbout}</p>
            <p>
              <Code long>{secret.value}</Code>
            </p>
            <p>
              <Code long>POST {secret.address}</Code>
            </p>
          </Notice>
        )}
        {thing.isSample && thing.probe === 'none' && (
          <Notice language={language} tone="info">
            {text.sample}
          </Notice>
        )}
        {thing.trouble === 'not-allowed' && (
          <Notice language={language} tone="warning">
            {text.notAllowed}
          </Notice>
        )}
        <Details {...props} />
        <section class="stack" aria-labelledby="outages-title">
          <h2 id="outages-title">{outageTexts(language).title}</h2>
          {thing.outages.length === 0 && <EmptyState title={outageTexts(language).none} icon="check" />}
          {thing.outages.map((outage) => (
            <OutagePanel key={outage.id} {...{ language, outage, now, works }} />
          ))}
        </section>
        {works && thing.state === 'in-use' && !thing.outage && (
          <section class="panel stack" aria-labelledby="report-title">
            <h2 id="report-title">{text.report}</h2>
            <p>{text.reportAbout}</p>
            <Post action={`/desk/equipment/${thing.id}/report`} fields={{ place: thing.place }} class="row">
              <TextField name="what" label={text.what} language={language} maxLength={500} />
              <Button kind="quiet" icon="warning">
                {text.report}
              </Button>
            </Post>
          </section>
        )}
        {manages && thing.state !== 'retired' && <Managing {...props} />}
      </div>
    </Frame>
  )
}

function Details({ shell, equipment, thing, ward }: ThingPageProps) {
  const { language } = shell
  const text = equipmentTexts(language)
  const answered = thing.hours.filter(({ averageMs }) => averageMs !== undefined)
  const ms = (value: number) => text.ms(numberWords(value < 10 ? 1 : 0, value, language))
  const words = (): string => {
    const all = answered.reduce((sum, { probes, misses }) => sum + probes - misses, 0)
    const sum = answered.reduce(
      (total, { averageMs, probes, misses }) => total + averageMs! * (probes - misses),
      0,
    )
    return text.answersWords(
      ms(Math.min(...answered.map(({ minMs }) => minMs!))),
      ms(sum / all),
      ms(Math.max(...answered.map(({ maxMs }) => maxMs!))),
    )
  }
  const rows: [string, string | undefined | null][] = [
    [text.kind, kindWords(equipment.rules, thing.kind, language)],
    [text.ward, ward],
    [text.point, thing.point],
    [text.owner, text.owners[ownerOf(thing)]],
    [text.contact, thing.contact],
    [text.make, [thing.make, thing.model].filter(Boolean).join(' ')],
    [text.serial, thing.serial],
    [text.inUseSince, thing.inUseSince && formatDate(thing.inUseSince)],
    [text.notes, thing.notes],
  ]
  return (
    <>
      <div class="stats">
        <Stat
          language={language}
          value={shareWords(thing.available.office, language)}
          label={text.officeShare}
        />
        <Stat
          language={language}
          value={shareWords(thing.available.always, language)}
          label={text.alwaysShare}
        />
        {answered.length > 0 && (
          <Stat language={language} value={ms(answered.at(-1)!.averageMs!)} label={text.answers}>
            {answered.length > 1 && (
              <Sparkline
                title={text.answers}
                description={words()}
                values={answered.map(({ averageMs }) => averageMs!)}
              />
            )}
            <p class="small soft">{words()}</p>
          </Stat>
        )}
      </div>
      <DefinitionList
        items={[
          ...rows.filter(([, detail]) => detail).map(([term, detail]) => ({ term, detail })),
          {
            term: text.probe,
            detail: (
              <>
                {text.probes[thing.probe]} {thing.address && <Code long>{thing.address}</Code>}
              </>
            ),
          },
          ...(thing.beatAt ? [{ term: text.lastBeat, detail: <When at={thing.beatAt} /> }] : []),
          ...(thing.since ? [{ term: text.since, detail: <When at={thing.since} /> }] : []),
        ]}
      />
    </>
  )
}

function Managing({ shell, equipment, thing, form }: ThingPageProps) {
  const { language } = shell
  const text = equipmentTexts(language)
  const next = (['in-use', 'in-repair', 'retired'] as const).filter((state) => state !== thing.state)
  return (
    <>
      <section class="panel stack" aria-labelledby="move-title">
        <h2 id="move-title">{text.move}</h2>
        <Post action={`/desk/equipment/${thing.id}/state`} fields={{ place: thing.place }} class="row">
          <Select
            name="state"
            label={text.condition}
            language={language}
            empty={false}
            options={next.map((value) => ({ value, label: text.moves[value] }))}
          />
          <TextField name="note" label={text.note} language={language} optional maxLength={500} />
          <Button kind="quiet">{text.save}</Button>
        </Post>
      </section>
      {thing.probe === 'heartbeat' && (
        <section class="panel stack" aria-labelledby="secret-title">
          <h2 id="secret-title">{text.secret}</h2>
          <Post action={`/desk/equipment/${thing.id}/secret`} fields={{ place: thing.place }}>
            <p>{text.renewAbout}</p>
            <Button kind="quiet" icon="key">
              {text.renew}
            </Button>
          </Post>
        </section>
      )}
      <details class="panel" id="change" open={form.why !== undefined}>
        <summary>{text.change}</summary>
        <ThingForm {...{ language, thing, ...form }} rules={equipment.rules} />
      </details>
    </>
  )
}

/** The form of a new thing. */
export function NewThingPage(props: Pick<ThingPageProps, 'shell' | 'equipment' | 'form'>) {
  const { shell, equipment, form } = props
  const { language } = shell
  const text = equipmentTexts(language)
  return (
    <Frame shell={shell} title={text.add} section="equipment" hasErrors={form.why !== undefined}>
      <div class="stack">
        <p>
          <a href="/desk/equipment">{text.back}</a>
        </p>
        <h1>{text.add}</h1>
        <ThingForm {...{ language, ...form }} thing={undefined} rules={equipment.rules} />
      </div>
    </Frame>
  )
}
