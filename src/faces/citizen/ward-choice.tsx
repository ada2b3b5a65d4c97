import { Card, EmptyState, SearchBox } from '#design'
import type { Place, Places } from '#modules/places'
import { compareVietnamese, type Language } from '#platform/text'
import type { Ask } from './ask.ts'
import { placeTexts } from './place-texts.ts'

interface WardChoiceProps {
  language: Language
  places: Places
  /** Where the search goes, and what must stay in the address while one chooses. */
  action: string
  kept?: Record<string, string>
  words: string
  remembered: Place | undefined
  /** Where a ward leads. */
  hrefOf: (ward: Place) => string
}

/** Choosing one of 126: search with or without accents, the one chosen last time, or all by their former district. */
export function WardChoice(props: WardChoiceProps) {
  const { language, places, action, kept, words, remembered, hrefOf } = props
  const text = placeTexts(language).wards
  const found = words ? places.search(words) : []
  return (
    <div class="stack">
      {remembered && !words && (
        <Card level={2} icon="place" href={hrefOf(remembered)} title={places.fullName(remembered, language)}>
          {text.remembered}
        </Card>
      )}
      <SearchBox
        language={language}
        action={action}
        kept={kept ?? {}}
        name="ward"
        label={text.search}
        hint={text.searchHint}
        value={words}
      />
      {words && found.length === 0 && (
        <EmptyState title={text.nothing} icon="place">
          {text.nothingAbout}
        </EmptyState>
      )}
      {found.length > 0 && (
        <>
          <p class="soft" role="status">
            {text.found(found.length)}
          </p>
          <WardList wards={found} places={places} language={language} hrefOf={hrefOf} former />
        </>
      )}
      <h2>{text.all}</h2>
      <div class="districts">
        {districtsOf(places).map(([district, wards]) => (
          <details key={district}>
            <summary>{text.districtCount(district, wards.length)}</summary>
            <WardList wards={wards} places={places} language={language} hrefOf={hrefOf} />
          </details>
        ))}
      </div>
      <p class="soft">{text.map}</p>
    </div>
  )
}

interface WardListProps {
  wards: Place[]
  places: Places
  language: Language
  hrefOf: (ward: Place) => string
  former?: boolean
}

function WardList({ wards, places, language, hrefOf, former }: WardListProps) {
  const text = placeTexts(language).wards
  return (
    <ul class="plain columns">
      {wards.map((ward) => (
        <li key={ward.code}>
          <a class="line-link" href={hrefOf(ward)}>
            {places.fullName(ward, language)}
            {former && <span class="soft small"> · {text.formerShort(ward.formerDistrict)}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}

function districtsOf(places: Places): [string, Place[]][] {
  const districts = new Map<string, Place[]>()
  for (const ward of places.wards) {
    const list = districts.get(ward.formerDistrict) ?? []
    list.push(ward)
    districts.set(ward.formerDistrict, list)
  }
  for (const list of districts.values()) list.sort((a, b) => compareVietnamese(a.name, b.name))
  return [...districts].sort(([a], [b]) => compareVietnamese(a, b))
}

/** The ward a cookie remembers from last time. */
export function rememberedWard(ask: Ask, places: Places): Place | undefined {
  return findWard(places, ask.request.cookies.ward ?? '')
}

export function rememberWard(ask: Ask, ward: Place): void {
  ask.reply.setCookie('ward', ward.slug, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 31_536_000 })
}

/** A ward by code or slug; the city itself receives nobody. */
export function findWard(places: Places, key: string): Place | undefined {
  const place = places.find(key)
  return place?.kind === 'city' ? undefined : place
}
