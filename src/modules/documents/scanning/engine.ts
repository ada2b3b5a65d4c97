/** What an engine says about a content. */
export type Verdict =
  | { state: 'clean' }
  /** `finding`: its name of what it found. */
  | { state: 'infected'; finding: string }
  /** It looked and cannot tell: encrypted, too deep, too large. `finding`: why. */
  | { state: 'unscannable'; finding: string }

/** A program that knows viruses. */
export interface Engine {
  /** The program and its database, as `ClamAV 1.4.6/27840`. @throws Error when it is away. */
  version(): Promise<string>
  /** @throws Error when it is away, or could not come to an answer. */
  scan(content: AsyncIterable<Uint8Array>): Promise<Verdict>
}

/** Where a file stands: served only when `clean`. */
export type ScanState = 'pending' | 'clean' | 'infected' | 'unscannable'
