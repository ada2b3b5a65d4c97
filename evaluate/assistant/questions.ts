import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseQuestions, type Question, readQuestions as readFolder } from '#modules/procedures'
import { root } from '#platform/config'

export type { Question }

/** The repository's questions, or those of one file elsewhere. */
export async function readQuestions(file?: string): Promise<Question[]> {
  return file ? parseQuestions(file, await readFile(file, 'utf8')) : readFolder(join(root, 'questions'))
}
