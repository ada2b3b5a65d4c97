import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#platform/crypto'
import { ListenError, type Transcriber } from './transcriber.ts'

const patience = 10_000
/** It looks at all of them at once: two hundred take a quarter of a second, two thousand nine. */
const mostSentences = 200
const mostGrammars = 20
const longestAnswer = 10_000

/**
 * pocketsphinx, where the operator has installed it (`apt install pocketsphinx pocketsphinx-en-us`), for English: it hears
 * which of the expected sentences was said, or none. Whoever says something else is not understood. A program of its own,
 * run once a sentence; the sound goes in by a pipe and lies on no disk.
 * @param options.model folder with `en-us` and `cmudict-en-us.dict`, as Debian's `/usr/share/pocketsphinx/model/en-us`
 * @param options.directory keeps what is expected, as the files that the program wants; nothing that was said
 */
export function pocketsphinxTranscriber(options: {
  model: string
  directory: string
  command?: string
  patienceMs?: number
}): Transcriber {
  const { model, directory, command = 'pocketsphinx_continuous', patienceMs = patience } = options
  const dictionary = join(model, 'cmudict-en-us.dict')
  let words: Promise<ReadonlySet<string>> | undefined
  const grammars = new Map<string, Promise<string>>()

  const grammarOf = (hints: readonly string[], known: ReadonlySet<string>) => {
    const sentences = [...new Set(hints.map(plainWords))]
      .filter((sentence) => sentence !== '' && sentence.split(' ').every((word) => known.has(word)))
      .slice(0, mostSentences)
    if (sentences.length === 0) throw new ListenError('none of the expected sentences is English it knows')
    const text = `#JSGF V1.0;\ngrammar expected;\npublic <sentence> = ${sentences.join(' | ')};\n`
    const file = join(directory, `${sha256(text).toString('hex').slice(0, 32)}.gram`)
    const kept = grammars.get(file)
    if (kept) return kept
    const made = write(file, text)
    // Those of other days are expected no more.
    if (grammars.size >= mostGrammars) grammars.clear()
    grammars.set(file, made)
    made.catch(() => grammars.delete(file))
    return made
  }
  const write = async (file: string, text: string) => {
    await mkdir(directory, { recursive: true })
    const others = (await readdir(directory)).filter((name) => name.endsWith('.gram'))
    if (others.length >= mostGrammars)
      await Promise.all(others.map((name) => rm(join(directory, name), { force: true })))
    await writeFile(`${file}.part`, text)
    await rename(`${file}.part`, file)
    return file
  }

  return {
    name: 'pocketsphinx',
    languages: ['en'],
    async transcribe(sound, { hints }) {
      words ??= readWords(dictionary)
      const known = await words.catch(() => {
        words = undefined
        throw new ListenError(`no model of pocketsphinx in ${model}`)
      })
      const grammar = await grammarOf(hints, known)
      const args = ['-infile', '/dev/stdin', '-hmm', join(model, 'en-us'), '-dict', dictionary]
      const text = await run(command, [...args, '-jsgf', grammar, '-logfn', '/dev/null'], sound, patienceMs)
      return { text: text.split('\n').join(' ').trim() }
    },
  }
}

/** The words whose sounds it knows: with another one in it, it refuses the whole of what is expected. */
async function readWords(dictionary: string): Promise<ReadonlySet<string>> {
  const lines = (await readFile(dictionary, 'latin1')).split('\n')
  return new Set(lines.map((line) => line.slice(0, Math.max(0, line.search(/[ (]/)))).filter(Boolean))
}

const plainWords = (sentence: string) =>
  sentence
    .toLowerCase()
    .replace(/[^a-z']+/g, ' ')
    .trim()

/** Opens its input by name, which only works for a pipe of the shell: what Node gives to programs is a socket. */
const throughPipe = 'cat | exec "$0" "$@"'

function run(command: string, args: string[], sound: Float32Array, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // Nothing of the house's settings (passwords among them) is its business. A group of its own, so that it ends whole.
    const env = { PATH: process.env.PATH ?? '' }
    const stdio = ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore']
    const program = spawn('sh', ['-c', throughPipe, command, ...args], { env, stdio, detached: true })
    let text = ''
    let reason = ''
    const end = (why: string) => {
      reason = why
      try {
        if (program.pid) process.kill(-program.pid, 'SIGKILL')
      } catch {
        // It has just ended by itself.
      }
    }
    const timer = setTimeout(() => end(`pocketsphinx took longer than ${patienceMs} ms`), patienceMs)
    program.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (text.length > longestAnswer) end('pocketsphinx says too much')
    })
    program.on('error', () => {
      clearTimeout(timer)
      reject(new ListenError('pocketsphinx cannot be started'))
    })
    program.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0 && reason === '') resolve(text)
      else reject(new ListenError(reason || `pocketsphinx ended with code ${code}`))
    })
    // A program that is not there breaks this pipe; its end tells.
    program.stdin.on('error', () => {})
    program.stdin.end(pcm(sound))
  })
}

/** 16 bit, the lower byte first. */
function pcm(sound: Float32Array): Buffer {
  const bytes = Buffer.alloc(2 * sound.length)
  for (let at = 0; at < sound.length; at++) {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sound[at]!)) * 32767), 2 * at)
  }
  return bytes
}
