/** What hangs beside the calls and changes by the day, not by the second: fetched now and then, kept while the line is cut. */
export interface BoardContent {
  /** Of the face's script and style: another one means that a newer program is there. */
  program: string
  /** Names of the hall's groups by series. */
  groups: Record<string, string>
  /** In the order in which they take turns. */
  notices: Notice[]
  /** Minutes of the day in which the board speaks; none: at any time. */
  loud?: { from: number; to: number }[]
  /** Addresses of the clips by their names. */
  clips: Record<string, string>
}

export interface Notice {
  title: string
  text: string
  /** Whose notice it is and how long it hangs; the house's own words have none. */
  source?: string
}

/** Whether the board may speak at a minute of the day. */
export function isLoud({ loud }: Pick<BoardContent, 'loud'>, minute: number): boolean {
  return !loud || loud.some(({ from, to }) => from <= minute && minute < to)
}
