import type { Places } from '#modules/places'
import { type Context, may } from '#platform/ledger'
import type { Text } from '#platform/text'
import { plainCell, readCsv } from './csv.ts'
import { type Deps, managing } from './deps.ts'
import { faultsOf, faultWords, readDraft, type ThingDraft } from './draft.ts'
import { importWrong } from './refusals.ts'
import type { Owner, Thing } from './stored.ts'

/** Columns of the file that is imported and exported, by the names of its first line. */
export const importColumns = [
  ...(['place', 'kind', 'name', 'point', 'make', 'model', 'serial', 'probe', 'address', 'owner'] as const),
  ...(['contact', 'inUseSince', 'notes'] as const),
]
const mostLines = 2000

export interface ImportedThing {
  /** Of the file, from 1; the first line has the columns’ names. */
  line: number
  place: string
  draft: ThingDraft
}

/**
 * Reads a file of things, each line against the same rules as the form of one.
 * @throws Refusal `equipment-import-wrong` with everything that is wrong, by `line.column`
 */
export function readImport(
  { places, rules, guard }: Pick<Deps, 'places' | 'rules' | 'guard'>,
  context: Context,
  text: string,
): ImportedThing[] {
  const [headings = [], ...lines] = readCsv(text).map((row) => row.map((cell) => plainCell(cell).trim()))
  const isKnown = headings.every((heading) => (importColumns as readonly string[]).includes(heading))
  const isDouble = new Set(headings).size < headings.length
  if (!isKnown || isDouble || !['place', 'kind', 'name'].every((it) => headings.includes(it)))
    throw importWrong({ 1: faultWords.heading })
  const filled = lines
    .map((cells, at) => ({ cells, line: at + 2 }))
    .filter(({ cells }) => cells.some(Boolean))
  if (filled.length === 0) throw importWrong({ 1: faultWords.none })
  if (filled.length > mostLines) throw importWrong({ 1: faultWords.many })

  const faults: Record<string, Text> = {}
  const names = new Set<string>()
  const things = filled.flatMap(({ cells, line }): ImportedThing[] => {
    if (cells.length !== headings.length) {
      faults[line] = faultWords.columns
      return []
    }
    const { place: key = '', ...typed } = Object.fromEntries(headings.map((it, at) => [it, cells[at]!]))
    const place = wardOf(places, context, key)
    const { draft, faults: wrong } = readDraft(typed)
    const found = { ...wrong, ...(draft ? faultsOf(draft, { rules, guard }) : {}) }
    if (!place) found.place = faultWords.place
    const name = `${place} ${draft?.name.toLowerCase()}`
    if (place && draft && names.has(name)) found.name = faultWords.twice
    names.add(name)
    for (const [column, words] of Object.entries(found)) faults[`${line}.${column}`] = words
    return place && draft ? [{ line, place, draft }] : []
  })
  if (Object.keys(faults).length > 0) throw importWrong(faults)
  return things
}

/** Of a ward that is the officer's to manage. Another one is not told apart from none. */
function wardOf(places: Places, context: Context, key: string): string | undefined {
  const place = places.find(key)
  return place && place.kind !== 'city' && may(context, managing, place.code) ? place.code : undefined
}

/** A thing as a line of the same file. */
export function exportCells(places: Places, thing: Thing): string[] {
  const { kind, name, point, make, model, serial, probe, address, contact, inUseSince, notes } = thing
  return [
    ...[places.get(thing.place).slug, kind, name, point, make, model, serial, probe, address],
    ...[ownerOf(thing), contact, inUseSince?.toString() ?? '', notes],
  ]
}

export const ownerOf = ({ place, ownerPlace, ownerPermission }: Thing): Owner =>
  ownerPlace !== place ? 'city' : ownerPermission === managing ? 'ward' : 'hall'
