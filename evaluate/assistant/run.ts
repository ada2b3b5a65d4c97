/**
 * `npm run evaluate:assistant`: how well everyday questions are understood, in three languages and as people spell.
 *   -- --questions FILE   another set: JSON lines of question, language and procedure (null: about none)
 *   -- --seed 2           other slips of the keyboard
 *   -- --json             the figures as one JSON object in the last line
 * Ends with 1 where the own set falls below its floors.
 */
import { parseArgs } from 'node:util'
import { readCatalogue, searchOf } from './catalogue.ts'
import { missed, tooSlow } from './floors.ts'
import { readQuestions } from './questions.ts'
import { missText, retrievalText, speedText } from './report.ts'
import { measureRetrieval, measureSpeed } from './retrieval.ts'

/** A city with all its levels has so many. */
const large = 2000

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      questions: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const seed = Number(values.seed)
  if (!Number.isSafeInteger(seed)) throw new Error('--seed wants a whole number')
  const catalogue = await readCatalogue()
  const questions = await readQuestions(values.questions)
  const known = new Set(catalogue.procedures.map(({ code }) => code))
  const unknown = questions.filter(({ procedure }) => procedure !== null && !known.has(procedure))
  if (unknown.length > 0)
    console.log(`${unknown.length} questions are about procedures that the catalogue does not have.\n`)

  const retrieval = measureRetrieval(searchOf(catalogue), questions, seed)
  console.log(`${retrievalText(retrieval)}\n`)
  const speeds = [known.size, large].map((size) => measureSpeed(catalogue, size, questions, seed))
  console.log(`${speedText(speeds)}\n`)

  const isOwn = values.questions === undefined
  const misses = [...(isOwn ? missed(retrieval) : []), ...speeds.flatMap(tooSlow)]
  for (const miss of misses) console.log(missText(miss))
  if (misses.length > 0) process.exitCode = 1
  if (values.json) console.log(JSON.stringify({ seed, retrieval, speeds, misses }))
}

await main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
