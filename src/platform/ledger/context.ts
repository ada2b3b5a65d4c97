import { type Sql, sql } from '../db/index.ts'
import type { Language } from '../text/index.ts'

/** The places a permission reaches: everywhere, or a list of place codes. */
export type Places = '*' | readonly string[]

/**
 * Who acts, what they may do and where. Every read and every command takes one; nothing is reachable without it.
 * `grants` maps a permission to the places it is held for: a permission that is absent is refused.
 */
export interface Context {
  /** `officer:…`, `citizen:…`, `device:…`, `system:…` or `public`. */
  actor: string
  /** Shown to people: an officer's name; empty for the public. */
  name: string
  grants: ReadonlyMap<string, Places>
  /** Where an officer belongs. */
  place?: string
  /** Actors who are away today and whose work this one does. */
  standsFor?: readonly string[]
  language: Language
  /** Why personal data is touched; written into the audit log. */
  purpose: string
  /** Hash (hex) of the secret a citizen proved to hold; opens exactly the rows that carry it. */
  secret?: string
  /** The client's idempotency key for a command. */
  key?: string
}

/** The context of the house itself (jobs, start-up): it may do everything, under its own name. */
export function systemContext(name: string): Context {
  const everywhere = { get: () => '*', has: () => true } as unknown as ReadonlyMap<string, Places>
  return { actor: `system:${name}`, name, grants: everywhere, language: 'vi', purpose: name }
}

/** The one permission predicate: may this actor use `permission` at `place` (or anywhere, when no place is named)? */
export function may(context: Pick<Context, 'grants'>, permission: string, place?: string): boolean {
  const places = context.grants.get(permission)
  if (places === undefined) return false
  return places === '*' || (place === undefined ? places.length > 0 : places.includes(place))
}

/** Whether a permission reaches every place, also those that will be. */
export function isEverywhere(context: Pick<Context, 'grants'>, permission: string): boolean {
  return context.grants.get(permission) === '*'
}

/**
 * `column` is one of the places a permission reaches, as a condition; without the permission, none. For rows of two
 * places, which row-level security shows to both and a figure counts for one.
 */
export function within(context: Pick<Context, 'grants'>, permission: string, column: Sql): Sql {
  const places = context.grants.get(permission) ?? []
  return places === '*' ? sql`true` : sql`${column} = any(${places})`
}

/** The transaction settings that row-level security reads: only the places of this one permission are seen. */
export function scopeOf(context: Context, permission: string): Record<string, string> {
  const places = context.grants.get(permission) ?? []
  return {
    'app.places': places === '*' ? '*' : places.join(','),
    'app.actor': context.actor,
    ...(context.secret ? { 'app.secret': context.secret } : {}),
  }
}
