import type { Procedures } from '#modules/procedures'
import type { Language } from '#platform/text'

/** What a step is called: the routes of the city say so. */
export function stepName(procedures: Procedures, step: string, language: Language): string {
  for (const procedure of procedures.known) {
    for (const version of procedure.versions) {
      const found = procedures.stepsOf(version).find((it) => it.step === step)
      if (found) return found.name[language]
    }
  }
  return step
}
