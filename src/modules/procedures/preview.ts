import { isBody } from '#modules/editions'
import { languages } from '#platform/text'
import { type ProcedureVersion, versionSchema } from './schema.ts'

/**
 * A draft as a version to look at: words that are missing in a language stand there in another one.
 * @param base gives what the draft does not say at all
 * @returns undefined when the draft lacks more than words
 */
export function previewOf(body: unknown, base: ProcedureVersion): ProcedureVersion | undefined {
  const parsed = versionSchema.safeParse({
    ...(filled(body) as object),
    version: base.version + 1,
    from: base.from,
  })
  return parsed.success ? parsed.data : undefined
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (!isBody(value)) return value
  if (languages.every((it) => typeof value[it] === 'string')) {
    const any = languages.map((it) => value[it]).find(Boolean) || '…'
    return { ...value, ...Object.fromEntries(languages.map((it) => [it, value[it] || any])) }
  }
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, filled(it)]))
}
