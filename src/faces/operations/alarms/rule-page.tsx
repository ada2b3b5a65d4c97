import { Button, DefinitionList, Notice, Select, Table, When } from '#design'
import { alarmWords, type RuleChange } from '#modules/alarms'
import { compareVietnamese, formatDate, formatDuration } from '#platform/text'
import { Frame } from '../frame.tsx'
import { base } from './address.ts'
import { ChangeForm, SaveForm } from './change-form.tsx'
import type { RulePageProps } from './rule-props.ts'
import { conditionWords, RuleState, written } from './rules-page.tsx'
import { alarmsTexts } from './texts.ts'
import { TrialWords } from './trial-words.tsx'

/** One rule: how it holds, what was changed of it and why, and a form that is tried before it is saved. */
export function RulePage(props: RulePageProps) {
  const { house, request, rule, place, wards, mayManage, trial, saved } = props
  const { language } = request
  const { places } = house
  const text = alarmsTexts(language)
  const action = `${base}/rules/${rule.id}`
  const where = place ?? (rule.scope === 'own' ? places.city : undefined)
  return (
    <Frame
      house={house}
      request={request}
      title={rule.name[language]}
      lead={where ? places.fullName(where, language) : text.everywhere}
      current="alarms"
    >
      <p class="no-print">
        <a href={`${base}/rules`}>{text.backToRules}</a>
      </p>
      {saved && (
        <Notice language={language} tone="success" live>
          {text.saved}
        </Notice>
      )}
      {rule.scope === 'ward' && wards.length > 1 && (
        <form class="scope no-print" method="get" action={action}>
          <Select
            {...{ language, name: 'place', label: text.where, empty: text.everywhere, value: place?.slug }}
            options={[...wards]
              .sort((a, b) => compareVietnamese(a.name, b.name))
              .map((ward) => ({ value: ward.slug, label: places.fullName(ward, language) }))}
          />
          <Button kind="quiet">{text.show}</Button>
        </form>
      )}
      <section class="panel stack-tight" aria-labelledby="holds">
        <h2 id="holds">{text.holds}</h2>
        <Holding {...props} />
      </section>
      {trial && (
        <section class="panel stack-tight" aria-labelledby="trial" id="tried">
          <h2 id="trial">{text.trial(formatDate(trial.from), formatDate(trial.to))}</h2>
          <TrialWords {...{ house, request, trial }} />
          <SaveForm {...props} action={action} />
        </section>
      )}
      {mayManage && <ChangeForm {...props} action={action} />}
      <section class="stack-tight" aria-labelledby="versions">
        <h2 id="versions">{text.versions}</h2>
        <Versions {...props} />
      </section>
    </Frame>
  )
}

function Holding({ request, rule }: RulePageProps) {
  const { language } = request
  const text = alarmsTexts(language)
  const words = alarmWords(language)
  const { when, raise, clear, quiet, filed, ladder, change } = rule
  const other = when === 'at-least' ? 'at-most' : 'at-least'
  const steps = ladder.map(({ permission, hours }) =>
    hours === undefined
      ? (words.owners[permission] ?? permission)
      : text.rung(words.owners[permission] ?? permission, formatDuration(60 * hours, language)),
  )
  return (
    <DefinitionList
      items={[
        { term: text.state, detail: <RuleState {...{ language, rule }} /> },
        { term: text.raiseAt, detail: conditionWords(when, raise, language) },
        { term: text.clearAt, detail: conditionWords(other, clear, language) },
        { term: text.quiet, detail: text.quietWords[quiet] },
        ...(change
          ? [
              {
                term: text.filed,
                detail: `${conditionWords(when, filed.raise, language)}; ${conditionWords(other, filed.clear, language)}; ${text.quietWords[filed.quiet]}`,
              },
            ]
          : []),
        { term: text.ladder, detail: steps.join(text.rungBetween) },
        { term: text.nextStep, detail: rule.next[language] },
      ]}
    />
  )
}

/** Old versions stay: what held when, who said so and why. */
function Versions({ house, request, changes, rule }: RulePageProps) {
  const { language } = request
  const { places } = house
  const text = alarmsTexts(language)
  if (changes.length === 0) return <p class="soft">{text.neverChanged}</p>
  const days = ({ fromDay, untilDay }: RuleChange) =>
    `${formatDate(fromDay)} – ${untilDay ? formatDate(untilDay) : '…'}`
  return (
    <div class="wide">
      <Table
        language={language}
        caption={text.versions}
        captionHidden
        dense
        rows={changes}
        keyOf={({ id }) => id}
        columns={[
          { heading: text.days, naming: true, cell: (change) => <bdi>{days(change)}</bdi> },
          {
            heading: text.where,
            cell: ({ place }) => (place ? places.fullName(places.get(place), language) : text.everywhere),
          },
          {
            heading: text.what,
            cell: ({ isOff, raiseAt, clearAt, quiet }) =>
              isOff
                ? text.off
                : text.changeWords(
                    written(raiseAt ?? rule.filed.raise.at, language),
                    written(clearAt ?? rule.filed.clear.at, language),
                    text.quietWords[quiet ?? rule.filed.quiet],
                  ),
          },
          { heading: text.reason, cell: ({ reason }) => <bdi>{reason}</bdi> },
          {
            heading: text.by,
            cell: ({ actorName, at }) => (
              <>
                <bdi>{actorName}</bdi>, <When at={at} />
              </>
            ),
          },
        ]}
      />
    </div>
  )
}
