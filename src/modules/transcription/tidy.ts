import { nfc } from '#platform/text'
import type { Heard } from './transcriber.ts'

/** Nobody says more than that in the seconds that are listened to. */
const longestText = 500
const mostAlternatives = 3

/** What programs write for sounds that are no words: `[BLANK_AUDIO]`, `(music)`, `*cough*`, ♪. */
const noWords = /\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫]/gu

/** What a provider heard, as it may be shown: one line, no notes about noises, few alternatives, a confidence from 0 to 1. */
export function tidyHeard({ text, confidence, alternatives = [] }: Heard): Heard {
  const said = tidyText(text)
  if (!/[\p{L}\p{N}]/u.test(said)) return { text: '' }
  const others = [...new Set(alternatives.map(tidyText))].filter((it) => it !== '' && it !== said)
  return {
    text: said,
    ...(confidence !== undefined && Number.isFinite(confidence)
      ? { confidence: Math.min(1, Math.max(0, confidence)) }
      : {}),
    ...(others.length > 0 ? { alternatives: others.slice(0, mostAlternatives) } : {}),
  }
}

function tidyText(text: string): string {
  const line = nfc(text)
    .replace(noWords, ' ')
    // Signs that turn the direction of what stands beside them, and all that no line of text has.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...line].slice(0, longestText).join('')
}
