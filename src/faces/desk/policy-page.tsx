import {
  Button,
  Card,
  Checkbox,
  Code,
  ErrorSummary,
  LinkButton,
  Notice,
  Radios,
  Table,
  Tabs,
  TextArea,
  TextField,
} from '#design'
import {
  type DispatchPolicy,
  type HeldPolicy,
  type PolicyVersion,
  policyDifferences,
  policyWords,
} from '#modules/reception'
import { formatDate, type Language, languages, type Text } from '#platform/text'
import { Frame, type Shell } from './frame.tsx'
import { first, type Typed } from './opening-form.ts'
import { takesLimit } from './policy-form.ts'
import { policyTexts } from './policy-texts.ts'
import { Post } from './post.tsx'

const hallTabs = { policy: 'policy', staffing: 'staffing', day: 'hall-day' } as const

/** The pages of those who run a hall. */
export function HallTabs({ language, current }: { language: Language; current: keyof typeof hallTabs }) {
  const text = policyTexts(language)
  return (
    <Tabs
      label={text.tabs}
      tabs={(['policy', 'staffing', 'day'] as const).map((key) => ({
        href: `/desk/${hallTabs[key]}`,
        label: text[key],
        current: key === current,
      }))}
    />
  )
}

/** A rule, sentence by sentence. */
export function RuleWords({ policy, language }: { policy: DispatchPolicy; language: Language }) {
  const { rules, example } = policyWords(policy, language)
  return (
    <>
      <ol class="stack-tight">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      {example && <p class="soft">{example}</p>}
    </>
  )
}

function Changes({ changes, none }: { changes: string[]; none: string }) {
  if (changes.length === 0) return <p>{none}</p>
  return (
    <ul class="stack-tight">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  )
}

export interface PolicyPageProps {
  shell: Shell
  slug: string
  city: string
  today: Temporal.PlainDate
  held: HeldPolicy
  /** Of this place and of the city, latest first. */
  versions: PolicyVersion[]
  nameOf(version: PolicyVersion): string
  /** Will begin to hold here, in the order of their days. */
  coming: PolicyVersion[]
  said: string | undefined
}

/** By which rule this hall calls, what is planned, and every version there was. */
export function PolicyPage(props: PolicyPageProps) {
  const { shell, slug, city, today, held, versions, coming, nameOf, said } = props
  const { language } = shell
  const text = policyTexts(language)
  const isComing = (it: PolicyVersion) => Temporal.PlainDate.compare(it.holdsFrom, today) > 0
  const isReplaced = (it: PolicyVersion) =>
    versions.some(
      (later) =>
        later.place === it.place &&
        later.number > it.number &&
        Temporal.PlainDate.compare(later.holdsFrom, it.holdsFrom) <= 0,
    )
  const before = (it: PolicyVersion) =>
    versions.find((other) => other.place === it.place && other.number === it.number - 1)?.policy ??
    versions.find((other) => other.place === city && other.number === 1)!.policy!
  const differences = (it: PolicyVersion) =>
    it.policy ? policyDifferences(before(it), it.policy, language) : [text.backToCity]
  return (
    <Frame shell={shell} title={text.title} section="policy">
      <div class="stack">
        <div class="title-line">
          <h1>{text.title}</h1>
          <div class="buttons">
            <LinkButton kind="quiet" href={wardPage(language, slug)}>
              {text.publicPage}
            </LinkButton>
            <LinkButton href="/desk/policy/new" icon="pen">
              {text.newRule}
            </LinkButton>
          </div>
        </div>
        <HallTabs language={language} current="policy" />
        {said && (
          <Notice language={language} tone="success" live>
            {said}
          </Notice>
        )}
        <section class="panel stack-tight narrow" aria-labelledby="present">
          <h2 id="present">{text.present}</h2>
          <p class="soft">
            {held.version.place === city ? text.ofCity : text.ofWard}.{' '}
            {text.since(held.policy.version, formatDate(held.since))}.
          </p>
          <RuleWords policy={held.policy} language={language} />
          <p>{held.version.why[language]}</p>
        </section>
        {coming.map((it) => (
          <Card
            key={nameOf(it)}
            icon="calendar"
            level={2}
            title={`${text.coming}: ${text.comingFrom(formatDate(it.holdsFrom))}`}
          >
            <p class="soft">{it.place === city ? text.ofCity : text.ofWard}</p>
            <Changes
              changes={it.policy ? policyDifferences(held.policy, it.policy, language) : [text.backToCity]}
              none={text.same}
            />
            <p>{it.why[language]}</p>
          </Card>
        ))}
        <Table
          language={language}
          caption={text.history}
          dense
          rows={versions}
          keyOf={nameOf}
          columns={[
            {
              heading: text.version,
              cell: (it) => <Code>{nameOf(it)}</Code>,
            },
            {
              heading: text.holdsFrom,
              cell: (it) => (
                <>
                  {formatDate(it.holdsFrom)}
                  {isReplaced(it) && isComing(it) && <span class="under soft">{text.replaced}</span>}
                </>
              ),
            },
            {
              heading: text.changes,
              cell: (it) =>
                it.place === city && it.number === 1 ? (
                  text.firstVersion
                ) : (
                  <Changes changes={differences(it)} none={text.same} />
                ),
            },
            { heading: text.why, cell: (it) => it.why[language] },
            { heading: text.author, cell: (it) => it.authorName || '–' },
          ]}
        />
      </div>
    </Frame>
  )
}

