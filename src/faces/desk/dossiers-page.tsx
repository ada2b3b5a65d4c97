import { EmptyState, KeyHints, LinkButton, Notice, SearchBox, Tabs, When } from '#design'
import {
  type Batch,
  type Facet,
  type LeftOut,
  mostCounted,
  type Queue,
  type SavedView,
  type Tally,
} from '#modules/dossiers'
import type { Language } from '#platform/text'
import { alertsTexts } from './alerts-texts.ts'
import { dossiersTexts } from './dossiers-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { type ListState, listHref, listQuery } from './list-address.ts'
import { Chips, type FilterWords, ListFilters } from './list-filters.tsx'
import { ListTable, type ListTableProps } from './list-table.tsx'
import { Together, type TogetherAct, type TogetherProps } from './list-together.tsx'
import { ListViews } from './list-views.tsx'
import { Post } from './post.tsx'

/** Beyond this it says that there are more. */
export const mostAlertsCounted = 100

export interface DossiersPageProps extends Omit<ListTableProps, 'language' | 'formId'> {
  shell: Shell
  words: FilterWords
  queues: { queue: Queue; tally: Tally }[]
  current: Queue
  tally: Tally
  state: ListState
  search: string
  leftOut: LeftOut[]
  /** How many warnings wait for this officer, counted up to `mostAlertsCounted`. */
  alerts: number
  next: string | undefined
  previous: string | undefined
  isFirst: boolean
  facets: { statuses: Facet[]; procedures: Facet[]; isWhole: boolean } | undefined | 'not asked'
  views: SavedView[]
  mayShare: boolean
  batches: Batch[]
  acts: readonly TogetherAct[]
  officers: TogetherProps['officers']
  /** Whoever may not export personal data gets them masked. */
  isMasked: boolean
  /** Whoever keeps the register may print it. */
  keepsRegister: boolean
  said: string | undefined
  /** A list that was just removed and can be brought back. */
  removed: string | undefined
}

const formId = 'together'

export function DossiersPage(props: DossiersPageProps) {
  const { shell, queues, current, state, search, rows, leftOut, tally } = props
  const { language } = shell
  const text = dossiersTexts(language)
  const isNarrowed = state.asked.length > 0
  return (
    <Frame shell={shell} title={search ? text.found(search) : current.name[language]} section="dossiers">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <div class="list-search">
            <SearchBox
              language={language}
              action="/desk/dossiers"
              label={text.search}
              hint={text.searchHint}
              value={search}
              kept={keptInSearch(state)}
            />
          </div>
        </div>
        <Messages {...props} />
        <Tabs
          label={text.inboxes}
          tabs={queues.map(({ queue, tally: { count } }) => ({
            href: `/desk/dossiers?tab=${queue.id}`,
            label: queue.name[language],
            count: count === undefined ? '…' : count > 1000 ? '1000+' : count,
            current: queue.id === current.id,
          }))}
        />
        <ListViews {...{ language, state }} views={props.views} mayShare={props.mayShare} />
        <p class="list-head">
          <span>{current.about[language]}</span>
          <strong data-count>{text.count(countWords(tally, language))}</strong>
          {rows.length > 0 && <Pressing language={language} queue={current} tally={tally} />}
        </p>
        <Chips {...{ language, state }} {...props.words} />
        {leftOut.length > 0 && (
          <Notice language={language} tone="warning" title={text.leftOut}>
            {text.leftOutAbout(
              leftOut
                .map(({ name, value }) => `${nameWords(name, language)} = “${value.slice(0, 60)}”`)
                .join('; '),
            )}
          </Notice>
        )}
        <ListFilters {...{ language, state }} columns={props.columns} {...props.words} />
        {rows.length === 0 ? (
          <EmptyState title={text.empty} icon="paper">
            {!props.isFirst ? text.emptyPage : isNarrowed ? text.emptySearch : current.empty[language]}
          </EmptyState>
        ) : (
          <ListTable {...props} language={language} formId={props.acts.length > 0 ? formId : undefined} />
        )}
        <nav class="row list-pages" aria-label={text.title}>
          {!props.isFirst && (
            <LinkButton href={listHref(state)} kind="quiet">
              {text.toStart}
            </LinkButton>
          )}
          {props.previous && (
            <LinkButton href={listHref(state, { before: props.previous })} kind="quiet" icon="back">
              {text.previous}
            </LinkButton>
          )}
          {props.next && (
            <LinkButton href={listHref(state, { after: props.next })} kind="quiet" iconEnd="arrow">
              {text.next}
            </LinkButton>
          )}
        </nav>
        {rows.length > 0 && props.acts.length > 0 && (
          <Together
            language={language}
            id={formId}
            acts={props.acts}
            officers={props.officers}
            query={listQuery(state).toString()}
            all={
              tally.count !== undefined && tally.count > rows.length && tally.count <= 500
                ? String(tally.count)
                : undefined
            }
          />
        )}
        <Division {...props} />
        {rows.length > 0 && <AsFile {...props} />}
        <KeyHints
          language={language}
          keys={[
            { key: 'J', label: text.keys.down },
            { key: 'K', label: text.keys.up },
            { key: 'Enter', label: text.keys.open },
            { key: '/', label: text.keys.search },
            ...(props.acts.length > 0 ? [{ key: 'X', label: text.keys.pick }] : []),
            ...(props.views.length > 0 ? [{ key: '1 9', label: text.keys.view }] : []),
          ]}
        />
      </div>
    </Frame>
  )
}

