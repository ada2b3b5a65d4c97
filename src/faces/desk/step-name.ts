import type { Procedures } from '#modules/procedures'
import type { Language } from '#platform/text'

/** What a step is called: the routes of the city say so. */
export function stepName(procedures: Procedures, step: string, language: Language): string {
  for (const procedure of procedures.all) {
    for (const version of procedure.versions) {
      const found = procedures.route(version.route).find((it) => it.step === step)
      if (found) return found.name[language]
    }
  }
  return procedures.route('certification').find((it) => it.step === step)?.name[language] ?? step
}
