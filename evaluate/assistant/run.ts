/**
 * `npm run evaluate:assistant`: how well everyday questions are understood, in three languages and as people spell.
 *   -- --questions FILE   another set: JSON lines of question, language and procedure (null: about none)
 *   -- --seed 2           other slips of the keyboard
 *   -- --llm URL          answers also with a language model there (OpenAI-compatible, without /v1); --model its name
 *   -- --json             the figures as one JSON object in the last line
 * Ends with 1 where the own set falls below its floors, or a number is told that stands in no record.
 */
import { parseArgs } from 'node:util'
import { measureAnswers } from './answers.ts'
import { readCatalogue, searchOf } from './catalogue.ts'
import { missed, tooSlow, unheard, untrue } from './floors.ts'
import { openEvaluatedHouse } from './house.ts'
import { readQuestions } from './questions.ts'
import { answersText, missText, retrievalText, safetyText, speedText } from './report.ts'
import { measureRetrieval, measureSpeed } from './retrieval.ts'
import { measureSafety, readSentences } from './safety.ts'

/** A city with all its levels has so many. */
const large = 2000

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      questions: { type: 'string' },
      seed: { type: 'string', default: '1' },
      llm: { type: 'string' },
      model: { type: 'string' },
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

  const settings = [{}, ...(values.llm ? [{ LLM_URL: values.llm, LLM_MODEL: values.model }] : [])]
  const answers = []
  for (const setting of settings) {
    const { house, close } = await openEvaluatedHouse(setting)
    const figures = await measureAnswers(house, questions).finally(close)
    console.log(`${answersText(figures, 'LLM_URL' in setting)}\n`)
    answers.push(figures)
  }

  const { house, close } = await openEvaluatedHouse()
  const safety = await measureSafety(house, await readSentences(), questions).finally(close)
  console.log(`${safetyText(safety)}\n`)

  const isOwn = values.questions === undefined
  const misses = [
    ...(isOwn ? missed(retrieval) : []),
    ...speeds.flatMap(tooSlow),
    ...answers.flatMap(untrue),
    ...(isOwn ? unheard(safety) : []),
  ]
  for (const miss of misses) console.log(missText(miss))
  if (misses.length > 0) process.exitCode = 1
  if (values.json) console.log(JSON.stringify({ seed, retrieval, speeds, answers, safety, misses }))
}

await main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
