import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCalendar, type WorkingCalendar } from '#modules/calendar'
import { root } from '#platform/config'
import { firstDay } from './totals.ts'

/** What the scenario is made of: the city's own data. */
export interface World {
  wards: readonly Ward[]
  procedures: readonly OfferedProcedure[]
  calendar: WorkingCalendar
}

export interface Ward {
  code: string
  slug: string
  name: string
  kind: 'ward' | 'commune'
  agencyCode: string
  formerDistrict: string
  /** Square kilometres. */
  area: number
}

/** A procedure that halls receive. */
export interface OfferedProcedure {
  code: string
  field: string
  name: string
  isOnline: boolean
  /** The case that is taken where its time or way differ by case. */
  caseId: string | undefined
  /** Working days it may take at most, rounded up; undefined where the law sets no number. */
  workingDays: number | undefined
  /** Papers that have to be handed in. */
  papers: readonly string[]
}

/** What needs a look at each one, or several units at once. */
const leftOut = new Set([
  // Opinions of several units are asked at its site visit.
  '1.013232',
])
/** Of a building permit the one without a site visit. */
const cases: Record<string, string> = { '1.013225': 'small-house', '1.013274': 'usual' }

interface Limit {
  amount: number | null
  unit: string
}

interface ProcedureFile {
  code: string
  field: { vi: string }
  online: 'full' | 'partial' | 'none'
  versions: {
    from: string
    name: { vi: string }
    place?: unknown
    time: Limit & { online?: Limit }
    components: { id: string; optional: boolean }[]
  }[]
}

/** Reads the city as it stood on the quarter's first day. */
export async function readWorld(): Promise<World> {
  const city = join(root, 'places/hanoi')
  const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
  const { wards } = (await json(join(city, 'places.json'))) as { wards: Omit<Ward, 'area'>[] }
  const { features } = (await json(join(city, 'map.geojson'))) as {
    features: { properties: { gso_code: string; area_km2: number } }[]
  }
  const areas = new Map(features.map(({ properties: it }) => [it.gso_code, it.area_km2]))
  const folder = join(root, 'procedures')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const files: ProcedureFile[] = await Promise.all(names.map((name) => json(join(folder, name))))
  return {
    wards: wards.map((ward) => ({ ...ward, area: areas.get(ward.code) ?? 10 })),
    procedures: files.flatMap((file) => offered(file)),
    calendar: loadCalendar(join(city, 'calendar')),
  }
}

function offered({ code, field, online, versions }: ProcedureFile): OfferedProcedure[] {
  const version = versions.findLast(({ from }) => from <= firstDay)
  if (!version || version.place || leftOut.has(code)) return []
  return [
    {
      ...{ code, field: field.vi, name: version.name.vi, isOnline: online !== 'none', caseId: cases[code] },
      workingDays: longest(
        workingDaysOf(version.time),
        version.time.online && workingDaysOf(version.time.online),
      ),
      papers: version.components.filter(({ optional }) => !optional).map(({ id }) => id),
    },
  ]
}

/** Of the times by channel: whichever holds, it is over by then. */
const longest = (usual: number | undefined, online: number | undefined) =>
  usual === undefined ? undefined : Math.max(usual, online ?? 0)

function workingDaysOf({ amount, unit }: Limit): number | undefined {
  if (amount === null) return undefined
  if (unit === 'working_day') return amount
  return unit === 'calendar_day' ? Math.ceil((amount * 5) / 7) + 1 : 1
}
