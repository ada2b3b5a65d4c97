import type { Procedures } from '#modules/procedures'
import type { Language } from '#platform/text'

/** What a step is called: the routes of the city say so. */
export const stepName = (procedures: Procedures, step: string, language: Language): string =>
  procedures.allSteps().find((it) => it.step === step)?.name[language] ?? step
