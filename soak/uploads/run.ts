import { parseArgs } from 'node:util'
import { bombard } from './bombard.ts'
import { openBombardedHouse } from './bombarded-house.ts'

/**
 * Very many hostile files through the doors of the built program with a real clamd. Ends with 1 when an answer was a
 * fault of the house, when something was served that was not clean, or when memory grew beyond 1.5 GB.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
} as const)
const [count, seed] = [Number(values.count), Number(values.seed)]
const { target, close } = await openBombardedHouse()
const report = await bombard(target, { count, seed, settleWithin: 600_000 })
await close()
const { wrong, ...figures } = report
process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
for (const it of [...new Set(wrong)].slice(0, 50)) process.stdout.write(`FAULT ${it}\n`)
if (report.memoryMost > 1.5e9) process.stdout.write('FAULT memory\n')
process.exitCode = wrong.length > 0 || report.memoryMost > 1.5e9 ? 1 : 0
