import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '../src/house.ts'

/** They run in the order of their whole names and are remembered by them, so these stay as they are. */
const equalOnes = ['dossiers 0011', 'alarms 0002']

test('migrations of a module have a number each: whoever adds one sees what runs before it', async () => {
  const numbers: string[] = []
  for (const { name, directory } of migrations) {
    const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort()
    expect(files.length, basename(directory)).toBeGreaterThan(0)
    for (const file of files) {
      expect(join(name, file)).toMatch(/\/\d{4}_[a-z0-9_]+\.sql$/)
      numbers.push(`${name} ${file.slice(0, 4)}`)
    }
  }
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
  expect(numbers.filter((number, nth) => numbers.indexOf(number) !== nth)).toEqual(equalOnes)
})
