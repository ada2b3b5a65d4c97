import {
  Button,
  EmptyState,
  KeyHints,
  LinkButton,
  Notice,
  SearchBox,
  Select,
  Table,
  Tabs,
  When,
} from '#design'
import { candidatesOf, type QuestionGroup, type QueueFilter, type Settlement } from '#modules/assistant'
import { type Language, languages } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { openQuestionsTexts } from './open-questions-texts.ts'

interface Common {
  shell: Shell
  said: string | undefined
  nameOf: (code: string) => string
}

/** What was hidden in a sentence, as people are shown it. */
export const shownWords = (said: string, language: Language) =>
  said.replaceAll('▒', '•••') || openQuestionsTexts(language).hidden

function Head({ shell, said, tab }: Common & { tab: 'open' | 'settled' }) {
  const { language } = shell
  const text = openQuestionsTexts(language)
  return (
    <>
      <div class="title-line">
        <h1>{text.title}</h1>
        <LinkButton href="/desk/phrasings" kind="quiet" icon="pen">
          {text.phrasings}
        </LinkButton>
      </div>
      {said && (
        <Notice language={language} tone="success" live>
          {said}
        </Notice>
      )}
      <p>{text.lead}</p>
      <Tabs
        label={text.title}
        tabs={[
          { label: text.tabs.open, href: '/desk/open-questions', current: tab === 'open' },
          { label: text.tabs.settled, href: '/desk/open-questions/settled', current: tab === 'settled' },
        ]}
      />
    </>
  )
}

export interface OpenQuestionsPageProps extends Common {
  filter: QueueFilter
  groups: QuestionGroup[]
  questions: number
  isCut: boolean
}

/** Groups shown at once; the largest come first. */
const mostGroups = 200

/** Questions that were not answered, those asked most often first. */
export function OpenQuestionsPage(props: OpenQuestionsPageProps) {
  const { shell, filter, groups, questions, isCut, nameOf } = props
  const { language } = shell
  const text = openQuestionsTexts(language)
  const isFiltered = Boolean(filter.language || filter.verdict || filter.words)
  return (
    <Frame shell={shell} title={text.title} section="open-questions">
      <div class="stack">
        <Head {...props} tab="open" />
        <form method="get" action="/desk/open-questions" class="with-button">
          <Select
            name="in"
            label={text.language}
            language={language}
            empty={text.all}
            value={filter.language ?? ''}
            options={languages.map((it) => ({ value: it, label: text.languages[it] }))}
          />
          <Select
            name="verdict"
            label={text.verdict}
            language={language}
            empty={text.all}
            value={filter.verdict ?? ''}
            options={Object.entries(text.verdicts).map(([value, label]) => ({ value, label }))}
          />
          {filter.words && <input type="hidden" name="q" value={filter.words} />}
          <Button kind="quiet">{text.filter}</Button>
        </form>
        <SearchBox
          language={language}
          action="/desk/open-questions"
          label={text.search}
          value={filter.words ?? ''}
          kept={{
            ...(filter.language ? { in: filter.language } : {}),
            ...(filter.verdict ? { verdict: filter.verdict } : {}),
          }}
        />
        <p class="soft">
          {text.count(groups.length, questions)} {isCut && text.cut}
        </p>
        {groups.length === 0 ? (
          <EmptyState title={isFiltered ? text.noneFound : text.none} icon={isFiltered ? 'search' : 'check'}>
            {!isFiltered && text.noneAbout}
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            dense
            rows={groups.slice(0, mostGroups)}
            keyOf={({ questions: [first] }) => first!.id}
            hrefOf={({ questions: [first] }) => `/desk/open-questions/${first!.id}`}
            attributesOf={() => ({ 'data-row': true })}
            columns={[
              {
                heading: text.question,
                cell: (group) => (
                  <>
                    <bdi>{shownWords(group.questions[0]!.said, language)}</bdi>
                    <span class="under small soft">
                      {text.languages[group.language]} ·{' '}
                      {text.verdicts[group.questions[0]!.verdict as keyof typeof text.verdicts] ??
                        group.questions[0]!.verdict}
                    </span>
                  </>
                ),
                naming: true,
              },
              { heading: text.times, cell: ({ questions: list }) => list.length, numeric: true },
              { heading: text.where, cell: (group) => channelsOf(group, language) },
              { heading: text.last, cell: ({ questions: [first] }) => <When at={first!.at} /> },
              {
                heading: text.found,
                cell: (group) => candidatesOf(group, 2).map(nameOf).join(' · ') || text.nothingFound,
              },
            ]}
          />
        )}
        <KeyHints
          language={language}
          keys={[
            { key: 'J K', label: text.keys.walk },
            { key: 'Enter', label: text.keys.open },
            { key: '/', label: text.keys.search },
          ]}
        />
      </div>
    </Frame>
  )
}

export function channelsOf({ questions }: QuestionGroup, language: Language): string {
  const { channels } = openQuestionsTexts(language)
  return [...new Set(questions.map(({ channel }) => channels[channel as keyof typeof channels]))].join(', ')
}

export interface SettledPageProps extends Common {
  settled: Settlement[]
}

/** What was settled: by whom, when, how; it may be opened again. */
export function SettledPage(props: SettledPageProps) {
  const { shell, settled, nameOf } = props
  const { language } = shell
  const text = openQuestionsTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="open-questions">
      <div class="stack">
        <Head {...props} tab="settled" />
        {settled.length === 0 ? (
          <EmptyState title={text.noneSettled} icon="list" />
        ) : (
          <Table
            language={language}
            caption={text.tabs.settled}
            captionHidden
            dense
            rows={settled}
            keyOf={({ id }) => id}
            columns={[
              {
                heading: text.question,
                cell: (it) => (
                  <>
                    <bdi>{it.said[0] ? shownWords(it.said[0], language) : '–'}</bdi>
                    {it.questions > 1 && <span class="under small soft">{text.asked(it.questions)}</span>}
                  </>
                ),
                naming: true,
              },
              {
                heading: text.how,
                cell: (it) => (
                  <>
                    {it.procedure ? nameOf(it.procedure) : text.kinds[it.kind]}
                    {it.phrasing && <span class="under small soft">{text.withPhrasing}</span>}
                  </>
                ),
              },
              { heading: text.settledBy, cell: ({ officerName }) => officerName },
              { heading: text.last, cell: ({ at }) => <When at={at} /> },
              {
                heading: text.undo,
                cell: ({ id, undoneAt }) =>
                  undoneAt ? (
                    <span class="soft">{text.undone}</span>
                  ) : (
                    <Post action={`/desk/open-questions/settled/${id}/undo`}>
                      <Button kind="quiet" size="small">
                        {text.undo}
                      </Button>
                    </Post>
                  ),
              },
            ]}
          />
        )}
      </div>
    </Frame>
  )
}
