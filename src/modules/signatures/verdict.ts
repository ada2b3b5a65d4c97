/** What a check comes to, in the words of ETSI EN 319 102-1, 5.1.3. */
export type Indication = 'TOTAL-PASSED' | 'INDETERMINATE' | 'TOTAL-FAILED'

/** Why, in the same standard's words. */
export type SubIndication =
  | 'FORMAT_FAILURE'
  | 'HASH_FAILURE'
  | 'SIG_CRYPTO_FAILURE'
  | 'REVOKED'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'SIG_CONSTRAINTS_FAILURE'
  | 'CHAIN_CONSTRAINTS_FAILURE'
  | 'CRYPTO_CONSTRAINTS_FAILURE'
  | 'NO_SIGNING_CERTIFICATE_FOUND'
  | 'NO_CERTIFICATE_CHAIN_FOUND'
  | 'REVOKED_NO_POE'
  | 'REVOKED_CA_NO_POE'
  | 'OUT_OF_BOUNDS_NO_POE'
  | 'SIGNED_DATA_NOT_FOUND'
  | 'TRY_LATER'

/** What the standard has no words for, where people are to be told something else than the sub-indication says. */
export type Cause =
  /** It is encrypted, and cannot be looked at. */
  | 'locked'
  /** Nobody signed; it only bears time stamps. */
  | 'only-time-stamps'
  /** Others filled in fields or wrote comments, as the signers let them. */
  | 'added-later'

/** What exactly was found, for those who look after files. Words for people are made from it, not shown. */
export interface Verdict {
  indication: Indication
  subIndication: SubIndication | undefined
  /** In English: `bytes after the end`. */
  detail: string | undefined
  cause?: Cause | undefined
}

export const passed: Verdict = { indication: 'TOTAL-PASSED', subIndication: undefined, detail: undefined }

const fatal: ReadonlySet<SubIndication> = new Set([
  'FORMAT_FAILURE',
  'HASH_FAILURE',
  'SIG_CRYPTO_FAILURE',
  'REVOKED',
  'EXPIRED',
  'NOT_YET_VALID',
])

export const failed = (subIndication: SubIndication, detail?: string, cause?: Cause): Verdict => ({
  indication: fatal.has(subIndication) ? 'TOTAL-FAILED' : 'INDETERMINATE',
  subIndication,
  detail,
  ...(cause ? { cause } : {}),
})

const rank: Record<Indication, number> = { 'TOTAL-FAILED': 2, INDETERMINATE: 1, 'TOTAL-PASSED': 0 }

/** The worst of several; of equal ones the first. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (rank[b.indication] > rank[a.indication] ? b : a), passed)
