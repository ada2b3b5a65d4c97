import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const textSchema = z.object({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })

export const detectorNames = [
  ...(['at-risk', 'from-the-future', 'without-owner'] as const),
  ...(['jobs-given-up', 'seals-stuck', 'letters-stuck', 'equipment-down'] as const),
] as const
export type DetectorName = (typeof detectorNames)[number]

/** How unusual yesterday was, of a figure of days: in deviations from the place's own pattern. */
const sourceSchema = z.union([
  z.strictObject({ figure: z.string() }),
  z.strictObject({ detector: z.enum(detectorNames) }),
  z.strictObject({ unusual: z.string() }),
])
export type RuleSource = z.infer<typeof sourceSchema>

const rungSchema = z.object({
  permission: z.string().describe('who holds it at the place owns the alarm'),
  hours: z
    .number()
    .positive()
    .optional()
    .describe('working hours without an acknowledgement until the next rung'),
})
export type Rung = z.infer<typeof rungSchema>

const conditionSchema = z.object({
  at: z.number(),
  minutes: z.number().min(0).describe('for how long it has to hold without a break'),
})

const ruleSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  from: z.iso.date().describe('the day from which it holds so'),
  severity: z.enum(['urgent', 'high', 'normal']),
  scope: z
    .enum(['ward', 'city', 'own'])
    .describe('of each ward apart, of all places together, or of what is the city’s own and no ward’s'),
  source: sourceSchema,
  when: z.enum(['at-least', 'at-most']),
  raise: conditionSchema,
  clear: conditionSchema,
  quiet: z.enum(['office', 'never']).describe('office: outside office hours nobody is called'),
  ladder: z.array(rungSchema).min(1),
  againHours: z
    .number()
    .min(0)
    .describe(
      'working hours after somebody closed it, in which it is not raised again unless it cleared meanwhile',
    ),
  name: textSchema,
  next: textSchema.describe('what to do'),
})
export type Rule = z.infer<typeof ruleSchema>
export type Severity = Rule['severity']

/** When somebody may be called: in office hours only, or at any time. */
export type Quiet = Rule['quiet']

/**
 * The city's rules: data. Of one id there may be several, each from its day on.
 * @throws Error naming what is wrong with the file
 */
export async function loadAlarmRules(file: string): Promise<Rule[]> {
  const rules = z.array(ruleSchema).parse(JSON.parse(await readFile(file, 'utf8')))
  const keys = rules.map(({ id, from }) => `${id} ${from}`)
  if (new Set(keys).size < keys.length) throw new Error(`${file}: a rule stands there twice for the same day`)
  for (const rule of rules) {
    if (!hasBand(rule)) throw new Error(`${file}: ${rule.id} would clear where it is raised`)
    if (rule.ladder.slice(0, -1).some(({ hours }) => hours === undefined))
      throw new Error(`${file}: ${rule.id} has a rung that is never left`)
  }
  return rules
}

/** Whether a rule's conditions leave something between them: without that it would be raised and cleared in turn. */
export const hasBand = ({ when, raise, clear }: Pick<Rule, 'when' | 'raise' | 'clear'>): boolean =>
  when === 'at-least' ? clear.at < raise.at : clear.at > raise.at
