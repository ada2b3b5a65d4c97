import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontCoverage } from './font-coverage.ts'

/**
 * The process that sets papers: `typst.worker <folder of the templates> <folder of the TrueType fonts>`. Templates
 * cannot read outside their folder. It imports nothing of the house beyond this module, so that it stays small.
 */

export interface TypstRequest {
  id: number
  /** Name of the template in `formsDir`. */
  file: string
  json: string
  /** Unix seconds for the PDF's dates. */
  at: number
  /** A picture in SVG instead of a PDF; its text is shown as it is. */
  as?: 'svg'
}

export type TypstAnswer = { id: number; made: Uint8Array } | { id: number; error: string }

const [formsDir, fontsDir] = process.argv.slice(2) as [string, string]
let coverage: ReturnType<typeof fontCoverage> | undefined
const covered = (codePoint: number) => {
  coverage ??= fontCoverage(readFileSync(join(fontsDir, 'Tinos-Regular.ttf')))
  return coverage(codePoint)
}
const compiler = NodeCompiler.create({ workspace: formsDir, fontArgs: [{ fontPaths: [fontsDir] }] })

process.on('message', ({ id, file, json, at, as }: TypstRequest) => {
  try {
    const made = as === 'svg' ? draw(file, json) : render(file, showable(json), at)
    answer({ id, made })
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) })
  }
})
// The house is gone, however it went: nobody is left to ask.
process.on('disconnect', () => process.exit())

function answer(it: TypstAnswer): void {
  process.send?.(it)
}

/** @throws Error with typst's own diagnostics. */
function render(file: string, data: string, at: number): Uint8Array {
  const document = compile(file, data)
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp: at })
  forget()
  return pdf
}

/** @throws Error with typst's own diagnostics. */
function draw(file: string, data: string): Uint8Array {
  const svg = compiler.plainSvg(compile(file, data))
  forget()
  return Buffer.from(svg)
}

/** Memoised pieces that two forms in a row did not use are dropped; else every name ever printed stays in memory. */
function forget(): void {
  compiler.evictCache(2)
}

function compile(file: string, data: string): NodeTypstDocument {
  const outcome = compiler.compile({ mainFilePath: join(formsDir, file), inputs: { data } })
  const document = outcome.result
  if (!document) {
    const trouble = outcome.takeError() ?? outcome.takeDiagnostics()
    throw new Error(
      trouble ? describe(compiler.fetchDiagnostics(trouble)) : 'typst gave no document and no reason',
    )
  }
  return document
}

function describe(diagnostics: { message: string; path?: string }[]): string {
  return diagnostics.map(({ message, path }) => (path ? `${path}: ${message}` : message)).join('; ')
}

/** What a person typed must not stop a paper: what the font cannot show becomes a box, what has no shape is dropped. */
function showable(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (_, value) => (typeof value === 'string' ? showableText(value) : value)),
  )
}

/** Control and format characters. */
const shapeless = /[\p{Cc}\p{Cf}]/u
/** Private, unassigned and broken characters, and the sign for them: PDF/A takes none, whatever the font says. */
const meaningless = /[\p{Co}\p{Cn}\p{Cs}\u{fffd}]/u

function showableText(text: string): string {
  let shown = ''
  for (const character of text) {
    if (shapeless.test(character)) continue
    shown += covered(character.codePointAt(0)!) && !meaningless.test(character) ? character : '□'
  }
  return shown
}
