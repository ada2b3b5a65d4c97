import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Database, sql } from '#platform/db'
import { fold, type Language, type Text } from '#platform/text'
import { drawMap, type Outline } from './map.ts'

/** The city, a ward (phường) or a commune (xã): the unit that receives people and that permissions are held for. */
export interface Place {
  /** GSO code of a ward (`00082`), or the city's agency code (`H26`). */
  code: string
  parent: string | undefined
  kind: 'city' | 'ward' | 'commune'
  /** Without its kind: `Cửa Nam`. */
  name: string
  /** For addresses: `cua-nam`. */
  slug: string
  /** First part of dossier codes. A placeholder made from the GSO code until the real ones are known. */
  agencyCode: string
  formerDistrict: string
  /** The first day of a ward or commune; of days before there is nothing to say. */
  since: Temporal.PlainDate | undefined
}

/** Procedures of some fields share one series of numbers and the counters that serve it. */
export interface ServiceGroup {
  series: string
  name: Text
  fields: string[]
}

export interface Counter {
  number: number
  groups: string[]
}

export interface Hall {
  groups: ServiceGroup[]
  counters: Counter[]
  /** Where people sit who wait; undefined where nobody has counted them. */
  seats?: number | undefined
}

export interface Places {
  city: Place
  wards: Place[]
  outlines: Outline[]
  /** By code or slug. */
  find(codeOrSlug: string): Place | undefined
  get(codeOrSlug: string): Place
  /** The wards nearest to a ward, by the middles of their outlines; kilometres as the crow flies. */
  neighbours(code: string, count: number): { place: Place; km: number }[]
  /** Wards whose name or former district contains the words, with or without diacritics. */
  search(words: string): Place[]
  hall(code: string): Hall
  /** The group that serves a field; the first group of the hall when none names it. */
  groupOf(code: string, field: string): ServiceGroup
  fullName(place: Place, language: Language): string
  /** The one-stop department as it stands on papers. */
  officeName(place: Place, language: Language): string
}

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const placesFile = z.object({
  since: z.iso.date().describe('the first day of all wards that name none of their own'),
  city: z.object({ code: z.string(), slug: z.string(), agencyCode: z.string(), name: text, office: text }),
  wards: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(['ward', 'commune']),
      name: z.string(),
      slug: z.string(),
      agencyCode: z.string(),
      formerDistrict: z.string(),
      since: z.iso.date().optional(),
    }),
  ),
})
const hallFile = z.object({
  groups: z.array(z.object({ series: z.string().regex(/^[A-Z]$/), name: text, fields: z.array(z.string()) })),
  counters: z.array(z.object({ number: z.number().int().positive(), groups: z.array(z.string()).min(1) })),
  seats: z.number().int().positive().optional(),
})

/**
 * Reads a city's folder (`places/hanoi`) and remembers the tree in the database, so that other tables can refer to it.
 * @throws Error naming what is wrong in the data: two places of one slug, a counter for a group that does not exist
 */
export async function createPlaces(deps: { directory: string; db: Database }): Promise<Places> {
  const read = async (name: string) => JSON.parse(await readFile(join(deps.directory, name), 'utf8'))
  const file = placesFile.parse(await read('places.json'))
  const hall = hallFile.parse(await read('hall.json'))
  checkHall(hall)
  const city: Place = {
    code: file.city.code,
    parent: undefined,
    kind: 'city',
    name: file.city.name.vi,
    slug: file.city.slug,
    agencyCode: file.city.agencyCode,
    formerDistrict: '',
    since: undefined,
  }
  const wards: Place[] = file.wards.map((ward) => ({
    ...ward,
    parent: city.code,
    since: Temporal.PlainDate.from(ward.since ?? file.since),
  }))
  const byKey = new Map<string, Place>()
  for (const place of [city, ...wards]) {
    for (const key of new Set([place.code, place.slug])) {
      if (byKey.has(key)) throw new Error(`places.json: two places are called ${key}`)
      byKey.set(key, place)
    }
  }
  await remember(deps.db, [city, ...wards])
  const searchKeys = wards.map((ward) => ({ ward, key: fold(`${ward.name} ${ward.formerDistrict}`) }))

  const { outlines, kmPerUnit } = drawMap(await read('map.geojson'))
  const middles = new Map(outlines.map(({ code, centre }) => [code, centre]))

  const get = (key: string) => {
    const place = byKey.get(key)
    if (!place) throw new Error(`There is no place ${key}`)
    return place
  }
  return {
    city,
    wards,
    outlines,
    find: (key) => byKey.get(key),
    get,
    neighbours: (code, count) => {
      const here = middles.get(code)
      if (!here) return []
      return wards
        .flatMap((place) => {
          const there = middles.get(place.code)
          if (!there || place.code === code) return []
          return [{ place, km: Math.hypot(there.x - here.x, there.y - here.y) * kmPerUnit }]
        })
        .sort((a, b) => a.km - b.km)
        .slice(0, count)
    },
    search: (words) => {
      const key = fold(words)
      return searchKeys.filter((it) => it.key.includes(key)).map((it) => it.ward)
    },
    hall: () => hall,
    groupOf: (_code, field) => hall.groups.find((group) => group.fields.includes(field)) ?? hall.groups[0]!,
    fullName: (place, language) => fullName(place, language, file.city.name),
    officeName: (place, language) => {
      if (place.kind === 'city') return file.city.office[language]
      const name = fullName(place, language, file.city.name)
      return {
        vi: `Điểm Phục vụ hành chính công ${name[0]!.toLowerCase()}${name.slice(1)}`,
        en: `${name} one-stop service point`,
        ar: `نقطة خدمات الإدارة العامة – ${name}`,
      }[language]
    },
  }
}

function fullName(place: Place, language: Language, cityName: Text): string {
  if (place.kind === 'city') return cityName[language]
  const kind = {
    ward: { vi: 'Phường', en: 'Ward', ar: 'حي' },
    commune: { vi: 'Xã', en: 'Commune', ar: 'بلدة' },
  }[place.kind]
  return language === 'en' ? `${place.name} ${kind.en}` : `${kind[language]} ${place.name}`
}

function checkHall(hall: Hall): void {
  const series = new Set(hall.groups.map((group) => group.series))
  if (series.size !== hall.groups.length) throw new Error('hall.json: two groups share one series')
  for (const counter of hall.counters) {
    const unknown = counter.groups.filter((group) => !series.has(group))
    if (unknown.length > 0)
      throw new Error(`hall.json: counter ${counter.number} serves unknown groups ${unknown}`)
  }
  const served = new Set(hall.counters.flatMap((counter) => counter.groups))
  const alone = hall.groups.filter((group) => !served.has(group.series))
  if (alone.length > 0) throw new Error(`hall.json: no counter serves ${alone.map((group) => group.series)}`)
}

async function remember(db: Database, places: Place[]): Promise<void> {
  const rows = places.map((place) => ({
    code: place.code,
    parent: place.parent,
    kind: place.kind,
    name: place.name,
    slug: place.slug,
    agency_code: place.agencyCode,
    body: place,
  }))
  await db.direct.run(sql`
    insert into places.place as p (code, parent, kind, name, slug, agency_code, body)
    select code, parent, kind, name, slug, agency_code, body
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(code text, parent text, kind text, name text, slug text, agency_code text, body jsonb)
    on conflict (code) do update set parent = excluded.parent, kind = excluded.kind, name = excluded.name,
      slug = excluded.slug, agency_code = excluded.agency_code, body = excluded.body
    where p.body is distinct from excluded.body`)
}
