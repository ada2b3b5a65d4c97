import type { DispatchPolicy } from '../dispatch.ts'

/**
 * Under which name the time of a person at a counter is learned and drawn: the procedure's, and of a class with a limit
 * or for many dossiers the class's. Whoever brings thirty dossiers is there for an hour whatever they are about, and would teach that a
 * procedure takes as long.
 */
export function workOf(
  { classes }: DispatchPolicy,
  { service, priority }: { service: string; priority: string },
): string {
  const { atOnce, dossiersFrom } = classes[priority] ?? {}
  return atOnce === undefined && dossiersFrom === undefined ? service : `class:${priority}`
}
