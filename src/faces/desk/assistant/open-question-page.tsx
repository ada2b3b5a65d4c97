import { Button, ErrorSummary, KeyHints, Radios, TextArea, TextField, When } from '#design'
import type { OneGroup } from '#modules/assistant'
import type { Effect } from '#modules/procedures'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { EffectPanel } from './effect-panel.tsx'
import { channelsOf, shownWords } from './open-questions-page.tsx'
import { openQuestionsTexts } from './open-questions-texts.ts'

export interface OpenQuestionPageProps {
  shell: Shell
  one: OneGroup
  /** As it was typed, or as it is offered at first. */
  typed: { procedure: string; wording: string; find: string }
  /** Codes that were searched for. */
  results: string[]
  /** What is wrong with it; `wordingNotes` may be saved all the same. */
  faults: { procedure?: string; wording?: string }
  wordingNotes: string[]
  effect: Effect | undefined
  nameOf: (code: string) => string
}

/** Wordings of one group shown; the others say the same. */
const mostWordings = 8

/** One group of questions: what was meant, and what becomes of it. */
export function OpenQuestionPage(props: OpenQuestionPageProps) {
  const { shell, one, typed, results, faults, wordingNotes, effect, nameOf } = props
  const { language } = shell
  const text = openQuestionsTexts(language)
  const { group, candidates } = one
  const [first] = group.questions
  const wordings = [...new Set(group.questions.map(({ said }) => said))]
  const offered = [...candidates, ...results.filter((code) => !candidates.includes(code))]
  const chosen = typed.procedure
  if (chosen && !offered.includes(chosen)) offered.unshift(chosen)
  const written = group.language
  return (
    <Frame
      shell={shell}
      title={text.title}
      section="open-questions"
      hasErrors={Boolean(faults.procedure ?? faults.wording)}
    >
      <div class="stack review">
        <p class="small">
          <a href="/desk/open-questions">{text.back}</a>
        </p>
        <h1 lang={written} dir="auto">
          “{shownWords(first!.said, language)}”
        </h1>
        <ErrorSummary
          language={language}
          errors={Object.entries(faults).map(([field, message]) => ({ field, message: message! }))}
        />
        <p class="soft">
          {text.asked(group.questions.length)} · {text.languages[group.language]} ·{' '}
          {channelsOf(group, language)} · {text.last} <When at={first!.at} />
        </p>
        {wordings.length > 1 && (
          <ul class="stack-tight" lang={written} dir="auto">
            {wordings.slice(1, mostWordings).map((said) => (
              <li key={said}>{shownWords(said, language)}</li>
            ))}
          </ul>
        )}
        {wordings.length > mostWordings && (
          <p class="small soft">{text.more(wordings.length - mostWordings)}</p>
        )}
        <Post
          action={`/desk/open-questions/${first!.id}`}
          class="stack"
          fields={{ ids: group.questions.map(({ id }) => id).join(' ') }}
        >
          <Radios
            name="procedure"
            label={text.means}
            language={language}
            error={faults.procedure}
            value={chosen}
            options={offered.map((code) => ({
              value: code,
              label: nameOf(code),
              hint: `${code} · ${candidates.includes(code) ? text.candidates : text.results}`,
            }))}
          />
          <div class="with-button">
            <TextField
              name="find"
              label={text.other}
              hint={text.otherHint}
              language={language}
              value={typed.find}
              optional
            />
            <Button kind="quiet" name="do" value="find">
              {text.find}
            </Button>
          </div>
          <TextArea
            name="wording"
            label={text.wording}
            hint={text.wordingHint}
            language={language}
            written={written}
            rows={2}
            value={typed.wording}
            error={faults.wording}
            optional
          />
          {wordingNotes.map((note) => (
            <p key={note} class="small soft">
              {note}
            </p>
          ))}
          <div class="row">
            <Button
              kind="quiet"
              name="do"
              value="measure"
              keyHint="m"
              attributes={{ 'data-measure': true }}
              icon="chart"
            >
              {text.measure}
            </Button>
            <Button name="do" value="procedure" keyHint="s" icon="check">
              {text.save}
            </Button>
          </div>
          <EffectPanel language={language} effect={effect} nameOf={nameOf} />
          <fieldset class="row">
            <legend class="field-label">{text.orElse}</legend>
            {(['not-ours', 'no-question', 'elsewhere'] as const).map((kind) => (
              <Button key={kind} kind="quiet" name="do" value={kind}>
                {text.kinds[kind]}
              </Button>
            ))}
          </fieldset>
        </Post>
        <KeyHints
          language={language}
          keys={[
            { key: 'M', label: text.keys.measure },
            { key: 'S', label: text.keys.save },
          ]}
        />
      </div>
    </Frame>
  )
}
