import {
  Button,
  EmptyState,
  LinkButton,
  Notice,
  Pagination,
  Select,
  Stat,
  StatusBadge,
  Table,
  Tabs,
  TextField,
  When,
} from '#design'
import {
  type Condition,
  conditionOf,
  conditions,
  type Equipment,
  ownerOf,
  shareOf,
  type Thing,
} from '#modules/equipment'
import { Frame, type Shell } from '../frame.tsx'
import { ImportForm, type ImportFormProps } from './import-form.tsx'
import { equipmentTexts } from './texts.ts'
import { kindWords, looks, shareWords } from './words.ts'

/** What the list's address says. */
export interface ListQuery {
  ward?: string | undefined
  kind?: string | undefined
  is?: Condition | undefined
  q?: string | undefined
  page: number
}

export interface ListPageProps {
  shell: Shell
  equipment: Pick<Equipment, 'rules'>
  query: ListQuery
  things: Thing[]
  counts: Record<Condition, number>
  pages: number
  available: Awaited<ReturnType<Equipment['availability']>>
  /** For whoever sees the city: its wards, the one chosen first. */
  wards: { slug: string; name: string }[] | undefined
  nameOf: (place: string) => string
  manages: boolean
  said: { tone: 'success' | 'danger'; message: string } | undefined
  importing: Pick<ImportFormProps, 'faults' | 'why'>
}

const base = '/desk/equipment'

export function listHref(query: Partial<ListQuery>, path = base): string {
  const { ward, kind, is, q, page = 1 } = query
  const given = { ward, kind, is, q, page: page > 1 ? String(page) : undefined }
  const entries = Object.entries(given).filter((it): it is [string, string] => Boolean(it[1]))
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path
}

/** Everything of a ward or the city, what is down first. */
export function ListPage(props: ListPageProps) {
  const { shell, equipment, query, things, counts, pages, available, manages, said, importing } = props
  const { language } = shell
  const text = equipmentTexts(language)
  const present = conditions.filter((it) => it !== 'retired').reduce((sum, it) => sum + counts[it], 0)
  const isNarrowed = Boolean(query.kind || query.q)
  const tabs = [undefined, ...conditions].map((is) => ({
    href: listHref({ ...query, is, page: 1 }),
    label: is ? text.conditions[is] : text.all,
    count: is ? counts[is] : present,
    current: query.is === is,
  }))
  return (
    <Frame shell={shell} title={text.title} section="equipment" hasErrors={importing.why !== undefined}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        {said && (
          <Notice language={language} tone={said.tone} live>
            {said.message}
          </Notice>
        )}
        {things.some(({ isSample, probe }) => isSample && probe === 'none') && (
          <Notice language={language} tone="info">
            {text.sample}
          </Notice>
        )}
        {counts.down > 0 ? (
          <Notice language={language} tone="danger" title={text.somethingDown(counts.down)}>
            <p>
              <a href={listHref({ ward: query.ward }, `${base}/outages`)}>{text.toOutages}</a>
            </p>
          </Notice>
        ) : (
          counts.up > 0 && (
            <Notice language={language} tone="success">
              {text.allFine}
            </Notice>
          )
        )}
        {shareOf(available.always) !== undefined && (
          <div class="stats">
            <Stat
              language={language}
              value={shareWords(available.office, language)}
              label={text.officeShare}
            />
            <Stat
              language={language}
              value={shareWords(available.always, language)}
              label={text.alwaysShare}
            />
          </div>
        )}
        <Filters {...props} />
        <Tabs label={text.show} tabs={tabs} />
        {things.length > 0 ? (
          <Things {...props} />
        ) : (
          <EmptyState
            title={present + counts.retired === 0 && !isNarrowed ? text.empty : text.noMatch}
            icon="list"
          >
            {present + counts.retired === 0 && !isNarrowed ? text.emptyMore : text.noMatchMore}
          </EmptyState>
        )}
        <Pagination
          language={language}
          page={query.page}
          pages={pages}
          hrefOf={(page) => listHref({ ...query, page })}
        />
        <p class="row">
          <LinkButton kind="quiet" href={listHref({ ward: query.ward }, `${base}/outages`)} icon="warning">
            {text.toOutages}
          </LinkButton>
          {manages && (
            <>
              <LinkButton kind="quiet" href={`${base}/new`} icon="pen">
                {text.add}
              </LinkButton>
              <LinkButton kind="quiet" href={listHref({ ...query, page: 1 }, `${base}.csv`)} icon="download">
                {text.export}
              </LinkButton>
            </>
          )}
        </p>
        {manages && <ImportForm language={language} rules={equipment.rules} {...importing} />}
      </div>
    </Frame>
  )
}

function Filters({ shell, equipment, query, wards }: ListPageProps) {
  const { language } = shell
  const text = equipmentTexts(language)
  return (
    <form method="get" action={base} class="row">
      {query.is && <input type="hidden" name="is" value={query.is} />}
      <TextField
        name="q"
        type="search"
        label={text.search}
        language={language}
        value={query.q}
        width="long"
      />
      <Select
        name="kind"
        label={text.kind}
        language={language}
        value={query.kind}
        empty={text.anyKind}
        options={Object.keys(equipment.rules.kinds).map((value) => ({
          value,
          label: kindWords(equipment.rules, value, language),
        }))}
      />
      {wards && (
        <Select
          name="ward"
          label={text.ward}
          language={language}
          value={query.ward}
          empty={false}
          options={[
            { value: 'all', label: text.allWards },
            ...wards.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      )}
      <Button kind="quiet" icon="search">
        {text.filter}
      </Button>
    </form>
  )
}

function Things({ shell, equipment, things, wards, nameOf }: ListPageProps) {
  const { language } = shell
  const text = equipmentTexts(language)
  return (
    <Table
      language={language}
      caption={text.title}
      captionHidden
      dense
      rows={things}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `${base}/${id}`}
      columns={[
        { heading: text.name, cell: ({ name }) => name, naming: true },
        {
          heading: text.condition,
          cell: (thing) => {
            const condition = conditionOf(thing)
            return <StatusBadge {...looks[condition]}>{text.conditions[condition]}</StatusBadge>
          },
        },
        { heading: text.since, cell: ({ since }) => since && <When at={since} /> },
        { heading: text.kind, cell: ({ kind }) => kindWords(equipment.rules, kind, language) },
        ...(wards ? [{ heading: text.ward, cell: ({ place }: Thing) => nameOf(place) }] : []),
        { heading: text.point, cell: ({ point }) => point },
        {
          heading: text.owner,
          cell: (thing) => (
            <>
              {text.owners[ownerOf(thing)]}
              {thing.contact && <span class="under soft">{thing.contact}</span>}
            </>
          ),
        },
      ]}
    />
  )
}
