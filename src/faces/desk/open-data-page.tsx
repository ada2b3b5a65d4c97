import { Button, EmptyState, Notice, StatusBadge, Table, TextArea, When } from '#design'
import { type DataSet, type KeptPortion, keptOnPage } from '#modules/open-data'
import { formatDate } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { openDataTexts } from './open-data-texts.ts'
import { Post } from './post.tsx'

export interface OpenDataPageProps {
  shell: Shell
  dataSets: readonly DataSet[]
  dataSet: DataSet
  /** The newest first. */
  portions: readonly KeptPortion[]
  /** The one that is to be taken back. */
  chosen: KeptPortion | undefined
  typed: { why: string; wrong: string } | undefined
  isDone: boolean
}

/** What was published of a data set, day by day or month by month. */
export function OpenDataPage(props: OpenDataPageProps) {
  const { shell, dataSets, dataSet, portions, chosen, isDone } = props
  const { language } = shell
  const text = openDataTexts(language)
  const nameOf = ({ starts }: KeptPortion) => periodName(dataSet, starts)
  const oldest = portions.at(-1)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        {isDone && (
          <Notice language={language} tone="success" live>
            {text.done}
          </Notice>
        )}
        <p>{text.lead}</p>
        <nav aria-label={text.sets} class="row">
          {dataSets.map(({ id, title }) => (
            <a
              key={id}
              href={`/desk/open-data?set=${id}`}
              aria-current={id === dataSet.id ? 'page' : undefined}
            >
              {title[language]}
            </a>
          ))}
        </nav>
        <h2>{dataSet.title[language]}</h2>
        <p>
          <a href={`/open-data/${dataSet.id}`}>{text.public}</a>
        </p>
        {chosen && <TakeBack {...{ ...props, chosen }} />}
        {portions.length === 0 ? (
          <EmptyState title={text.nothing} icon="calendar">
            {text.nothingAbout}
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={dataSet.title[language]}
            captionHidden
            rows={[...portions]}
            keyOf={({ starts }) => starts.toString()}
            columns={[
              {
                ...{ heading: dataSet.every === 'day' ? text.day : text.month, naming: true },
                cell: nameOf,
              },
              { heading: text.published, cell: ({ madeAt }) => <When at={madeAt} /> },
              { heading: text.rows, cell: ({ rows }) => rows, numeric: true },
              {
                heading: text.state,
                cell: ({ takenBack }) =>
                  takenBack ? (
                    <>
                      <StatusBadge tone="warning" icon="cross">
                        {text.takenBack}
                      </StatusBadge>{' '}
                      <When at={takenBack.at} /> {takenBack.why && <bdi>{takenBack.why}</bdi>}
                    </>
                  ) : (
                    <StatusBadge tone="success" icon="check">
                      {text.there}
                    </StatusBadge>
                  ),
              },
              {
                heading: text.takeBack,
                cell: (it) =>
                  !it.takenBack && (
                    <a
                      href={`?set=${dataSet.id}&starts=${it.starts}&before=${it.starts.add({ days: 1 })}#take-back`}
                    >
                      {text.takeBack}
                      <span class="visually-hidden"> – {nameOf(it)}</span>
                    </a>
                  ),
              },
            ]}
          />
        )}
        {oldest && portions.length === keptOnPage && (
          <p>
            <a href={`?set=${dataSet.id}&before=${oldest.starts}`}>{text.older}</a>
          </p>
        )}
      </div>
    </Frame>
  )
}

function TakeBack({ shell, dataSet, chosen, typed }: OpenDataPageProps & { chosen: KeptPortion }) {
  const { language } = shell
  const text = openDataTexts(language)
  const title = text.takeBackOf(periodName(dataSet, chosen.starts))
  return (
    <section class="panel stack" aria-labelledby="take-back">
      <h3 id="take-back">{title}</h3>
      <p>{text.takeBackAbout}</p>
      <Post action={`/desk/open-data/${dataSet.id}/${chosen.starts}/take-back`} class="stack">
        <TextArea
          {...{ language, name: 'why', label: text.why, hint: text.whyHint, required: true, maxLength: 500 }}
          value={typed?.why ?? ''}
          error={typed?.wrong}
        />
        <div class="row">
          <Button kind="danger">{text.takeBack}</Button>
          <a href={`/desk/open-data?set=${dataSet.id}`}>{text.cancel}</a>
        </div>
      </Post>
    </section>
  )
}

const periodName = ({ every }: DataSet, starts: Temporal.PlainDate): string =>
  every === 'day' ? formatDate(starts) : `${starts.month}/${starts.year}`
