import {
  Button,
  directionOf,
  EmptyState,
  ErrorSummary,
  LinkButton,
  Notice,
  NoticePoster,
  Radios,
  StatusBadge,
  Table,
  TextArea,
  TextField,
} from '#design'
import { longest, type NoticeVersion } from '#modules/notices'
import { formatDate, formatDateTime, type Language, languages } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { noticesTexts } from './notices-texts.ts'
import { Post } from './post.tsx'

export interface NoticesPageProps {
  shell: Shell
  /** Short name of the ward, for its screens' addresses. */
  slug: string
  notices: { notice: NoticeVersion; whose: string; mayChange: boolean; hangs: boolean }[]
  said: string | undefined
}

/** What hangs on the hall's notice board, and what will. */
export function NoticesPage({ shell, slug, notices, said }: NoticesPageProps) {
  const { language } = shell
  const text = noticesTexts(language)
  return (
    <Frame shell={shell} title={text.title} section="notices">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <LinkButton href="/desk/notices/new" icon="pen">
            {text.add}
          </LinkButton>
        </div>
        <p>{text.lead}</p>
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        {notices.length === 0 ? (
          <EmptyState title={text.none} icon="paper">
            {text.noneMore}
          </EmptyState>
        ) : (
          <Table
            language={language}
            caption={text.title}
            captionHidden
            rows={notices}
            keyOf={({ notice }) => notice.id}
            columns={[
              {
                heading: text.notice,
                cell: ({ notice, mayChange }) =>
                  mayChange ? (
                    <a href={`/desk/notices/${notice.id}`}>{notice.title[language]}</a>
                  ) : (
                    <>
                      {notice.title[language]} <span class="under soft">{text.cityOnly}</span>
                    </>
                  ),
              },
              { heading: text.whose, cell: ({ whose }) => whose },
              { heading: text.when, cell: ({ notice }) => periodOf(notice, language) },
              { heading: text.order, numeric: true, cell: ({ notice }) => notice.rank },
              {
                heading: text.state,
                cell: ({ hangs }) => (
                  <StatusBadge tone={hangs ? 'success' : 'neutral'} icon={hangs ? 'check' : 'clock'}>
                    {hangs ? text.hangs : text.later}
                  </StatusBadge>
                ),
              },
            ]}
          />
        )}
        <ul class="plain row">
          <li>
            <a href={`/board/${slug}?sound=off`}>{text.open}</a>
          </li>
          <li>
            <a href={`/notice-board/${slug}`}>{text.touch}</a>
          </li>
          <li>
            <a href="/board/clips">{text.clips}</a>
          </li>
        </ul>
      </div>
    </Frame>
  )
}

export interface NoticePageProps {
  shell: Shell
  /** What stands in the form, by field. */
  typed: Record<string, string>
  faults: Record<string, string>
  /** The faults in one sentence. */
  why: string | undefined
  /** Shown as the board will show it. */
  preview:
    | { title: Record<Language, string>; body: Record<Language, string>; source: Record<Language, string> }
    | undefined
  /** The notice that is changed: its versions, newest first, each with its author's name. */
  was: { versions: NoticeVersion[]; authorOf(version: NoticeVersion): string } | undefined
  mayCity: boolean
}

/** Writing a notice or changing it; what the board will show stands above the form as soon as it is asked for. */
export function NoticePage({ shell, typed, faults, why, preview, was, mayCity }: NoticePageProps) {
  const { language } = shell
  const text = noticesTexts(language)
  const title = was ? text.editTitle : text.newTitle
  const field = (name: string) => ({ name, language, value: typed[name], error: faults[name] })
  const latest = was?.versions[0]
  return (
    <Frame shell={shell} title={title} section="notices" hasErrors={why !== undefined}>
      <div class="stack">
        <div class="title-line">
          <h1>{title}</h1>
          <LinkButton kind="quiet" href="/desk/notices" icon="back">
            {text.back}
          </LinkButton>
        </div>
        {why !== undefined && (
          <ErrorSummary
            language={language}
            title={why}
            errors={
              Object.keys(faults).length > 0
                ? Object.entries(faults).map(([field, message]) => ({ field, message }))
                : [{ message: why }]
            }
          />
        )}
        {preview && (
          <section class="stack-tight" aria-labelledby="preview">
            <h2 id="preview">{text.previewTitle}</h2>
            <div class="poster-wall">
              {languages.map((it) => (
                <div key={it} class="poster-place" lang={it} dir={directionOf(it)}>
                  <NoticePoster
                    title={preview.title[it]}
                    text={preview.body[it]}
                    source={preview.source[it]}
                  />
                </div>
              ))}
            </div>
          </section>
        )}
        <Post
          action="/desk/notices"
          fields={latest ? { notice: latest.id, version: typed.version ?? String(latest.version) } : {}}
          class="stack panel"
        >
          {languages.map((it) => (
            <TextField
              key={it}
              {...field(`title-${it}`)}
              label={text.titleIn[it]}
              hint={text.titleHint(longest.title)}
              maxLength={200}
              written={it}
            />
          ))}
          {languages.map((it) => (
            <TextArea
              key={it}
              {...field(`body-${it}`)}
              label={text.bodyIn[it]}
              hint={text.bodyHint(longest.body)}
              rows={4}
              maxLength={1000}
              written={it}
            />
          ))}
          <div class="row">
            <TextField {...field('from')} label={text.from} hint={text.fromHint} type="date" width="medium" />
            <TextField
              {...field('until')}
              label={text.until}
              hint={text.untilHint}
              type="date"
              width="medium"
            />
            <TextField
              {...field('rank')}
              label={text.rank}
              hint={text.rankHint}
              inputMode="numeric"
              width="short"
            />
          </div>
          {mayCity && !was && (
            <Radios
              name="where"
              label={text.placeLabel}
              language={language}
              value={typed.where ?? 'own'}
              options={[
                { value: 'own', label: text.own },
                { value: 'city', label: text.city },
              ]}
            />
          )}
          <div class="row">
            <Button kind="quiet" name="do" value="preview">
              {text.preview}
            </Button>
            <Button name="do" value="save">
              {was ? text.saveChange : text.save}
            </Button>
          </div>
        </Post>
        {was && latest && (
          <>
            <Post
              action={`/desk/notices/${latest.id}/withdraw`}
              fields={{ version: String(latest.version) }}
              class="stack-tight"
            >
              <p class="soft">{text.withdrawMore}</p>
              <Button kind="danger">{text.withdraw}</Button>
            </Post>
            <section class="stack-tight" aria-labelledby="history">
              <h2 id="history">{text.history}</h2>
              <ol class="plain stack-tight">
                {was.versions.map((version) => (
                  <li key={version.version}>
                    <strong>{text.version(version.version)}</strong>: {version.title[language]} (
                    {version.withdrawn ? text.taken : periodOf(version, language)}) –{' '}
                    <span class="soft">
                      {text.by(was.authorOf(version) || text.someone, formatDateTime(version.recordedAt))}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          </>
        )}
      </div>
    </Frame>
  )
}

function periodOf({ from, until }: NoticeVersion, language: Language): string {
  const text = noticesTexts(language)
  return until ? text.fromTo(formatDate(from), formatDate(until)) : text.fromOn(formatDate(from))
}
