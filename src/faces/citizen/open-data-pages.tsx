import { DefinitionList, Table } from '#design'
import {
  type DataSet,
  type Extent,
  headings,
  noteMeaning,
  type OpenDataRules,
  type Row,
  type TakenBack,
} from '#modules/open-data'
import { localDate } from '#platform/clock'
import { formatDate } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { openDataTexts } from './open-data-texts.ts'

interface Listed {
  dataSet: DataSet
  /** Undefined while nothing is published of it. */
  extent: Extent | undefined
}

/** What is published, how to read it, and what is not said in it. */
export function OpenDataPage({ shell, sets, rules }: { shell: Shell; sets: Listed[]; rules: OpenDataRules }) {
  const { language } = shell
  const text = openDataTexts(language)
  return (
    <Frame shell={shell} title={text.title}>
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="large">{text.lead}</p>
        <h2>{text.sets}</h2>
        {sets.map(({ dataSet, extent }) => (
          <section class="stack" key={dataSet.id}>
            <h3>{dataSet.title[language]}</h3>
            <p>{dataSet.about[language]}</p>
            <About shell={shell} dataSet={dataSet} extent={extent} />
            <p>
              <a class="line-link" href={address(language, `/open-data/${dataSet.id}`)}>
                {text.more(dataSet.title[language])}
              </a>
            </p>
          </section>
        ))}
        <h2>{text.readTitle}</h2>
        <Sentences of={text.read} />
        <h2 id="few">{text.fewTitle}</h2>
        <Sentences of={[text.fewest(rules.threshold), ...text.few]} />
        <h2>{text.licence}</h2>
        <p>
          <a href={rules.licence.url} rel="license">
            {rules.licence.name}
          </a>
          {'. '}
          {text.licenceWords(rules.publisher[language])}
        </p>
        <p>
          <a class="line-link" href="/open-data/catalogue.jsonld">
            {text.machines}
          </a>
        </p>
      </div>
    </Frame>
  )
}

/** One data set: its columns, some rows, and the files. */
export function DataSetPage({
  shell,
  dataSet,
  extent,
  sample,
  takenBack,
}: Listed & { shell: Shell; sample: readonly Row[]; takenBack: readonly TakenBack[] }) {
  const { language } = shell
  const text = openDataTexts(language)
  const file = (name: string) => `/api/v1/open-data/${dataSet.id}/${name}`
  return (
    <Frame shell={shell} title={dataSet.title[language]}>
      <div class="stack">
        <h1>{dataSet.title[language]}</h1>
        <p class="large">{dataSet.about[language]}</p>
        <About shell={shell} dataSet={dataSet} extent={extent} />
        <h2>{text.download}</h2>
        <ul>
          {[
            ['data.csv', text.csv],
            ['data.csv?mark=1', text.csvMark],
            ['data.parquet', text.parquet],
            ['datapackage.json', text.schema],
          ].map(([name, label]) => (
            <li key={name}>
              <a class="line-link" href={file(name!)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p class="soft">{text.months}</p>
        {takenBack.length > 0 && (
          <>
            <h2 id="taken-back">{text.takenBack}</h2>
            <p>{text.takenBackAbout}</p>
            <Table
              language={language}
              caption={text.takenBack}
              captionHidden
              rows={[...takenBack]}
              keyOf={({ starts }) => starts.toString()}
              columns={[
                {
                  ...{ heading: dataSet.every === 'day' ? text.day : text.month, naming: true },
                  cell: ({ starts }) =>
                    dataSet.every === 'day' ? formatDate(starts) : `${starts.month}/${starts.year}`,
                },
                { heading: text.takenBackOn, cell: ({ at }) => formatDate(localDate(at)) },
                { heading: text.why, cell: ({ why }) => (why ? <bdi>{why}</bdi> : '–') },
              ]}
            />
          </>
        )}
        <h2>{text.columns}</h2>
        <Table
          language={language}
          caption={text.columns}
          captionHidden
          rows={[...dataSet.columns]}
          keyOf={({ name }) => name}
          columns={[
            { heading: text.column, naming: true, cell: ({ name }) => <code>{name}</code> },
            { heading: text.meaning, cell: ({ meaning }) => meaning[language] },
            { heading: text.unit, cell: ({ unit }) => (unit ? text.units[unit] : '–') },
          ]}
        />
        <dl>
          <dt>{text.noteColumn('…')}</dt>
          <dd>{noteMeaning[language]}</dd>
          <dt>
            <code>{headings(dataSet).at(-1)}</code>
          </dt>
          <dd>{text.revision}</dd>
        </dl>
        {sample.length > 0 && (
          <Table
            language={language}
            caption={text.sample}
            rows={[...sample]}
            keyOf={(row) => JSON.stringify(row)}
            columns={dataSet.columns.map(({ name, kind }, index) => ({
              ...{ heading: name, numeric: kind === 'figure', naming: index === 0 },
              cell: (row: Row) => row[index],
            }))}
          />
        )}
        <p>
          <a class="line-link" href={address(language, '/open-data#few')}>
            {text.fewTitle}
          </a>
          <a class="line-link" href={address(language, '/open-data')}>
            {text.back}
          </a>
        </p>
      </div>
    </Frame>
  )
}

function About({ shell, dataSet, extent }: Listed & { shell: Shell }) {
  const text = openDataTexts(shell.language)
  // What is published by the month has no days.
  const written = (day: Temporal.PlainDate) =>
    dataSet.every === 'day' ? formatDate(day) : `${String(day.month).padStart(2, '0')}/${day.year}`
  const extentWords = ({ first, last }: Extent) =>
    first.equals(last) ? written(first) : text.fromTo(written(first), written(last))
  return (
    <DefinitionList
      items={[
        { term: text.rhythm, detail: dataSet.every === 'day' ? text.everyDay : text.everyMonth },
        {
          term: text.extent,
          detail: extent ? extentWords(extent) : text.nothing,
        },
      ]}
    />
  )
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
