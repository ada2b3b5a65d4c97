import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#platform/config'

export interface Ward {
  code: string
  slug: string
  agencyCode: string
}

/** All 126 wards and communes. */
export async function readWards(): Promise<Ward[]> {
  const text = await readFile(join(root, 'places/hanoi/places.json'), 'utf8')
  return (JSON.parse(text) as { wards: Ward[] }).wards
}
