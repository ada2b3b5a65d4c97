import type { Procedure, ProcedureVersion } from '#modules/procedures'
import type { Language, Text } from '#platform/text'

/** A procedure as it stands today: all that an answer may state. */
export interface Entry {
  code: string
  field: Text
  plain: Text
  online: Procedure['online']
  confidenceBy: Procedure['confidenceBy']
  version: ProcedureVersion
  /** Who may ask for it; undefined where the record does not say. */
  who: Text | undefined
  /** Title of the declaration it is filed with; undefined where it has none of its own. */
  form: Text | undefined
  /** What is done, one after another. */
  steps: Text[]
}

export interface Found {
  code: string
  score: number
  /** 0 … 1: how sure it is that this is meant. */
  confidence: number
}

/** What a question led to, best first. `sure`: the first may be answered; `unsure`: up to three are offered. */
export interface Finding {
  hits: Found[]
  verdict: 'sure' | 'unsure' | 'off-topic'
}

export interface WorldWard {
  code: string
  /** `Phường Cửa Nam`. */
  name: Text
  /** Folded bare name: `cua nam`. */
  key: string
}

/** The counters of a hall that serve a field. */
export interface ServedAt {
  group: Text
  series: string
  counters: number[]
}

/** What the dialogue knows; given from outside, read only, the same for the same day and catalogue. */
export interface World {
  entry(code: string): Entry | undefined
  find(question: string, language: Language): Finding
  ward(code: string): WorldWard | undefined
  /** The wards whose name stands in folded words, the longest name first. */
  wardsIn(folded: string): WorldWard[]
  servedAt(ward: string, field: string): ServedAt
}
