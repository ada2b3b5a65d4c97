import { Button, Checkboxes, dossierStatuses, Icon, LinkButton, Select, TextField } from '#design'
import { type ColumnName, columnNames, latenessCauses } from '#modules/dossiers'
import { formatDate, type Language } from '#platform/text'
import { dossiersTexts } from './dossiers-texts.ts'
import { type ListState, listHref, without } from './list-address.ts'

/** What conditions may name, in words. */
export interface FilterWords {
  procedures: { code: string; name: string }[]
  fields: { value: string; label: string }[]
  officers: { actor: string; name: string }[]
  statusName: (status: number) => string
  stepName: (step: string) => string
  unitName: (place: string) => string
}

export interface ListFiltersProps extends FilterWords {
  language: Language
  state: ListState
  columns: readonly ColumnName[]
}

const spans = ['filed', 'received', 'due', 'finished'] as const

/** Conditions that hold beyond the queue's own, each with a way to take it away. */
export function Chips({ language, state, ...words }: Omit<ListFiltersProps, 'columns'>) {
  const text = dossiersTexts(language)
  if (state.asked.length === 0) return null
  return (
    <div class="chips">
      <span class="soft">{text.filtersOn}</span>
      <ul class="plain">
        {state.asked.map(([name, value]) => {
          const label = conditionWords(name, value, language, words)
          return (
            <li key={`${name} ${value}`}>
              <a class="chip" href={listHref(without(state, name, value))} aria-label={text.remove(label)}>
                <span>{label}</span>
                <Icon name="cross" />
              </a>
            </li>
          )
        })}
      </ul>
      <a href={listHref({ ...state, asked: [] })}>{text.clear}</a>
    </div>
  )
}

/** One condition in words: `Hạn trả: từ ngày 01/12/2026`. */
export function conditionWords(name: string, value: string, language: Language, words: FilterWords): string {
  const text = dossiersTexts(language)
  const span = /^(filed|received|due|finished)-(from|to)$/.exec(name)
  if (span) {
    const day = formatDate(Temporal.PlainDate.from(isoOf(value)))
    return `${text.between[span[1] as 'filed']} ${span[2] === 'from' ? text.fromDay : text.toDay} ${day}`
  }
  const of = (heading: string, shown: string) => `${heading}: ${shown}`
  switch (name) {
    case 'q':
      return of(text.words, `“${value}”`)
    case 'status':
      return words.statusName(Number(value))
    case 'procedure':
      return words.procedures.find((it) => it.code === value)?.name ?? value
    case 'field':
      return words.fields.find((it) => it.value === value)?.label ?? value
    case 'channel':
      return text.channel[value as 'counter']
    case 'step':
      return of(text.step, words.stepName(value))
    case 'assignee':
      if (value === 'me') return of(text.assignee, text.me)
      if (value === 'nobody') return of(text.assignee, text.nobody)
      return of(text.assignee, words.officers.find((it) => it.actor === value)?.name ?? '…')
    case 'standing':
      return text.standings[value as 'late']
    case 'cause':
      return of(text.cause, text.causes[value as 'any'])
    case 'supplement':
      return of(text.supplement, text.supplements[value as 'yes'])
    case 'shipment':
      return of(text.shipment, text.shipments[value as 'prepared'])
    case 'awaiting':
    case 'asked':
    case 'corrects':
      return text[name]
    case 'receiving':
    case 'resolving':
    case 'place':
      return of(text[name], words.unitName(value))
    default:
      return value
  }
}

const isoOf = (value: string) => {
  const [day, month, year] = value.split(/[/.-]/)
  return year?.length === 4 ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : value
}

