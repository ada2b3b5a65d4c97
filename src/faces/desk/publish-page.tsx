import { Button, Checkbox, DateField, ErrorSummary, FieldGroup, Notice, TextArea, TextField } from '#design'
import type { Difference, Draft, Lint } from '#modules/editions'
import { type Language, languages } from '#platform/text'
import { Differences } from './changes-page.tsx'
import { Lints } from './editor-page.tsx'
import type { EditorSubject } from './editor-subject.ts'
import { editorTexts } from './editor-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

interface AnnounceProps {
  shell: Shell
  subject: EditorSubject
  /** As typed: `from-day` …, `why-vi` …, `ground`, `decided-day` …, `correction`, `replacedBy`. */
  typed: Record<string, string>
  faults: Record<string, string>
  affected: { running: number; drafts: number }
}

export interface PublishPageProps extends AnnounceProps {
  draft: Draft
  differences: Difference[]
  lints: Lint[]
  /** Why this person may not publish it; undefined when they may. */
  not: 'own' | 'may-not' | 'cannot-yet' | undefined
  /** Of a form: how many procedures use it; undefined for all the others. */
  usedBy: number | undefined
}

/** What changes, what that does to what is under way, and the decision to publish it. */
export function PublishPage(props: PublishPageProps) {
  const { shell, subject, draft, differences, lints, not, faults, usedBy } = props
  const { language } = shell
  const text = editorTexts(language)
  const title = text.publishTitle(subject.name[language])
  const stops = lints.filter(({ kind }) => kind === 'stop')
  return (
    <Frame
      shell={shell}
      title={title}
      section={subject.kind === 'procedure' ? 'procedures' : 'forms'}
      hasErrors={Object.keys(faults).length > 0}
    >
      <div class="stack">
        <p class="small">
          <a href={`${subject.path}/edit`}>{text.title(subject.name[language])}</a>
        </p>
        <h1>{title}</h1>
        <Errors faults={faults} language={language} />
        <div class="editor">
          <div class="stack">
            <section class="panel stack" aria-labelledby="changes">
              <h2 id="changes">
                {text.changesTitle} <span class="count">({differences.length})</span>
              </h2>
              <Differences language={language} differences={differences} outline={subject.outline} />
            </section>
            {not ? (
              <Notice language={language} tone="warning">
                {{ own: text.own, 'may-not': text.mayNot, 'cannot-yet': text.cannotYet }[not]}
              </Notice>
            ) : (
              <section class="panel editor-fields" aria-label={text.doPublish}>
                <Post action={`${subject.path}/publish`} fields={{ seen: String(draft.revision) }}>
                  <Announcement {...props} fromLabel={text.from} fromHint={text.fromHint} />
                  <p class="soft">{text.second}</p>
                  <Button>{text.doPublish}</Button>
                </Post>
              </section>
            )}
          </div>
          <div class="stack editor-side">
            <Effect {...props} usedBy={usedBy} />
            {(stops.length > 0 || lints.length > 0) && (
              <Lints shell={shell} subject={subject} lints={lints} />
            )}
          </div>
        </div>
      </div>
    </Frame>
  )
}

export interface RepealPageProps extends AnnounceProps {
  seen: number
}

/** The end of a procedure: from when, why, and what replaces it. */
export function RepealPage(props: RepealPageProps) {
  const { shell, subject, typed, faults, seen } = props
  const { language } = shell
  const text = editorTexts(language)
  const title = text.repealTitle(subject.name[language])
  return (
    <Frame shell={shell} title={title} section="procedures" hasErrors={Object.keys(faults).length > 0}>
      <div class="stack">
        <p class="small">
          <a href={subject.path}>{text.back}</a>
        </p>
        <h1>{title}</h1>
        <Errors faults={faults} language={language} />
        <div class="editor">
          <section class="panel editor-fields" aria-label={text.doRepeal}>
            <p>{text.repealLead}</p>
            <Post action={`${subject.path}/repeal`} fields={{ seen: String(seen) }}>
              <Announcement {...props} fromLabel={text.repealFrom} fromHint={text.fromHint} noCorrection />
              <TextField
                name="replacedBy"
                label={text.replacedBy}
                language={language}
                value={typed.replacedBy}
                error={faults.replacedBy}
                width="medium"
                code
                optional
              />
              <Button kind="danger">{text.doRepeal}</Button>
            </Post>
          </section>
          <div class="stack editor-side">
            <Effect {...props} usedBy={undefined} />
          </div>
        </div>
      </div>
    </Frame>
  )
}

function Errors({ faults, language }: { faults: Record<string, string>; language: Language }) {
  return (
    <ErrorSummary
      language={language}
      errors={Object.entries(faults).map(([field, message]) => ({
        field: field === 'why' ? 'why-vi' : field === '' ? undefined : field,
        message,
      }))}
    />
  )
}

function Effect({
  shell,
  affected,
  subject,
  usedBy,
}: Pick<AnnounceProps, 'shell' | 'affected' | 'subject'> & { usedBy: number | undefined }) {
  const text = editorTexts(shell.language)
  return (
    <section class="panel stack-tight" aria-labelledby="effect">
      <h2 id="effect">{text.effect}</h2>
      <ul class="stack-tight">
        <li>{text.running(affected.running)}</li>
        <li>{text.drafts(affected.drafts)}</li>
        {subject.kind === 'form' && <li>{usedBy === undefined ? text.usedByRest : text.usedBy(usedBy)}</li>}
      </ul>
    </section>
  )
}

function Announcement({
  shell,
  typed,
  faults,
  fromLabel,
  fromHint,
  noCorrection,
}: AnnounceProps & { fromLabel: string; fromHint: string; noCorrection?: boolean }) {
  const { language } = shell
  const text = editorTexts(language)
  return (
    <>
      <DateField
        name="from"
        label={fromLabel}
        hint={fromHint}
        language={language}
        error={faults.from}
        value={{ day: typed['from-day'], month: typed['from-month'], year: typed['from-year'] }}
      />
      {!noCorrection && (
        <Checkbox
          name="correction"
          label={text.correction}
          language={language}
          checked={typed.correction === 'yes'}
        />
      )}
      <FieldGroup name="why" label={text.why} hint={text.whyHint} language={language} error={faults.why}>
        <div class="editor-languages">
          {languages.map((it) => (
            <div key={it} class="editor-language">
              <TextArea
                name={`why-${it}`}
                label={text.languages[it]}
                language={language}
                value={typed[`why-${it}`]}
                written={it}
                rows={3}
                maxLength={1000}
              />
            </div>
          ))}
        </div>
      </FieldGroup>
      <TextField
        name="ground"
        label={text.ground}
        hint={text.groundHint}
        language={language}
        value={typed.ground}
        error={faults.ground}
        maxLength={300}
      />
      <DateField
        name="decided"
        label={text.decided}
        hint={text.decidedHint}
        language={language}
        error={faults.decided}
        value={{ day: typed['decided-day'], month: typed['decided-month'], year: typed['decided-year'] }}
      />
    </>
  )
}