export interface PolicyFormProps {
  shell: Shell
  typed: Typed
  faults?: Record<string, string> | undefined
  present: DispatchPolicy
  mayCity: boolean
}

/** A new rule as a draft. Nothing is sent: previewing and replaying are questions, not changes. */
export function PolicyFormPage({ shell, typed, faults = {}, present, mayCity }: PolicyFormProps) {
  const { language } = shell
  const text = policyTexts(language)
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }))
  const known = { language, code: true, width: 'short' as const }
  return (
    <Frame shell={shell} title={text.newTitle} section="policy" hasErrors={errors.length > 0}>
      <div class="stack narrow">
        <LinkButton kind="quiet" href="/desk/policy" icon="back">
          {text.back}
        </LinkButton>
        <h1>{text.newTitle}</h1>
        <p>{text.lead}</p>
        <ErrorSummary language={language} errors={errors} />
        <form method="get" action="/desk/policy/check" class="stack">
          {mayCity && (
            <Radios
              language={language}
              name="scope"
              label={text.scope}
              inline
              value={first(typed, 'scope') || 'ward'}
              options={[
                { value: 'ward', label: text.scopeWard },
                { value: 'city', label: text.scopeCity },
              ]}
            />
          )}
          <Radios
            language={language}
            name="own"
            label={text.own}
            value={first(typed, 'own') || 'rule'}
            options={[
              { value: 'rule', label: text.ownRule },
              { value: 'city', label: text.ownCity },
            ]}
          />
          <TextField
            {...known}
            type="date"
            width="medium"
            name="from"
            label={text.from}
            hint={text.fromHint}
            value={first(typed, 'from')}
            error={faults.from}
          />
          <TextField
            {...known}
            name="cap"
            label={text.cap}
            hint={text.capHint}
            inputMode="numeric"
            value={first(typed, 'cap')}
            error={faults.cap}
          />
          <section class="stack-tight" aria-labelledby="classes">
            <h2 id="classes">{text.classes}</h2>
            <p class="soft">{text.absoluteHint}</p>
            <div class="policy-classes">
              {Object.entries(present.classes)
                .filter(([name]) => name !== 'normal')
                .map(([name, it]) => (
                  <fieldset key={name} class="panel">
                    <legend class="policy-class">{it.name[language]}</legend>
                    <TextField
                      {...known}
                      name={`rate-${name}`}
                      label={text.rate}
                      inputMode="decimal"
                      value={first(typed, `rate-${name}`)}
                      error={faults[`rate-${name}`]}
                    />
                    {takesLimit(it) && (
                      <TextField
                        {...known}
                        name={`at-once-${name}`}
                        label={text.atOnce}
                        hint={text.atOnceHint}
                        inputMode="numeric"
                        value={first(typed, `at-once-${name}`)}
                        error={faults[`at-once-${name}`]}
                      />
                    )}
                    {it.dossiersFrom === undefined ? (
                      <Checkbox
                        language={language}
                        name={`absolute-${name}`}
                        label={text.absolute}
                        checked={first(typed, `absolute-${name}`) === 'yes'}
                      />
                    ) : (
                      <TextField
                        {...known}
                        name={`dossiers-${name}`}
                        label={text.dossiersFrom}
                        inputMode="numeric"
                        value={first(typed, `dossiers-${name}`)}
                        error={faults[`dossiers-${name}`]}
                      />
                    )}
                  </fieldset>
                ))}
            </div>
            <p class="soft">{text.rateHint}</p>
          </section>
          <section class="stack-tight" aria-labelledby="why">
            <h2 id="why">{text.whyTitle}</h2>
            {languages.map((it) => (
              <TextArea
                key={it}
                language={language}
                name={`why-${it}`}
                label={text.whyIn[it]}
                rows={2}
                maxLength={400}
                value={first(typed, `why-${it}`)}
                error={faults[`why-${it}`]}
              />
            ))}
          </section>
          <div class="buttons">
            <Button icon="search">{text.check}</Button>
            <Button kind="quiet" icon="play" formAction="/desk/policy/replay">
              {text.replay}
            </Button>
          </div>
        </form>
      </div>
    </Frame>
  )
}