/** All conditions, and which columns are shown: one form that leads to the list's address. */
export function ListFilters({ language, state, columns, ...words }: ListFiltersProps) {
  const text = dossiersTexts(language)
  const allGiven = (name: string) => state.asked.filter((it) => it[0] === name).map(([, value]) => value)
  const givenFor = (name: string) => allGiven(name)[0]
  const kept = state.asked.filter(([name]) => ['q', 'place', 'receiving', 'resolving', 'step'].includes(name))
  const flags = ['awaiting', 'asked', 'corrects'] as const
  return (
    <details class="panel list-filters">
      <summary>
        <Icon name="list" /> {text.filters}
      </summary>
      <form method="get" action="/desk/dossiers" class="stack">
        <input type="hidden" name="tab" value={state.tab} />
        {state.sort && <input type="hidden" name="sort" value={state.sort} />}
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <div class="filter-fields">
          <Select
            name="procedure"
            label={text.procedure}
            language={language}
            empty={text.any}
            value={givenFor('procedure')}
            options={words.procedures.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            name="field"
            label={text.field}
            language={language}
            empty={text.any}
            value={givenFor('field')}
            options={words.fields}
          />
          <Select
            name="assignee"
            label={text.assignee}
            language={language}
            empty={text.anybody}
            value={givenFor('assignee')}
            options={[
              { value: 'me', label: text.me },
              { value: 'nobody', label: text.nobody },
              ...words.officers.map(({ actor, name }) => ({ value: actor, label: name })),
            ]}
          />
          <Select
            name="channel"
            label={text.channelName}
            language={language}
            empty={text.any}
            value={givenFor('channel')}
            options={(['counter', 'online', 'post'] as const).map((value) => ({
              value,
              label: text.channel[value],
            }))}
          />
          <Select
            name="standing"
            label={text.standing}
            language={language}
            empty={text.any}
            value={givenFor('standing')}
            options={(['late', 'soon'] as const).map((value) => ({ value, label: text.standings[value] }))}
          />
          <Select
            name="cause"
            label={text.cause}
            language={language}
            empty={text.any}
            value={givenFor('cause')}
            options={(['any', ...latenessCauses] as const).map((value) => ({
              value,
              label: text.causes[value],
            }))}
          />
          <Select
            name="supplement"
            label={text.supplement}
            language={language}
            empty={text.any}
            value={givenFor('supplement')}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: text.supplements[value] }))}
          />
        </div>
        <div class="filter-fields">
          {spans.flatMap((span) =>
            (['from', 'to'] as const).map((end) => (
              <TextField
                key={`${span}-${end}`}
                name={`${span}-${end}`}
                type="date"
                language={language}
                label={`${text.between[span]} ${end === 'from' ? text.fromDay : text.toDay}`}
                value={givenFor(`${span}-${end}`) && isoOf(givenFor(`${span}-${end}`)!)}
              />
            )),
          )}
        </div>
        <Checkboxes
          name="status"
          label={text.status}
          language={language}
          inline
          values={allGiven('status')}
          options={dossierStatuses.map((_, index) => ({
            value: String(index + 1),
            label: words.statusName(index + 1),
          }))}
        />
        <fieldset class="field plain-set">
          <legend class="field-label">{text.more}</legend>
          <div class="choices choices-inline">
            {flags.map((name) => (
              <label key={name} class="choice" for={`flag-${name}`}>
                <input
                  id={`flag-${name}`}
                  type="checkbox"
                  name={name}
                  value="yes"
                  checked={givenFor(name) === 'yes'}
                />
                <span>{text[name]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Checkboxes
          name="columns"
          label={text.columns}
          language={language}
          inline
          values={[...columns]}
          options={columnNames.map((value) => ({ value, label: columnWords(value, language) }))}
        />
        <div class="buttons">
          <Button icon="check">{text.apply}</Button>
          <LinkButton href={listHref({ ...state, asked: [], columns: undefined })} kind="quiet">
            {text.clear}
          </LinkButton>
        </div>
      </form>
    </details>
  )
}

function columnWords(name: ColumnName, language: Language): string {
  const text = dossiersTexts(language)
  return name === 'assignee' ? text.handler : text[name]
}
