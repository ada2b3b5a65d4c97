import type { ListItem, ListName } from './lists.ts'

/**
 * What was typed, box by box: path → text, exactly as it came from the page. A path is a field's id (`child-name`); in
 * a repeated group `members.0.name`; fields of several boxes add their part (`birth-day`, `home.street`).
 */
export type Typed = Record<string, string>

/** A place in Vietnam as people write it since 1 July 2025: no district. */
export interface Address {
  /** House number and lane: `12 ngõ 5`. */
  house?: string
  street?: string
  /** Residential group or hamlet: `Tổ dân phố 3`. */
  group?: string
  ward?: string
  city?: string
  /** As it was written before wards were merged; kept as history. */
  old?: string
}

export type Value = string | number | boolean | string[] | Address | Answers[]

/** Normalised answers, field by field: what a dossier stores. Dates are `2026`, `2026-03` or `2026-03-09`. */
export interface Answers {
  [id: string]: Value
}

/** What a check has to know beyond the form. */
export interface World {
  /** The day in Vietnam, `2026-11-22`. */
  today: string
  /** Names of Hà Nội's wards and communes; without them (in a browser) names of wards are not looked at. */
  wards?: readonly string[] | undefined
  /** The lists of peoples, countries and relations; without them (in a browser) every choice is taken as it is. */
  lists?: Record<ListName, readonly ListItem[]> | undefined
}
