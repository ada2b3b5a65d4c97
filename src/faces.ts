import type { FastifyRequest } from 'fastify'
import { mountOperations } from '#faces/operations'
import { mountReference } from '#faces/reference'
import type { Problem } from '#platform/http'
import type { Faces, House } from './house.ts'

/** Mounts the five faces. */
function mountFaces(house: House): void {
  mountOperations(house)
  mountReference(house)
}

function renderErrorPage(_house: House, problem: Problem, _request: FastifyRequest): string {
  return `<!doctype html><title>${problem.status}</title><p>${problem.detail}</p>`
}

export const faces: Faces = { mount: mountFaces, errorPage: renderErrorPage }
