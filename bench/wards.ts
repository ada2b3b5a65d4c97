import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#platform/config'
import { connectTrialKiosk } from '../sandbox/kiosk/connect.ts'

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

/**
 * Connects a kiosk in each ward.
 * @returns by short name of the ward, the cookie its requests carry
 */
export async function connectKiosks(
  url: string,
  wards: readonly Pick<Ward, 'slug'>[],
): Promise<(slug: string) => string> {
  const cookies = new Map<string, string>()
  for (const { slug } of wards) cookies.set(slug, await connectTrialKiosk(url, slug))
  return (slug) => cookies.get(slug)!
}