export interface PolicyCheckProps {
  shell: Shell
  /** The draft's fields, as an address and as a form carry them. */
  query: string
  fields: Record<string, string>
  present: DispatchPolicy
  next: DispatchPolicy
  why: Text
  holdsFrom: Temporal.PlainDate
  back: boolean
  refusal: string | undefined
}

/** What publishing would make hold. */
export function PolicyCheckPage(props: PolicyCheckProps) {
  const { shell, query, fields, present, next, why, holdsFrom, back, refusal } = props
  const { language } = shell
  const text = policyTexts(language)
  const changes = policyDifferences(present, next, language)
  const nowAbsolute = Object.entries(next.classes).some(
    ([name, it]) => it.absolute && !present.classes[name]?.absolute,
  )
  return (
    <Frame shell={shell} title={text.checkTitle} section="policy" hasErrors={Boolean(refusal)}>
      <div class="stack narrow">
        <LinkButton kind="quiet" href={`/desk/policy/new?${query}`} icon="back">
          {text.edit}
        </LinkButton>
        <h1>{text.checkTitle}</h1>
        {refusal && (
          <Notice language={language} tone="danger" live>
            {refusal}
          </Notice>
        )}
        <section class="stack-tight" aria-labelledby="changes">
          <h2 id="changes">{text.changesTitle}</h2>
          <Changes changes={back ? [text.backToCity, ...changes] : changes} none={text.same} />
        </section>
        {nowAbsolute && (
          <Notice language={language} tone="warning" title={text.absoluteWarning}>
            {text.absoluteAbout}
          </Notice>
        )}
        <section class="panel stack-tight" aria-labelledby="words">
          <h2 id="words">{text.willRead}</h2>
          <RuleWords policy={next} language={language} />
          {languages.map((it) => (
            <p key={it} lang={it} dir={it === 'ar' ? 'rtl' : 'ltr'}>
              {why[it]}
            </p>
          ))}
        </section>
        <LinkButton kind="quiet" href={`/desk/policy/replay?${query}`} icon="play">
          {text.replay}
        </LinkButton>
        <Post action="/desk/policy" fields={fields} class="stack-tight">
          <p>
            <strong>{text.publishFrom(formatDate(holdsFrom))}</strong> {text.final}
          </p>
          <Button icon="check">{text.publish}</Button>
        </Post>
      </div>
    </Frame>
  )
}

const wardPage = (language: Language, slug: string) =>
  `${language === 'vi' ? '' : `/${language}`}/wards/${slug}/order`
