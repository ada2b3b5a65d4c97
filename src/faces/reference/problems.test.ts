import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#platform/config'
import { problemKinds } from './problems.ts'

test('every type of refusal in the code has its page, and every page its type', async () => {
  const found = new Set<string>()
  for (const entry of await readdir(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/(?<!\.test)\.tsx?$/.test(entry.name)) continue
    const source = await readFile(join(entry.parentPath, entry.name), 'utf8')
    for (const [, type] of source.matchAll(/new Refusal\(\s*'([\w-]+)'/g)) found.add(type!)
  }
  // The doorstep's own stand in a table.
  const doorstep = await readFile(join(root, 'src/platform/http/problem.ts'), 'utf8')
  for (const [, type] of doorstep.matchAll(/^ {2}'?([\w-]+)'?: \{\s+status: \d/gm)) found.add(type!)
  expect(found.size).toBeGreaterThan(30)
  expect(problemKinds.map(({ type }) => type).sort()).toEqual([...found].sort())
})
