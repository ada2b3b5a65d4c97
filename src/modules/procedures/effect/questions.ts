import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '#platform/text'

const questionSchema = z.object({
  question: z.string(),
  language: z.enum(languages),
  procedure: z.string().nullable().describe('null: none of the procedures is meant'),
})
export type Question = z.infer<typeof questionSchema>

/** All questions of a folder, in the order of its files. @throws Error naming the file and the line */
export async function readQuestions(folder: string): Promise<Question[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const all = await Promise.all(
    names.map(async (name) => parseQuestions(name, await readFile(join(folder, name), 'utf8'))),
  )
  return all.flat()
}

/** JSON lines. @throws Error naming the line */
export function parseQuestions(name: string, text: string): Question[] {
  return text.split('\n').flatMap((line, at) => {
    if (!line.trim()) return []
    try {
      return [questionSchema.parse(JSON.parse(line))]
    } catch (error) {
      throw new Error(`${name}, line ${at + 1}: ${error instanceof Error ? error.message : error}`)
    }
  })
}
