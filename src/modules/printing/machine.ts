import { sameBytes, sign } from '#platform/crypto'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import type { Printer } from './printers.ts'
import { kioskSchema } from './printers.ts'

/*
 * A kiosk's pages are open to the whole world, its paper is not: only a browser that once opened the machine's own
 * link may print. The link's proof is derived from the installation's key, so nothing needs to be kept or handed out
 * beforehand.
 */

/** The address to open once on a kiosk, to connect it with its printer. */
export function machineLink(
  deps: Pick<Deps, 'key' | 'places' | 'publicUrl'>,
  place: string,
  kiosk: string,
): string {
  const query = new URLSearchParams({ kiosk: kioskSchema.parse(kiosk), proof: proofOf(deps, place, kiosk) })
  return `${deps.publicUrl}/kiosk/${deps.places.get(place).slug}/machine?${query}`
}

/** What a machine that has proved itself keeps in its cookie. */
export function machineToken(deps: Deps, place: string, kiosk: string, proof: string): string | undefined {
  return isProof(deps, place, kiosk, proof) ? `${kiosk}.${proof}` : undefined
}

/** The printer of the machine that shows this token at this place, if there is one. */
export function printerOfMachine(deps: Deps, place: string, token: string | undefined): Printer | undefined {
  const [kiosk = '', proof = ''] = token?.split('.') ?? []
  if (!isProof(deps, place, kiosk, proof)) return undefined
  return deps.printers.find((it) => it.place === place && it.kiosk === kiosk)
}

/** A visitor's context at a machine that has proved itself: the machine prints, and nothing else is added. */
export function atMachine(context: Context, printer: Printer): Context {
  const grants = new Map<string, '*' | readonly string[]>([['ticket.print', [printer.place]]])
  return { ...context, actor: `device:kiosk-${printer.place}-${printer.kiosk}`, grants }
}

const proofOf = ({ key }: Pick<Deps, 'key'>, place: string, kiosk: string) =>
  sign(key, `kiosk ${place} ${kiosk}`)

function isProof(deps: Deps, place: string, kiosk: string, proof: string): boolean {
  return sameBytes(Buffer.from(proof), Buffer.from(proofOf(deps, place, kiosk)))
}
