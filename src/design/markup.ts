/** Class names of one element; what is not true is left out. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Further attributes for an island's script or a test; never `style`, which the content policy forbids. */
export type Attributes = Record<`data-${string}` | `aria-${string}`, string | number | boolean | undefined>

/** What a thing means to the reader. Colour is never its only sign: a word or a shape always stands beside it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
