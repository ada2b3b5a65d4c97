import { Button, EmptyState, LinkButton, Select, Stat, Table } from '#design'
import {
  type Comparison,
  className,
  type DispatchPolicy,
  type GroupComparison,
  type Period,
  policyDifferences,
} from '#modules/reception'
import { formatDate, formatDuration } from '#platform/text'
import { Curve, Keys, Pairs } from './charts.tsx'
import { Frame, type Shell } from './frame.tsx'
import { policyTexts } from './policy-texts.ts'
import { replayTexts } from './replay-texts.ts'

export interface ReplayPageProps {
  shell: Shell
  /** The draft, as an address carries it. */
  query: string
  fields: Record<string, string>
  periods: number[]
  period: Period
  present: DispatchPolicy
  next: DispatchPolicy
  comparison: Comparison
  groupName(series: string): string
}

/** Who would have waited longer and who shorter. */
export function ReplayPage(props: ReplayPageProps) {
  const { shell, query, fields, periods, period, present, next, comparison, groupName } = props
  const { language } = shell
  const text = replayTexts(language)
  const policyText = policyTexts(language)
  const changes = policyDifferences(present, next, language)
  const until = period.from.add({ days: period.days - 1 })
  const wait = (minutes: number | undefined) =>
    minutes === undefined ? text.none : formatDuration(minutes, language)
  const { all, check, limitMinutes } = comparison
  const keys = (kind: 'line' | 'bar') => [
    { name: `${kind}-before`, label: text.before },
    { name: `${kind}-after`, label: text.after },
  ]
  const named = (key: string) => className(next, key)[language]
  const percent = (share: number | undefined) =>
    share === undefined ? text.none : `${Math.round(share * 100)} %`
  return (
    <Frame shell={shell} title={text.title} section="policy">
      <div class="stack">
        <LinkButton kind="quiet" href={`/desk/policy/new?${query}`} icon="back">
          {policyText.edit}
        </LinkButton>
        <h1>{text.title}</h1>
        <section class="panel stack-tight narrow" aria-labelledby="draft">
          <h2 id="draft">{text.draft}</h2>
          {changes.length === 0 ? (
            <p>{policyText.same}</p>
          ) : (
            <ul class="stack-tight">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </section>
        <form method="get" action="/desk/policy/replay" class="questions">
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Select
            language={language}
            name="days"
            label={text.days}
            empty={false}
            width="medium"
            value={String(period.days)}
            options={periods.map((days) => ({ value: String(days), label: text.lastDays(days) }))}
          />
          <Button kind="quiet">{text.show}</Button>
        </form>
        {comparison.people === 0 ? (
          <EmptyState title={text.nobody} icon="clock">
            {text.nobodyWhy}
          </EmptyState>
        ) : (
          <>
            <p>{text.lead(formatDate(period.from), formatDate(until), comparison.days, comparison.people)}</p>
            <div class="stats">
              {(
                [
                  [text.mean, all.before.mean, all.after.mean],
                  [text.ninth, all.before.ninth, all.after.ninth],
                  [text.longest, all.before.longest, all.after.longest],
                ] as const
              ).map(([label, before, after]) => (
                <Stat
                  key={label}
                  language={language}
                  label={label}
                  value={<Pair before={wait(before)} after={wait(after)} />}
                />
              ))}
              <Stat
                language={language}
                label={text.over(limitMinutes)}
                value={
                  <Pair
                    before={shown(all.before.over, text.fewer)}
                    after={shown(all.after.over, text.fewer)}
                  />
                }
              />
            </div>
            <section class="panel stack-tight" aria-labelledby="curve">
              <h2 id="curve">{text.curve}</h2>
              <Keys keys={keys('line')} />
              <div class="curves">
                {comparison.curves.map(({ of, group, before, after, stepMinutes }) => (
                  <div key={of} class="stack-tight">
                    <h3>{of === 'normal' ? named('normal') : text.favoured}</h3>
                    <Curve
                      language={language}
                      words={[
                        text.curve,
                        text.curveWords(text.before, wait(group.before.median), wait(group.before.ninth)),
                        text.curveWords(text.after, wait(group.after.median), wait(group.after.ninth)),
                      ].join('. ')}
                      step={stepMinutes}
                      unit={text.minutes}
                      lines={[
                        { name: 'line-before', values: before },
                        { name: 'line-after', values: after },
                      ]}
                    />
                  </div>
                ))}
              </div>
            </section>
            <section class="panel stack-tight" aria-labelledby="bars">
              <h2 id="bars">{text.bars}</h2>
              <Keys keys={keys('bar')} />
              <Pairs
                language={language}
                unit={text.minutes}
                words={[
                  text.bars,
                  ...comparison.byClass.map(
                    (it) => `${named(it.key)}: ${wait(it.before.ninth)}, ${wait(it.after.ninth)}`,
                  ),
                ].join('. ')}
                rows={comparison.byClass.map((it) => ({
                  label: named(it.key),
                  before: it.before.ninth ?? 0,
                  after: it.after.ninth ?? 0,
                }))}
              />
            </section>
            <Groups
              {...props}
              caption={text.byClass}
              heading={text.who}
              rows={[...comparison.byClass, all]}
              nameOf={(key) => (key ? named(key) : text.everybody)}
            />
            <Groups
              {...props}
              caption={text.byQueue}
              heading={text.queue}
              rows={comparison.byQueue}
              nameOf={groupName}
            />
            {comparison.hidden > 0 && <p class="soft">{text.hidden(comparison.hidden)}</p>}
            <section class="panel stack-tight" aria-labelledby="check">
              <h2 id="check">{text.check}</h2>
              <p>
                {text.checkAbout(
                  wait(check.truth),
                  wait(check.replayed),
                  wait(check.distance),
                  percent(check.withinFive),
                )}
              </p>
              <ul class="stack-tight">
                <li>{text.picks(check.picks)}</li>
                <li>{text.assumed(check.assumed)}</li>
                <li>
                  {text.notCalled(
                    comparison.notCalled.truth,
                    comparison.notCalled.before,
                    comparison.notCalled.after,
                  )}
                </li>
                <li>{text.limits}</li>
              </ul>
            </section>
          </>
        )}
      </div>
    </Frame>
  )
}

interface GroupsProps extends ReplayPageProps {
  caption: string
  heading: string
  rows: GroupComparison[]
  nameOf(key: string): string
}

function Groups({ shell, comparison, caption, heading, rows, nameOf }: GroupsProps) {
  const { language } = shell
  const text = replayTexts(language)
  const wait = (minutes: number | undefined) =>
    minutes === undefined ? text.none : formatDuration(minutes, language)
  const pair = (of: (it: GroupComparison['before']) => string) => (it: GroupComparison) => (
    <Pair before={of(it.before)} after={of(it.after)} />
  )
  const side = (it: { people: number; minutes: number }) =>
    it.people === 0
      ? text.nobodyThere
      : it.people < 5
        ? text.fewer
        : text.byMinutes(String(it.people), formatDuration(it.minutes / it.people, language))
  return (
    <Table
      language={language}
      caption={caption}
      dense
      rows={rows}
      keyOf={(it) => it.key}
      columns={[
        { heading, naming: true, cell: (it) => nameOf(it.key) },
        { heading: text.people, numeric: true, cell: (it) => it.people },
        { heading: text.mean, numeric: true, cell: pair((it) => wait(it.mean)) },
        { heading: text.median, numeric: true, cell: pair((it) => wait(it.median)) },
        { heading: text.ninth, numeric: true, cell: pair((it) => wait(it.ninth)) },
        { heading: text.longest, numeric: true, cell: pair((it) => wait(it.longest)) },
        {
          heading: text.over(comparison.limitMinutes),
          numeric: true,
          cell: pair((it) => shown(it.over, text.fewer)),
        },
        { heading: text.longer, cell: (it) => side(it.longer) },
        { heading: text.shorter, cell: (it) => side(it.shorter) },
      ]}
    />
  )
}

/** What was and what would be, one over the other. */
function Pair({ before, after }: { before: string; after: string }) {
  return (
    <span class="then-now">
      <span class="then-now-before" dir="auto">
        {before}
      </span>
      <span class="visually-hidden"> / </span>
      <strong dir="auto">{after}</strong>
    </span>
  )
}

/** A count that names nobody. */
const shown = (count: number, fewer: string) => (count > 0 && count < 5 ? fewer : String(count))
