import type { FastifyRequest } from 'fastify'
import type { Problem } from '#platform/http'
import type { House } from './house.ts'

/** Mounts the five faces. */
export function mountFaces(house: House): void {
  void house
}

export function renderErrorPage(_house: House, problem: Problem, _request: FastifyRequest): string {
  return `<!doctype html><title>${problem.status}</title><p>${problem.detail}</p>`
}
