import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { type Mode, modes, startLlm } from './server.ts'

/*
 * node sandbox/llm/run.ts --port 3200 --control 3201
 *
 * A language model that says what was written for it: start the program with LLM_URL=http://127.0.0.1:3200 and
 * LLM_MODEL=sandbox. `curl -X POST localhost:3201/wrong-fee` switches to one of its ways to be wrong; `/ok` ends that.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '3200' }, control: { type: 'string', default: '3201' } },
})
const model = await startLlm(Number(values.port))
createServer((request, response) => {
  const mode = request.url?.slice(1) as Mode
  if (modes.includes(mode)) model.mode = mode
  response.end(`${model.mode}; one of ${modes.join(', ')}\n`)
}).listen(Number(values.control), '127.0.0.1')
process.stdout.write(`A language model on ${model.url}, switched on port ${values.control}\n`)
