import { existsSync } from 'node:fs'

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** How Chromium is started; by the house itself, or by a test that brings a folder of its own. */
export function chromiumOptions(): { executablePath: string; args: string[] } {
  const executablePath = installed.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('No Chromium found; script/test installs it on Debian')
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--autoplay-policy=no-user-gesture-required',
    ],
  }
}
