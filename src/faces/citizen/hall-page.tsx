import { FloorPlan, FloorWay, Notice } from '#design'
import { type CounterWay, drawingOf, type HeldPlan, wayToCounter } from '#modules/floor-plans'
import type { Place, Places } from '#modules/places'
import type { Language } from '#platform/text'
import { address } from './ask.ts'
import { Frame, type Shell } from './frame.tsx'
import { hallTexts } from './hall-texts.ts'

interface HallProps {
  shell: Shell
  places: Places
  ward: Place
  held: HeldPlan
  /** The counter that is looked for. */
  counter: string | undefined
}

/** A hall from inside, for whoever stands in its door. */
export function HallPage({ shell, places, ward, held, counter }: HallProps) {
  const { language } = shell
  const text = hallTexts(language)
  const title = counter ? text.way(counter) : text.title
  const way = counter ? wayFromDoor(held, counter, language) : undefined
  return (
    <Frame shell={shell} title={`${title} – ${places.fullName(ward, language)}`}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="soft">
          <a href={address(language, `/wards/${ward.slug}`)}>{places.fullName(ward, language)}</a>
        </p>
        {way ? (
          <>
            <p>{text.fromDoor}</p>
            <FloorWay plan={drawingOf(held.plan, language, { way })} words={way.words} />
          </>
        ) : (
          <>
            {counter ? <Notice language={language}>{text.unknown}</Notice> : <p>{text.lead}</p>}
            <FloorPlan {...drawingOf(held.plan, language)} />
          </>
        )}
        {held.number === 0 && <p class="small soft">{text.likely}</p>}
        <CounterLinks {...{ places, ward, language }} />
      </div>
    </Frame>
  )
}

/** Each counter of a hall, with what it is for, leading to its way. */
export function CounterLinks(props: { places: Places; ward: Place; language: Language }) {
  const { places, ward, language } = props
  const { counters, groups } = places.hall(ward.code)
  const nameOf = (series: string) => groups.find((it) => it.series === series)?.name[language] ?? series
  return (
    <ul class="stack-tight">
      {counters.map((it) => (
        <li key={it.number}>
          <a href={address(language, `/wards/${ward.slug}/hall?counter=${it.number}`)}>
            {hallTexts(language).counter(String(it.number))}
          </a>
          : {it.groups.map(nameOf).join(' · ')}
        </li>
      ))}
    </ul>
  )
}

/** The way on the page of a number that is called; nothing where the plan has none. */
export function WayPart({ way, held, language }: { way: CounterWay; held: HeldPlan; language: Language }) {
  const text = hallTexts(language)
  return (
    <section class="stack-tight" aria-labelledby="way">
      <h2 id="way">{text.way(way.counter)}</h2>
      <p>{text.fromDoor}</p>
      <FloorWay plan={drawingOf(held.plan, language, { way })} words={way.words} />
    </section>
  )
}

export const wayFromDoor = ({ plan }: HeldPlan, counter: string, language: Language) =>
  wayToCounter(plan, counter, { at: 'door' }, language)
