import { Button, Code, ErrorSummary, Notice, Tabs, TextArea } from '#design'
import { type Effect, fewestPhrasings, type PhrasingFault, type RecordedChange } from '#modules/procedures'
import { type Language, languages } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { EffectPanel } from './effect-panel.tsx'
import { ChangesTable } from './phrasings-page.tsx'
import { phrasingsTexts } from './phrasings-texts.ts'

export interface FaultyLine {
  line: string
  faults: PhrasingFault[]
}

export interface PhrasingEditorProps {
  shell: Shell
  code: string
  written: Language
  counts: Record<Language, number>
  /** The lines as they stand, and as they were typed. */
  base: readonly string[]
  lines: readonly string[]
  faulty: FaultyLine[]
  effect: Effect | undefined
  /** It was sent to be saved and could not be. */
  isStopped: boolean
  changes: RecordedChange[]
  said: string | undefined
  nameOf: (code: string) => string
}

/** The phrasings of one procedure in one language: a line each. */
export function PhrasingEditorPage(props: PhrasingEditorProps) {
  const { shell, code, written, counts, base, lines, effect, isStopped, changes, said, nameOf } = props
  const { language } = shell
  const text = phrasingsTexts(language)
  const action = `/desk/phrasings/${code}?in=${written}`
  return (
    <Frame shell={shell} title={nameOf(code)} section="phrasings" hasErrors={isStopped}>
      <div class="stack review">
        <p class="small row">
          <a href="/desk/phrasings">{text.back}</a>
          <a href={`/desk/procedures/${code}`}>{text.page}</a>
        </p>
        <h1>{nameOf(code)}</h1>
        <p class="soft">
          <Code>{code}</Code>
        </p>
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        <ErrorSummary
          language={language}
          errors={isStopped ? [{ field: 'lines', message: text.stop }] : []}
        />
        <Tabs
          label={text.inLanguage}
          tabs={languages.map((it) => ({
            href: `/desk/phrasings/${code}?in=${it}`,
            label: text.count[it],
            count: counts[it],
            current: it === written,
          }))}
        />
        <Post action={action} class="stack" fields={{ base: JSON.stringify(base) }} id="phrasings">
          <TextArea
            name="lines"
            label={text.box(text.count[written])}
            hint={text.editorHint}
            language={language}
            written={written}
            rows={Math.min(30, Math.max(8, lines.length + 2))}
            value={lines.join('\n')}
            attributes={{ 'data-check': 'phrasings' }}
          />
          <Faults {...props} />
          <div class="row">
            <Button kind="quiet" name="do" value="measure" icon="chart" attributes={{ 'data-measure': true }}>
              {text.measure}
            </Button>
            <Button name="do" value="save" icon="check">
              {text.save}
            </Button>
            <noscript>
              <Button kind="quiet" name="do" value="check">
                {text.check}
              </Button>
            </noscript>
          </div>
          <EffectPanel language={language} effect={effect} nameOf={nameOf} />
        </Post>
        <section class="stack-tight" aria-labelledby="history">
          <h2 id="history">{text.history}</h2>
          <ChangesTable changes={changes} language={language} nameOf={undefined} />
        </section>
      </div>
    </Frame>
  )
}

/** What wants a look; the script brings it up to date while one writes. */
function Faults({ shell, base, lines, faulty, nameOf }: PhrasingEditorProps) {
  const { language } = shell
  const text = phrasingsTexts(language)
  const added = lines.filter((line) => !base.includes(line)).length
  const removed = base.filter((line) => !lines.includes(line)).length
  const isFew = lines.length < fewestPhrasings
  return (
    <div id="phrasing-faults" class="stack-tight" role="status">
      <p class="small">{added + removed > 0 ? text.toBeSaved(added, removed) : text.nothingChanged}</p>
      {faulty.length === 0 && !isFew ? (
        <p class="small soft">{text.allGood}</p>
      ) : (
        <Notice
          language={language}
          tone={
            faulty.some(({ faults }) => faults.some(({ kind }) => kind === 'stop')) ? 'danger' : 'warning'
          }
          title={text.found}
        >
          <ul>
            {isFew && <li>{text.tooFew(lines.length, fewestPhrasings)}</li>}
            {faulty.map(({ line, faults }) => (
              <li key={line}>
                <bdi>“{line}”</bdi>:{' '}
                {faults
                  .map(({ why, other }) => `${text.faults[why]}${other ? ` (${nameOf(other)})` : ''}`)
                  .join(', ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
