import { expect, test } from 'vitest'
import { createNotes } from './notes.ts'

const scan = { sha256: Buffer.alloc(32, 7), size: 12, mime: 'application/pdf', fileName: 'tờ khai.pdf' }

test('a note of a file is read for whom it was made, and for nobody else; another house does not know it', () => {
  const notes = createNotes(Buffer.alloc(32, 1))
  const note = notes.make('officer:a', scan)
  expect(notes.read('officer:a', note)).toEqual(scan)
  expect(notes.read('officer:b', note)).toBeUndefined()
  expect(notes.read('officer:a', `x${note}`)).toBeUndefined()
  expect(notes.read('officer:a', '')).toBeUndefined()
  expect(createNotes(Buffer.alloc(32, 2)).read('officer:a', note)).toBeUndefined()
})
