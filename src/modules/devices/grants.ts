import type { Context } from '#platform/ledger'

/** The permission of a machine to give out numbers to people who stand in front of it, and to see that they are here. */
export const giveOut = 'ticket.give-out'

/**
 * A visitor's context at a machine that has proved itself: numbers, paper and robots of its own hall, and nothing that whoever
 * is signed in on it may do besides.
 */
export function actAt(
  context: Context,
  { place, kind, name }: { place: string; kind: string; name: string },
): Context {
  const here = [place]
  const grants = new Map(
    [giveOut, 'ticket.take', 'ticket.print', 'robot.ask'].map((permission) => [permission, here]),
  )
  return { ...context, actor: `device:${kind}-${place}-${name}`, name: '', grants }
}
