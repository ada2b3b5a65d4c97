/** One sentence a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Each beginning with each end; between commas. */
export const crossed = (pairs: readonly (readonly [beginnings: string, ends: string])[]): string[] =>
  pairs.flatMap(([beginnings, ends]) =>
    beginnings.split(', ').flatMap((one) => ends.split(', ').map((other) => `${one} ${other}`)),
  )
