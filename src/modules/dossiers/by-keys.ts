import { normaliseSecret, sameBytes } from '#platform/crypto'
import { sql } from '#platform/db'
import type { Deps } from './deps.ts'
import { wrongCodeOrSecret } from './refusals.ts'
import { slipSecret } from './secret.ts'

/** Letters as they stand on the keys of a telephone (ITU-T E.161). */
const letterKeys: Record<string, string> = Object.fromEntries(
  ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'].flatMap((letters, at) =>
    [...letters].map((letter) => [letter, String(at + 2)]),
  ),
)

/** A secret as it is keyed on a telephone: a digit is itself, a letter the key it stands on, pressed once. */
export const keysOf = (secret: string): string =>
  [...normaliseSecret(secret)].map((sign) => letterKeys[sign] ?? sign).join('')

/** Codes differ by more than their letters; that two have the same digits would take two cities in one database. */
const mostAlike = 5

/**
 * Code and secret of the dossier that a telephone's keys mean: the digits of its code, and its secret by `keysOf`. Ten keys are
 * about 30 bits, where the printed secret has 49: whoever offers this limits how often somebody may try.
 * @throws Refusal `wrong-code-or-secret`, the same for either
 */
export async function dossierByKeys(
  { db, slipKey }: Pick<Deps, 'db' | 'slipKey'>,
  codeKeys: string,
  secretKeys: string,
): Promise<{ code: string; secret: string }> {
  if (!/^\d{6,30}$/.test(codeKeys)) throw wrongCodeOrSecret()
  const alike = await db.transaction({ 'app.places': '*', 'app.actor': 'system:keys' }, (tx) =>
    tx.many<{ id: string; code: string }>(sql`
      select id, code from dossiers.dossier where regexp_replace(code, '\\D', '', 'g') = ${codeKeys}
      limit ${mostAlike}`),
  )
  for (const { id, code } of alike) {
    const secret = slipSecret(slipKey, id)
    if (sameBytes(Buffer.from(keysOf(secret)), Buffer.from(secretKeys))) return { code, secret }
  }
  throw wrongCodeOrSecret()
}
