/** What is certified; who may sign is delegated by these. */
export const groups = ['copy', 'signature', 'translator', 'transaction', 'register'] as const
export type Group = (typeof groups)[number]

/** The books of a unit (Decree 23/2015/NĐ-CP art. 13, Circular 01/2020/TT-BTP); electronic copies have one of their own. */
export const bookKinds = ['BS', 'CKDC', 'CKND', 'HDGD', 'BSDT', 'SG'] as const
export type BookKind = (typeof bookKinds)[number]

/** What stands behind the year on a book's cover: `01/2026-SCT/BS`. */
const bookSigns: Record<BookKind, string> = {
  BS: 'SCT/BS',
  CKDC: 'SCT/CK, ĐC',
  CKND: 'SCT/CKND',
  HDGD: 'SCT/HĐ,GD',
  BSDT: 'SCT/BSĐT',
  SG: 'BSSG',
}

export const bookSign = (kind: BookKind, year: number, volume: number) =>
  `${String(volume).padStart(2, '0')}/${year}-${bookSigns[kind]}`

/** How a fee is counted (Circular 226/2016/TT-BTC). */
export type FeeScale = 'pages' | 'case' | 'transaction' | 'amendment' | 'correction' | 'free'

export interface CertifiedKind {
  procedure: string
  group: Group
  book: BookKind
  fee: FeeScale
  /** An electronic copy may be asked for: only copies of an original have one. */
  electronic: boolean
}

const kind = (
  procedure: string,
  group: Group,
  book: BookKind,
  fee: FeeScale,
  electronic = false,
): CertifiedKind => ({ procedure, group, book, fee, electronic })

/** The procedures of certification of a commune (domain rules §5), the most asked first. */
export const kinds: readonly CertifiedKind[] = [
  kind('2.000815', 'copy', 'BS', 'pages', true),
  kind('2.000884', 'signature', 'CKDC', 'case'),
  kind('2.001035', 'transaction', 'HDGD', 'transaction'),
  kind('2.001019', 'transaction', 'HDGD', 'transaction'),
  kind('2.001016', 'transaction', 'HDGD', 'transaction'),
  kind('2.001406', 'transaction', 'HDGD', 'transaction'),
  kind('2.000913', 'transaction', 'HDGD', 'amendment'),
  kind('2.000927', 'transaction', 'HDGD', 'correction'),
  kind('2.000992', 'translator', 'CKND', 'case'),
  kind('2.001008', 'translator', 'CKND', 'case'),
  kind('2.000942', 'copy', 'BS', 'pages'),
  kind('2.000908', 'register', 'SG', 'free'),
]

export const kindOf = (procedure: string) => kinds.find((it) => it.procedure === procedure)
