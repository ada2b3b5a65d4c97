import { inAnyLanguage } from '#modules/editions'
import { type ProcedureVersion, versionSchema } from './schema.ts'

/**
 * A draft as a version to look at: words that are missing in a language stand there in another one.
 * @param base what is published; undefined for a first edition
 * @returns undefined when the draft lacks more than words
 */
export function previewOf(body: unknown, base: ProcedureVersion | undefined): ProcedureVersion | undefined {
  const parsed = versionSchema.safeParse({
    ...(inAnyLanguage(body) as object),
    version: (base?.version ?? 0) + 1,
    from: base?.from ?? '2026-01-01',
  })
  return parsed.success ? parsed.data : undefined
}
