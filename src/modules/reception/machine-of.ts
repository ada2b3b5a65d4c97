import type { Context } from '#platform/ledger'

/** The hall's machine that gave a number out, for its event: a name such as `1`, of no person. */
export function machineOf({ actor }: Context): { device?: string } {
  const name = /^device:kiosk-[^-]+-(.+)$/.exec(actor)?.[1]
  return name ? { device: name } : {}
}
