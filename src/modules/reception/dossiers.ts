/** Who brings many dossiers, and by which class they are called for it. Pure. */
import type { DispatchPolicy } from './dispatch.ts'

/** What a person says of themselves when a number is taken. */
export interface Declared {
  /** The class they are of, apart from what they bring; an unknown one counts as ordinary. */
  said: string
  /** How many dossiers they bring, at least 1. */
  dossiers: number
}

/** The same with the class by which they are called. */
export interface Classed extends Declared {
  class: string
}

/**
 * By which class somebody is called. Whoever brings many dossiers is of the class for those, whatever else they are:
 * priority is for a person's own errand, and would otherwise be lent to brokers. Who says that class without a count
 * brings at least as many as it begins with.
 */
export function classOf(policy: DispatchPolicy, { said, dossiers }: Declared): Classed {
  const known = Object.hasOwn(policy.classes, said) ? said : 'normal'
  const lane = manyDossiers(policy)
  if (!lane) return { class: known, said: known, dossiers }
  if (known === lane.class) return { class: known, said: 'normal', dossiers: Math.max(dossiers, lane.from) }
  return { class: dossiers >= lane.from ? lane.class : known, said: known, dossiers }
}

/** The class for whoever brings many dossiers, and from how many on; undefined where the policy has none. */
export function manyDossiers(policy: DispatchPolicy): { class: string; from: number } | undefined {
  const found = Object.entries(policy.classes).find(([, it]) => it.dossiersFrom !== undefined)
  return found && { class: found[0], from: found[1].dossiersFrom! }
}

/** The classes a person may say they are of: all but the one that follows from what they bring. */
export function classesOfPeople(policy: DispatchPolicy): [string, DispatchPolicy['classes'][string]][] {
  return Object.entries(policy.classes).filter(([, it]) => it.dossiersFrom === undefined)
}

/** As the ticket keeps it: null when it is the class they are called by. */
export const saidClass = ({ class: called, said }: Classed): string | undefined =>
  said === called ? undefined : said

/** As the events of a number tell it: what is as usual is not said. */
export function toldClass({ class: called, said, dossiers }: Classed): Record<string, unknown> {
  return { class: called, ...(said === called ? {} : { said }), ...(dossiers === 1 ? {} : { dossiers }) }
}

/** The same, read from an event. */
export function classIn(data: Readonly<Record<string, unknown>>): Classed {
  const called = String(data.class)
  return {
    class: called,
    said: typeof data.said === 'string' ? data.said : called,
    dossiers: typeof data.dossiers === 'number' ? data.dossiers : 1,
  }
}
