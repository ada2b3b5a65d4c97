import type { Language } from '#platform/text'
import type { Source } from '../types.ts'
import { answerTexts } from './answer-texts.ts'

/** `Nguồn: thủ tục 1.001193, lệ phí`; undefined for what needs no source. */
export function sourceWords(source: Source | undefined, language: Language): string | undefined {
  const text = answerTexts(language)
  switch (source?.kind) {
    case 'procedure':
      return text.sourceProcedure(source.procedure, text.field[source.field as keyof typeof text.field])
    case 'hall':
      return text.sourceHall
    case 'house':
      return text.sourceHouse
    default:
      return undefined
  }
}
