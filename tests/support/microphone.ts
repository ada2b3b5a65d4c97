import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { machineCookie } from '#modules/devices'
import { toWav } from '#platform/sound'
import { at, joined, pinkNoise, silence, spoken, together } from '../../sandbox/sound/voices.ts'
import { type BrowserHouse, chromiumOptions } from './browser.ts'

/** The file plays at the speed of life, on a machine that may be busy. */
const patience = 40_000

export interface Microphones {
  /** A page of a browser that hears this and nothing else; its questions for the microphone are answered. */
  page(
    name: string,
    sound: (() => Float32Array) | 'no microphone' | 'denied',
    options?: { kiosk?: string; viewport?: { width: number; height: number } },
  ): Promise<Page>
  close(): Promise<void>
}

/** Browsers whose microphone is a file; one for each name. */
export async function openMicrophones(it: BrowserHouse): Promise<Microphones> {
  const folder = await mkdtemp(join(tmpdir(), 'microphone-'))
  const browsers = new Map<string, Promise<Browser>>()
  return {
    async page(name, sound, options = {}) {
      const start = async () => {
        const args = [...chromiumOptions().args]
        if (sound !== 'no microphone') args.push('--use-fake-device-for-media-stream')
        args.push(`--use-fake-ui-for-media-stream${sound === 'denied' ? '=deny' : ''}`)
        if (typeof sound === 'function') {
          const file = join(folder, `${name}.wav`)
          await writeFile(file, toWav(sound()))
          args.push(`--use-file-for-fake-audio-capture=${file}%noloop`)
        }
        return chromium.launch({ ...chromiumOptions(), args })
      }
      if (!browsers.has(name)) browsers.set(name, start())
      const usual = options.kiosk ? { width: 1280, height: 800 } : { width: 390, height: 844 }
      const context = await (await browsers.get(name)!).newContext({
        baseURL: it.url,
        viewport: options.viewport ?? usual,
      })
      if (options.kiosk) {
        const value = await it.machine(options.kiosk)
        await context.addCookies([{ name: machineCookie, value, url: it.url }])
      }
      const page = await context.newPage()
      page.setDefaultTimeout(patience)
      return page
    },
    async close() {
      for (const browser of browsers.values()) await (await browser).close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const inHall = (sound: Float32Array) => together(sound, at(-60, pinkNoise(sound.length / 16_000)))
/** Somebody says these words in a hall, then says nothing. */
export const sentence = (words: string, voice: string) => () =>
  inHall(joined(silence(0.7), at(-22, spoken(words, voice, 130)), silence(20)))

/** A part of the microphone of a page. */
export const voicePart = (page: Page, name: string) => page.locator(`[data-voice-part="${name}"]`)
export const voiceState = (page: Page, ...names: string[]) =>
  page.locator(names.map((name) => `[data-voice-state="${name}"]`).join()).waitFor()
