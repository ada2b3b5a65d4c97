import { Card, Code, LinkButton, Table } from '#design'
import type { Place, Places } from '#modules/places'
import { type HeldPolicy, type PolicyVersion, policyDifferences, policyWords } from '#modules/reception'
import { formatDate } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { orderTexts } from './order-texts.ts'

export interface OrderProps {
  shell: Shell
  places: Places
  ward: Place
  today: Temporal.PlainDate
  held: HeldPolicy
  /** Of this place and of the city, latest first. */
  versions: PolicyVersion[]
  /** Will begin to hold here, in the order of their days. */
  coming: PolicyVersion[]
  nameOf(version: PolicyVersion): string
}

/** Who goes before whom in a hall and why, for anybody to read. */
export function OrderPage({ shell, places, ward, today, held, versions, coming, nameOf }: OrderProps) {
  const { language } = shell
  const text = orderTexts(language)
  const title = text.title(places.fullName(ward, language))
  const { rules, example } = policyWords(held.policy, language)
  const isComing = (it: PolicyVersion) => Temporal.PlainDate.compare(it.holdsFrom, today) > 0
  const ofCity = (it: PolicyVersion) => it.place === places.city.code
  return (
    <Frame shell={shell} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="large">{text.lead}</p>
        <h2>{text.rule}</h2>
        <ol class="stack-tight">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
        {example && <p>{example}</p>}
        <h2>{text.why}</h2>
        <p>{held.version.why[language]}</p>
        <p class="soft">
          {ofCity(held.version) ? text.ofCity : text.ofWard}.{' '}
          {text.holds(held.policy.version, formatDate(held.since))}
        </p>
        {coming.map((it) => (
          <Card
            key={nameOf(it)}
            icon="calendar"
            level={2}
            title={`${text.coming}: ${text.comingFrom(formatDate(it.holdsFrom))}`}
          >
            {it.policy ? (
              <ul class="stack-tight">
                {changed(held, it, language, text.noChange).map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            ) : (
              <p>{text.backToCity}</p>
            )}
            <p class="soft">{it.why[language]}</p>
          </Card>
        ))}
        <p>{text.promise}</p>
        <Table
          language={language}
          caption={text.earlier}
          rows={versions.filter((it) => !isComing(it))}
          keyOf={nameOf}
          columns={[
            { heading: text.version, cell: (it) => <Code>{nameOf(it)}</Code> },
            { heading: text.from, cell: (it) => formatDate(it.holdsFrom) },
            { heading: text.about, cell: (it) => it.why[language] },
          ]}
        />
        <LinkButton kind="quiet" href={address(language, `/wards/${ward.slug}/fairness`)} icon="clock">
          {text.figures}
        </LinkButton>
      </div>
    </Frame>
  )
}

function changed(held: HeldPolicy, next: PolicyVersion, language: Shell['language'], none: string): string[] {
  const changes = policyDifferences(held.policy, next.policy!, language)
  return changes.length > 0 ? changes : [none]
}
