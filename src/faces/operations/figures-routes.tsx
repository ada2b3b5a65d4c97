import { DefinitionList } from '#design'
import { type Kpi, sourceOf } from '#modules/insight'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { formatDate, type Language } from '#platform/text'
import { formulaOf } from './formula.ts'
import { Frame } from './frame.tsx'
import { groupOf } from './groups.ts'
import type { OperationsHouse } from './house.ts'
import { admit } from './reader.ts'
import { roomTexts } from './room-texts.ts'
import { texts } from './texts.ts'
import { listHref } from './view.ts'

/** Every figure the house knows: what it means, how it is counted, since when, and for whom. */
export function figuresRoutes(house: OperationsHouse): void {
  const { server, insight, clock } = house
  server.get('/operations/figures', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { language } = request
    const text = roomTexts(language)
    const at = clock.now()
    const groups = Map.groupBy(insight.kpis, groupOf)
    return sendPage(
      reply,
      <Frame
        house={house}
        request={request}
        title={text.figuresTitle}
        lead={text.figuresLead}
        at={at}
        current="figures"
      >
        <nav class="catalogue-groups no-print" aria-label={text.figuresTitle}>
          <ul class="plain">
            {[...groups].map(([group, kpis]) => (
              <li key={group}>
                <a href={`#${group}`}>
                  {text.groups[group]} ({kpis.length})
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {[...groups].map(([group, kpis]) => (
          <section key={group} class="stack" aria-labelledby={group}>
            <h2 id={group} tabindex={-1}>
              {text.groups[group]}
            </h2>
            <div class="catalogue">
              {kpis.map((kpi) => (
                <Entry key={kpi.id} {...{ kpi, language, at }} />
              ))}
            </div>
          </section>
        ))}
      </Frame>,
    )
  })
}

function Entry({ kpi, language, at }: { kpi: Kpi; language: Language; at: Temporal.Instant }) {
  const text = roomTexts(language)
  const words = texts(language)
  const today = localDate(at)
  const hasDays = sourceOf(kpi.source).day !== undefined
  const since = kpi.definitions.at(-1)!.from
  const numerator = formulaOf(kpi, {
    ...{ moment: { now: at, today }, period: { from: today, to: today }, place: undefined },
  })
  const whole =
    kpi.kind === 'share' &&
    formulaOf(kpi, {
      ...{ moment: { now: at, today }, period: { from: today, to: today }, place: undefined, part: 'whole' },
    })
  return (
    <article class="panel stack-tight" aria-labelledby={`kpi-${kpi.id}`}>
      <h3 id={`kpi-${kpi.id}`}>{kpi.name[language]}</h3>
      <p>{kpi.meaning[language]}</p>
      <details>
        <summary>
          {text.howCounted}
          <span class="visually-hidden">: {kpi.name[language]}</span>
        </summary>
        <DefinitionList
          items={[
            { term: text.unit, detail: text.units[kpi.unit] },
            { term: text.overPeriods, detail: hasDays ? text.ofPeriods : text.ofNow },
            { term: words.forPlace, detail: words.placeOf[kpi.place] },
            {
              term: text.since,
              detail: since ? text.sinceDay(formatDate(Temporal.PlainDate.from(since))) : text.always,
            },
            { term: text.audience, detail: text.audiences[kpi.audience] },
            ...(kpi.better ? [{ term: text.direction, detail: text.better[kpi.better] }] : []),
            ...(kpi.rule ? [{ term: words.rule, detail: kpi.rule }] : []),
            {
              term: words.formula,
              detail: (
                <code class="formula" dir="ltr">
                  {whole ? `${numerator}  ÷  ${whole}` : numerator}
                </code>
              ),
            },
          ]}
        />
      </details>
      <p>
        <a href={listHref(kpi.id)}>
          {text.seeRows}
          <span class="visually-hidden">: {kpi.name[language]}</span>
        </a>
        {hasDays && (
          <>
            {' · '}
            <a href={`/operations/trends?kpi=${kpi.id}`}>
              {text.pages.trends}
              <span class="visually-hidden">: {kpi.name[language]}</span>
            </a>
          </>
        )}
      </p>
    </article>
  )
}
