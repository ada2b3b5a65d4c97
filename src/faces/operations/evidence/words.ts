import type { FastifyRequest } from 'fastify'
import type { OperationsHouse } from '../house.ts'
import { texts } from './texts.ts'

/** What a proposal is about, in words. */
export function aboutWords(
  { procedures }: Pick<OperationsHouse, 'procedures'>,
  request: FastifyRequest,
  procedure: string,
  about: string,
): string {
  const components = procedures.find(procedure)?.versions.at(-1)?.components ?? []
  const paper = components.find(({ id }) => id === about)
  return paper?.short[request.language] ?? stepName({ procedures }, request, about)
}

/** A step by its name; waits are said in words. */
export function stepName(
  { procedures }: Pick<OperationsHouse, 'procedures'>,
  request: FastifyRequest,
  step: string,
) {
  const text = texts(request.language)
  if (step === 'for-citizen') return text.forCitizen
  if (step === 'for-others') return text.forOthers
  return procedures.allSteps().find((it) => it.step === step)?.name[request.language] ?? step
}
