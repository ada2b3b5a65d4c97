import type { Procedure, Procedures } from '#modules/procedures'
import { fold, type Text } from '#platform/text'

/** A field of the catalogue with the short name of its address: `ho-tich`. */
export interface FieldEntry {
  slug: string
  name: Text
  count: number
}

export function fieldEntries(procedures: Pick<Procedures, 'fields'>): FieldEntry[] {
  return procedures.fields.map(({ name, count }) => ({ slug: fieldSlug(name), name, count }))
}

export function fieldSlug(name: Text): string {
  return fold(name.vi).replaceAll(' ', '-')
}

export function proceduresOf(procedures: Pick<Procedures, 'all'>, field: FieldEntry): Procedure[] {
  return procedures.all.filter((procedure) => procedure.field.vi === field.name.vi)
}
