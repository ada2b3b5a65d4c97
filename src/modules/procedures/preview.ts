import { inAnyLanguage } from '#modules/editions'
import { type ProcedureVersion, versionSchema } from './schema.ts'

/**
 * A draft as a version to look at: words that are missing in a language stand there in another one.
 * @param base gives what the draft does not say at all
 * @returns undefined when the draft lacks more than words
 */
export function previewOf(body: unknown, base: ProcedureVersion): ProcedureVersion | undefined {
  const parsed = versionSchema.safeParse({
    ...(inAnyLanguage(body) as object),
    version: base.version + 1,
    from: base.from,
  })
  return parsed.success ? parsed.data : undefined
}
