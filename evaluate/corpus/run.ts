import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import known from './expectations.json' with { type: 'json' }

/*
 * npm run verify:corpus -- <folder> [--corpus dss]
 *
 * Checks every PDF below a folder, each with 5 seconds, prints a verdict for each and compares with what is known of a
 * public corpus (`expectations.json`: the end of a path → what its project says of the file). `failed`: the file or a
 * signature is not as it was, or was made to deceive; `intact`: nothing was changed, whoever signed it; `none`: there is
 * nothing to look at. Nobody is trusted, so that an intact file is `INDETERMINATE`, and an attack that is not found as such
 * is not hidden by that.
 *
 * Where our verdict is another one on purpose, the entry says what we say and why. Such files are counted apart: they are no
 * matches. Exits with 1 when something else differs. The corpora are not a part of this project.
 */
interface Verdict {
  indication: string
  subIndication?: string
  detail?: string
  cause?: string
}
type Kind = 'failed' | 'intact' | 'none'
interface Expectation {
  expected: Kind
  ours: Kind
  why: string
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', default: 'dss' } },
})
const [folder] = positionals
const corpora = known as unknown as Record<
  string,
  { about: string; files: Record<string, Kind | Expectation> }
>
const corpus = corpora[values.corpus]
if (!folder || !corpus)
  throw new Error(`npm run verify:corpus -- <folder> --corpus ${Object.keys(corpora).join('|')}`)

const expectations = new Map(Object.entries(corpus.files))
const counts: Record<string, number> = {}
const differs: string[] = []
const onPurpose: string[] = []
const missing = new Set(expectations.keys())
let matches = 0
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf')).sort()
for (const name of files) {
  const verdict = await check(new Uint8Array(await readFile(join(folder, name))))
  const words = [verdict.indication, verdict.subIndication].filter(Boolean).join(' / ')
  counts[words] = (counts[words] ?? 0) + 1
  console.log(`${name.padEnd(60)} ${words}  ${verdict.detail ?? ''}`)
  const key = tailsOf(name).find((it) => expectations.has(it))
  if (!key) continue
  missing.delete(key)
  const entry = expectations.get(key)!
  const { expected, ours, why } =
    typeof entry === 'string' ? { expected: entry, ours: entry, why: '' } : entry
  const kind = kindOf(verdict)
  if (kind !== ours) differs.push(`${name}: ${words} (${verdict.detail ?? ''}), expected ${ours}`)
  else if (kind !== expected) onPurpose.push(`${key}: expected ${expected}, ours ${words}: ${why}`)
  else matches++
}
console.log(`\n${corpus.about}\n${files.length} files`)
for (const [words, count] of Object.entries(counts)) console.log(`${String(count).padStart(5)}  ${words}`)
const compared = expectations.size - missing.size
console.log(
  `\n${compared} with an expectation: ${matches} as expected, ${onPurpose.length} another on purpose, ${differs.length} differ`,
)
for (const line of onPurpose) console.log(`  on purpose: ${line}`)
for (const line of differs) console.log(`  differs: ${line}`)
for (const key of missing) console.log(`  not there: ${key}`)
process.exitCode = differs.length > 0 ? 1 : 0

/** `a/b/c.pdf`, `b/c.pdf`, `c.pdf`: several files may have one name. */
function tailsOf(name: string): string[] {
  const parts = name.split('/')
  return parts.map((_, index) => parts.slice(index).join('/'))
}

function kindOf({ indication, subIndication }: Verdict): Kind {
  if (subIndication === 'SIGNED_DATA_NOT_FOUND') return 'none'
  return indication === 'TOTAL-FAILED' ? 'failed' : 'intact'
}

/** In a thread of its own, as the public page does it. */
function check(bytes: Uint8Array): Promise<Verdict> {
  const file = new URL('../../src/modules/signatures/verify.worker.ts', import.meta.url)
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 192 } })
  return new Promise((resolve) => {
    const end = (verdict: Verdict) => {
      clearTimeout(deadline)
      void worker.terminate()
      resolve(verdict)
    }
    const lost = (detail: string) => () =>
      end({ indication: 'TOTAL-FAILED', subIndication: 'FORMAT_FAILURE', detail })
    const deadline = setTimeout(lost('took too long'), 5_000)
    worker.on('message', ({ report }: { report: string }) => end(JSON.parse(report)))
    worker.on('error', lost('ended the thread'))
    const at = Temporal.Now.instant().toString()
    worker.postMessage({ id: 1, bytes, at, anchors: [], known: [], ocsps: [] })
  })
}
