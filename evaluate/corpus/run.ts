import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import expectations from './expectations.json' with { type: 'json' }

/*
 * npm run verify:corpus -- <folder>
 *
 * Checks every PDF below a folder, each with 5 seconds, prints a verdict for each and compares with what is known of a
 * public corpus (`expectations.json`: file name → what its project's own tests say of the file): `broken`, the file or a
 * signature is not as it was; `intact`, nothing was changed, whoever signed it; `none`, no signature. Nobody is trusted, so
 * that an intact file is `INDETERMINATE`. The corpus is not a part of this project.
 */
interface Verdict {
  indication: string
  subIndication?: string
  detail?: string
  signatures: { subIndication?: string }[]
}
type Kind = 'broken' | 'intact' | 'none'

const { positionals } = parseArgs({ allowPositionals: true })
const [folder] = positionals
if (!folder) throw new Error('which folder? npm run verify:corpus -- <folder>')

const known = expectations as Record<string, Kind>
const counts: Record<string, number> = {}
const differs: string[] = []
let compared = 0
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.pdf')).sort()
for (const name of files) {
  const verdict = await check(new Uint8Array(await readFile(join(folder, name))))
  const words = [verdict.indication, verdict.subIndication].filter(Boolean).join(' / ')
  counts[words] = (counts[words] ?? 0) + 1
  console.log(`${relative('.', name).padEnd(60)} ${words}  ${verdict.detail ?? ''}`)
  const expected = known[basename(name)]
  if (!expected) continue
  compared++
  if (kindOf(verdict) !== expected)
    differs.push(`${name}: ${words} (${verdict.detail ?? ''}), expected ${expected}`)
}
console.log(`\n${files.length} files`)
for (const [words, count] of Object.entries(counts)) console.log(`${String(count).padStart(5)}  ${words}`)
console.log(`\n${compared} with an expectation, ${compared - differs.length} as expected`)
for (const line of differs) console.log(`  differs: ${line}`)

function kindOf({ indication, detail }: Verdict): Kind {
  if (detail === 'no signature') return 'none'
  return indication === 'TOTAL-FAILED' ? 'broken' : 'intact'
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
      end({ indication: 'TOTAL-FAILED', subIndication: 'FORMAT_FAILURE', detail, signatures: [] })
    const deadline = setTimeout(lost('took too long'), 5_000)
    worker.on('message', ({ report }: { report: string }) => end(JSON.parse(report)))
    worker.on('error', lost('ended the thread'))
    const at = Temporal.Now.instant().toString()
    worker.postMessage({ id: 1, bytes, at, anchors: [], known: [], ocsps: [] })
  })
}
