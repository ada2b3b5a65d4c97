/**
 * `node script/learn-alarms.ts`: learns anew what emergencies sound like, after sentences or concepts in
 * `src/modules/assistant/dialogue/alarms` have changed, and writes the weights there.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kinds } from '../src/modules/assistant/dialogue/alarms/kinds.ts'
import { learnAlarms, learntFrom } from '../src/modules/assistant/dialogue/alarms/learn.ts'
import { letterOf, step } from '../src/modules/assistant/dialogue/alarms/weigh.ts'
import { type Language, languages } from '../src/platform/text/index.ts'

const root = join(import.meta.dirname, '..')
/** One phrasing of so many stands for the catalogue: all of them would outweigh those in need. */
const every = 3

const ordinary: Record<Language, string[]> = { vi: [], en: [], ar: [] }
const names = (await readdir(join(root, 'procedures'))).filter((name) => name.endsWith('.json')).sort()
let at = 0
for (const name of names) {
  const { phrases } = JSON.parse(await readFile(join(root, 'procedures', name), 'utf8')) as {
    phrases: Record<Language, string[]>
  }
  for (const language of languages)
    for (const phrase of phrases[language]) if (at++ % every === 0) ordinary[language].push(phrase)
}

const { bias, weights } = learnAlarms(ordinary)
const lines = [...weights]
  .filter(([, row]) => row.some((it) => Math.abs(it) >= 2 * step))
  .map(([name, row]) => `${name}\t${row.map(letterOf).join('')}`)
await writeFile(
  join(root, 'src/modules/assistant/dialogue/alarms/weights-texts.ts'),
  `/** Made by \`node script/learn-alarms.ts\` from the sentences beside it; not to be changed by hand. */
export const from = '${learntFrom()}'

/** Of ${kinds.join(', ')}. */
export const bias = [${bias.map((it) => Number(it.toFixed(2))).join(', ')}]

/** By feature, a letter for each kind. */
export const weights = \`${lines.join('\n')}\`
`,
)
console.log(`${lines.length} features`)
