import { expect, test } from 'vitest'
import { findProgram, runProgram } from './programs.ts'

const bounds = { seconds: 5, megabytes: 500 }
/** Its place in the queue for the processor, as proc(5) numbers it: the policy (0 usual, 5 only when idle) and `nice`. */
async function placeOf(more: { isWaitedFor?: false }): Promise<{ policy: number; nice: number }> {
  const said = await runProgram('/bin/cat', ['/proc/self/stat'], { ...bounds, ...more })
  const fields = said.slice(said.lastIndexOf(')') + 2).split(' ')
  return { policy: Number(fields[38]), nice: Number(fields[16]) }
}

test('a program that nobody waits for gets what everything else leaves over', async () => {
  expect(await placeOf({})).toEqual({ policy: 0, nice: 10 })
  const behind = await placeOf({ isWaitedFor: false })
  expect(behind).toMatchObject(findProgram('chrt') ? { policy: 5 } : { policy: 0, nice: 19 })
})

test('what takes too long is ended, and what fails says so', async () => {
  await expect(runProgram('/bin/sleep', ['30'], { ...bounds, seconds: 1 })).rejects.toThrow()
  await expect(runProgram('/bin/false', [], bounds)).rejects.toThrow()
})
