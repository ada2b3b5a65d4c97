import { spawn } from 'node:child_process'
import type { Language } from '#platform/text'
import type { Voice } from './speech.ts'
import { withLengths } from './wav.ts'

/** Words a minute: slower than its usual 175, for ears that are old or in a loud hall. */
const speed: Record<Language, number> = { vi: 140, en: 145, ar: 145 }
const voiceNames: Record<Language, string> = { vi: 'vi', en: 'en-gb', ar: 'ar' }
const withinMs = 5000
/** About three minutes of sound: a sentence of ours lasts half a minute at most. */
const largestBytes = 8 * 1024 * 1024

/**
 * espeak-ng, where the operator has installed it (`apt install espeak-ng`): a program of its own, run once a sentence, which
 * takes some 20 ms. Words go in by its standard input, so that nothing in them can be an option.
 * @param command its name or path
 */
export function espeakVoice(command = 'espeak-ng'): Voice {
  return {
    name: 'espeak-ng',
    languages: ['vi', 'en', 'ar'],
    say: (language, words) =>
      new Promise((resolve, reject) => {
        const args = ['-v', voiceNames[language], '-s', String(speed[language]), '-z', '--stdin', '--stdout']
        // Nothing of the house's settings (passwords among them) is its business.
        const env = { PATH: process.env.PATH ?? '' }
        const program = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'ignore'], timeout: withinMs })
        const heard: Buffer[] = []
        let bytes = 0
        program.stdout.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > largestBytes) program.kill('SIGKILL')
          else heard.push(chunk)
        })
        program.on('error', reject)
        program.on('close', (code, signal) => {
          if (code === 0) resolve(withLengths(Buffer.concat(heard)))
          else reject(new Error(`${command} ended with ${signal ?? `code ${code}`}`))
        })
        // A program that is not there, or ends before it has read, breaks this pipe; its end tells.
        program.stdin.on('error', () => {})
        program.stdin.end(words)
      }),
  }
}
