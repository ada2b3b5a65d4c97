import {
  Button,
  Checkbox,
  Code,
  DefinitionList,
  ErrorSummary,
  LinkButton,
  Notice,
  QrCode,
  Radios,
  TextArea,
  TextField,
  When,
} from '#design'
import { type FeedbackRules, longestWords } from '#modules/feedback'
import { type Language, languages } from '#platform/text'
import { Frame, type Shell } from '../frame.tsx'
import { Post } from '../post.tsx'
import { counterTexts } from './counter-texts.ts'
import { Lines } from './lines.tsx'

export const counterPath = '/desk/feedback/new'

interface CounterFormProps {
  shell: Shell
  rules: FeedbackRules
  /** As it was typed. */
  typed: Record<string, string>
  faults: Record<string, string>
  /** Where the person may send it by themselves. */
  ownForm: string
}

/** Writing down what somebody says at the counter. */
export function CounterFormPage({ shell, rules, typed, faults, ownForm }: CounterFormProps) {
  const { language } = shell
  const text = counterTexts(language)
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }))
  const field = (name: string) => ({ name, language, value: typed[name] ?? '', error: faults[name] })
  return (
    <Frame shell={shell} title={text.title} section="feedback" hasErrors={errors.length > 0}>
      <div class="stack narrow">
        <h1>{text.title}</h1>
        <ErrorSummary language={language} errors={errors} />
        <p>{text.lead}</p>
        <p class="soft">{text.otherLaw}</p>
        <OwnDoor language={language} address={ownForm} />
        <Post action={counterPath} fields={{ do: 'read' }} class="stack">
          <Radios
            {...field('kind')}
            label={text.kind}
            options={rules.kinds.map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
          <TextArea
            {...field('words')}
            label={text.words}
            hint={text.wordsHint}
            rows={7}
            maxLength={longestWords}
          />
          <TextField {...field('about')} label={text.about} maxLength={60} autoComplete="off" optional code />
          <TextField {...field('name')} label={text.name} maxLength={200} autoComplete="off" optional />
          <TextField
            {...field('phone')}
            label={text.phone}
            type="tel"
            width="medium"
            maxLength={30}
            autoComplete="off"
            optional
          />
          <Radios
            {...field('language')}
            value={typed.language ?? 'vi'}
            label={text.language}
            inline
            options={languages.map((it) => ({ value: it, label: text.languages[it] }))}
          />
          <Checkbox
            name="private"
            language={language}
            label={text.private}
            checked={typed.private === 'yes'}
          />
          <Button icon="speaker">{text.read}</Button>
        </Post>
      </div>
    </Frame>
  )
}

/** Whoever complains about the officer before them does not have to do it through that officer. */
function OwnDoor({ language, address }: { language: Language; address: string }) {
  const { self } = counterTexts(language)
  return (
    <section class="panel with-code" aria-labelledby="own-door">
      <div class="stack-tight">
        <h2 id="own-door">{self.title}</h2>
        <p>{self.words}</p>
        <p>
          <a href={address} target="_blank" rel="noopener">
            <bdi>{address.replace(/^https?:\/\//, '')}</bdi>
          </a>
        </p>
        <p>{self.other}</p>
      </div>
      <QrCode value={address} label={self.scan} />
    </section>
  )
}

interface ReadBackProps {
  shell: Shell
  kind: string
  typed: Record<string, string>
}

/** What was written down, to be read to the person; nothing is kept before they say that it is right. */
export function ReadBackPage({ shell, kind, typed }: ReadBackProps) {
  const { language } = shell
  const text = counterTexts(language)
  const said = (name: string) => typed[name]?.trim() || undefined
  const { key, do: _, ...carried } = typed
  return (
    <Frame shell={shell} title={text.readTitle} section="feedback">
      <div class="stack narrow">
        <h1>{text.readTitle}</h1>
        <p>{text.readLead}</p>
        <section class="panel stack large" aria-label={text.readTitle}>
          <p>
            <strong>{kind}</strong>
          </p>
          <Lines>{typed.words ?? ''}</Lines>
        </section>
        <DefinitionList
          items={[
            ...(said('about') ? [{ term: text.about, detail: <Code long>{said('about')!}</Code> }] : []),
            { term: text.name, detail: <bdi>{said('name') ?? text.unknown}</bdi> },
            { term: text.phone, detail: <bdi>{said('phone') ?? text.unknown}</bdi> },
            { term: text.private, detail: typed.private === 'yes' ? text.yes : text.no },
          ]}
        />
        <Post action={counterPath} fields={carried} class="buttons">
          <Button name="do" value="save" icon="check">
            {text.save}
          </Button>
          <Button name="do" value="back" kind="quiet" icon="back">
            {text.back}
          </Button>
        </Post>
      </div>
    </Frame>
  )
}

interface SlipProps {
  shell: Shell
  /** What the person reads. */
  reads: Language
  /** The ward's office, in the person's language. */
  office: string
  code: string
  secret: string
  dueAt: Temporal.Instant | undefined
  /** Opens the report to them. */
  link: string
  /** Where both codes may be typed. */
  find: string
  /** The report, for an officer who may read it. */
  report: string | undefined
}

/** It is saved: the slip that goes home with the person, on the screen once. */
export function CounterSlipPage(props: SlipProps) {
  const { shell, reads, office, code, secret, dueAt, link, find, report } = props
  const { language } = shell
  const text = counterTexts(language)
  const { slip } = counterTexts(reads)
  return (
    <Frame shell={shell} title={text.saved} section="feedback" paper="receipt">
      <div class="stack narrow">
        <Notice language={language} tone="success" live>
          <h1>{text.saved}</h1>
        </Notice>
        <p>{text.savedAbout}</p>
        <div class="buttons">
          <button class="button" type="button" data-print hidden>
            {text.print}
          </button>
          <LinkButton href={counterPath} kind="quiet" icon="pen">
            {text.another}
          </LinkButton>
          {report && (
            <LinkButton href={report} kind="quiet" icon="paper">
              {text.open}
            </LinkButton>
          )}
        </div>
      </div>
      <section
        class="receipt report-slip"
        lang={reads}
        dir={reads === 'ar' ? 'rtl' : 'ltr'}
        aria-label={slip.title}
      >
        <p>
          <strong>{slip.title}</strong>
        </p>
        <p>{office}</p>
        <p>
          {slip.code}
          <br />
          <strong>
            <Code>{code}</Code>
          </strong>
        </p>
        <p>
          {slip.secret}
          <br />
          <strong>
            <Code>{secret}</Code>
          </strong>
        </p>
        {dueAt && (
          <p>
            {slip.due}
            <br />
            <When at={dueAt} />
          </p>
        )}
        <QrCode value={link} label={slip.how} />
        <p>
          {slip.how} <bdi>{find}</bdi>
        </p>
        <p>{slip.keep}</p>
      </section>
    </Frame>
  )
}