/** A search keeps the queue and every condition that stands once. */
function keptInSearch({ tab, asked, sort }: ListState): Record<string, string> {
  const kept = Object.fromEntries(asked.filter(([name]) => name !== 'q'))
  return { tab: asked.length === 0 ? 'all' : tab, ...kept, ...(sort ? { sort } : {}) }
}

function Messages({ shell, alerts, batches, said, removed }: DossiersPageProps) {
  const { language } = shell
  const text = dossiersTexts(language)
  const going = batches.filter((batch) => !batch.finishedAt || batch.refused > 0)
  return (
    <>
      {said && (
        <Notice language={language} tone="success" live>
          {said}
          {removed && (
            <Post action={`/desk/views/${removed}`} class="inline-form">
              <button class="button button-quiet button-small" type="submit" name="do" value="bring-back">
                {text.undo}
              </button>
            </Post>
          )}
        </Notice>
      )}
      {alerts > 0 && (
        <Notice language={language} tone="warning">
          <a href="/desk/alerts">
            {alertsTexts(language).some(alerts < mostAlertsCounted ? alerts : `${alerts}+`)}
          </a>
        </Notice>
      )}
      {going.length > 0 && (
        <Notice language={language} tone="info" title={text.batches}>
          <ul class="plain">
            {going.map(({ id, type, done, total }) => (
              <li key={id}>
                <a href={`/desk/batches/${id}`}>{text.batchLine(text.acts[type as 'assign'], done, total)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Pressing({ language, queue, tally }: { language: Language; queue: Queue; tally: Tally }) {
  const text = dossiersTexts(language)
  const [words, at] = queue.presses === 'due' ? [text.soonest, tally.soonest] : [text.oldest, tally.oldest]
  if (!at) return null
  return (
    <span class="soft">
      {words} <When at={at} />
    </span>
  )
}

/** How many there are: exact up to a bound, then honest. */
export function countWords({ count }: Tally, language: Language): string {
  if (count === undefined) return dossiersTexts(language).many
  return count > mostCounted ? `${grouped(mostCounted)}+` : grouped(count)
}

const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f')

function nameWords(name: string, language: Language): string {
  const text = dossiersTexts(language)
  const known: Record<string, string> = {
    tab: text.tab,
    sort: text.sort,
    status: text.status,
    procedure: text.procedure,
    field: text.field,
    channel: text.channelName,
    step: text.step,
    assignee: text.assignee,
    standing: text.standing,
    cause: text.cause,
    place: text.place,
    receiving: text.receiving,
    resolving: text.resolving,
    supplement: text.supplement,
  }
  const span = /^(filed|received|due|finished)-/.exec(name)
  return span ? text.between[span[1] as 'filed'] : (known[name] ?? name)
}

/** How the list divides; counted only when it is asked for. */
function Division({ shell, state, facets, words }: DossiersPageProps) {
  const { language } = shell
  const text = dossiersTexts(language)
  if (facets === 'not asked')
    return (
      <p class="small">
        <a href={listHref(state, { facets: 'yes' })}>{text.facets}</a>
      </p>
    )
  if (!facets) return <p class="soft">{text.facetsLate}</p>
  const link = (name: string, value: string) => listHref({ ...state, asked: [...state.asked, [name, value]] })
  const procedureName = (code: string) => words.procedures.find((it) => it.code === code)?.name ?? code
  return (
    <section class="panel stack-tight" aria-label={text.facets}>
      {!facets.isWhole && <p class="soft">{text.facetsPart}</p>}
      <div class="facets">
        <ul class="plain">
          {facets.statuses.map(({ value, count }) => (
            <li key={value}>
              <a href={link('status', value)}>{words.statusName(Number(value))}</a>{' '}
              <span class="count">{grouped(count)}</span>
            </li>
          ))}
        </ul>
        <ul class="plain">
          {facets.procedures.map(({ value, count }) => (
            <li key={value}>
              <a href={link('procedure', value)}>{procedureName(value)}</a>{' '}
              <span class="count">{grouped(count)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function AsFile({ shell, state, tally, isMasked, keepsRegister }: DossiersPageProps) {
  const { language } = shell
  const text = dossiersTexts(language)
  const query = listQuery(state)
  return (
    <section class="row list-file" aria-label={text.file}>
      <span class="soft">
        {text.file}: {text.fileAbout(countWords(tally, language))} {isMasked && text.fileMasked}
      </span>
      <LinkButton href={`/desk/list.xlsx?${query}`} kind="quiet" size="small" icon="download" download>
        {text.xlsx}
      </LinkButton>
      <LinkButton href={`/desk/list.csv?${query}`} kind="quiet" size="small" icon="download" download>
        {text.csv}
      </LinkButton>
      {keepsRegister && <a href="/desk/register">{text.register}</a>}
    </section>
  )
}
