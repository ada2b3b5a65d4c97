import { Notice, StatusBadge, Table } from '#design'
import type { ChangedAnswer, Effect, Score } from '#modules/procedures'
import type { Language } from '#platform/text'
import { effectTexts } from './effect-texts.ts'

/** More lines nobody reads. */
const mostLines = 30

export interface EffectPanelProps {
  language: Language
  /** Undefined: not measured. */
  effect: Effect | undefined
  nameOf: (code: string) => string
}

/** What saving would do, in numbers and in questions; the script puts the fresh one in its place. */
export function EffectPanel({ language, effect, nameOf }: EffectPanelProps) {
  const text = effectTexts(language)
  return (
    <div id="effect" class="stack-tight" data-working={text.working}>
      {effect && (
        <section class="panel stack-tight" aria-labelledby="effect-title">
          <h2 id="effect-title">{text.title}</h2>
          <p class="small soft">{text.lead}</p>
          <Judgement effect={effect} language={language} />
          <Figures effect={effect} language={language} />
          <Changes changed={effect.changed} language={language} nameOf={nameOf} />
          <p class="small soft">{text.rule}</p>
        </section>
      )}
    </div>
  )
}

function Judgement({ effect, language }: { effect: Effect; language: Language }) {
  const text = effectTexts(language)
  const { changed, offTopic } = effect
  const isWorse = changed.some(({ is }) => is === 'worse') || offTopic.after > offTopic.before
  const isBetter = changed.some(({ is }) => is === 'better')
  const [tone, words] = isWorse
    ? (['warning', text.bad] as const)
    : isBetter
      ? (['success', text.good] as const)
      : (['info', text.neutral] as const)
  return (
    <Notice language={language} tone={tone} live>
      {words}
    </Notice>
  )
}

function Figures({ effect, language }: { effect: Effect; language: Language }) {
  const text = effectTexts(language)
  const { examination, people, offTopic } = effect
  const share = (of: (it: Score) => number, { before, after }: { before: Score; after: Score }) =>
    before.questions === 0 ? text.none : changeOf(of(before), of(after), before.questions, language)
  const score = (label: string, it: typeof people) => ({
    label,
    count: it.before.questions,
    first: share((one) => one.hitAt1, it),
    three: share((one) => one.hitAt3, it),
  })
  const rows = [
    score(text.examination, examination),
    score(text.people, people),
    {
      label: text.offTopic,
      count: offTopic.questions,
      first: `${offTopic.before} → ${offTopic.after}`,
      three: '',
    },
  ]
  return (
    <Table
      language={language}
      caption={text.caption}
      captionHidden
      dense
      rows={rows}
      keyOf={({ label }) => label}
      columns={[
        { heading: text.what, cell: ({ label }) => label, naming: true },
        { heading: text.count, cell: ({ count }) => count, numeric: true },
        { heading: text.first, cell: ({ first }) => <bdi>{first}</bdi>, numeric: true },
        { heading: text.three, cell: ({ three }) => <bdi>{three}</bdi>, numeric: true },
      ]}
    />
  )
}

/** `91,9 % → 92,3 % (+2)` */
function changeOf(before: number, after: number, all: number, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'vi-VN'
  const percent = (value: number) =>
    `${((100 * value) / all).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`
  const by = after - before
  const signed = by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '±0'
  return `${percent(before)} → ${percent(after)} (${signed})`
}

function Changes({
  changed,
  language,
  nameOf,
}: {
  changed: ChangedAnswer[]
  language: Language
  nameOf: (code: string) => string
}) {
  const text = effectTexts(language)
  if (changed.length === 0) return <p>{text.same}</p>
  const tones = { better: 'success', worse: 'danger', other: 'neutral' } as const
  const named = (code: string | undefined) => (code ? nameOf(code) : text.nothing)
  return (
    <>
      <h3>{text.changed(changed.length)}</h3>
      <ul class="plain stack-tight effect-changes">
        {changed.slice(0, mostLines).map((it) => (
          <li key={`${it.origin} ${it.question}`}>
            <StatusBadge tone={tones[it.is]}>{text[it.is]}</StatusBadge> <bdi>{it.question}</bdi>
            <span class="under small soft">
              {text.before}: {named(it.before)} · {text.after}: {named(it.after)}
              {it.is === 'other' && ` · ${text.meant}: ${named(it.meant ?? undefined)}`}
            </span>
          </li>
        ))}
      </ul>
      {changed.length > mostLines && <p class="small">{text.more(changed.length - mostLines)}</p>}
    </>
  )
}
