import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { machineCookie } from '#modules/devices'
import { chromiumOptions } from './chromium.ts'
import { type HouseOptions, type TestHouse, testHouse } from './house.ts'

export { chromiumOptions }

export interface BrowserHouse extends TestHouse {
  browser: Browser
  url: string
  /**
   * A page of its own, with its own cookies. `script: false` is a phone that runs no JavaScript; `kiosk` is the browser
   * of a machine of that ward.
   */
  page(options?: BrowserContextOptions & { script?: boolean; kiosk?: string }): Promise<Page>
  /** The page that others are shown to for `expectAccessible`: one for all of them. */
  checker(): Promise<Page>
}

/** The whole house, listening, and a real browser to look at it; `args` are more of the browser's own. */
export async function browserHouse(options: HouseOptions = {}, args: string[] = []): Promise<BrowserHouse> {
  const it = await testHouse(options)
  const url = await it.house.server.listen({ host: '127.0.0.1', port: 0 })
  const browser = await chromium.launch({
    ...chromiumOptions(),
    args: [...chromiumOptions().args, ...args],
  })
  const page: BrowserHouse['page'] = async ({ script = true, kiosk, ...options } = {}) => {
    const context = await browser.newContext({
      baseURL: url,
      javaScriptEnabled: script,
      viewport: { width: 390, height: 844 },
      ...options,
    })
    if (kiosk) await context.addCookies([{ name: machineCookie, value: await it.machine(kiosk), url }])
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    return page
  }
  let checker: Promise<Page> | undefined
  return {
    ...it,
    browser,
    url,
    page,
    checker() {
      checker ??= page({ serviceWorkers: 'block' })
      return checker
    },
    async close() {
      await browser.close()
      await it.close()
    },
  }
}

/** A page of a sample account that is signed in, at a desk's screen unless the options say otherwise. */
export async function officerPage(
  it: BrowserHouse,
  username: string,
  options: Parameters<BrowserHouse['page']>[0] = {},
): Promise<Page> {
  const page = await it.page({ viewport: { width: 1280, height: 900 }, ...options })
  const value = (await it.signIn(username)).replace('session=', '')
  await page.context().addCookies([{ name: 'session', value, url: it.url }])
  return page
}

/**
 * No accessibility fault that axe can find: WCAG 2.2 A and AA and best practice. axe is a script; a page of a browser
 * without scripts is shown, as it stands, to one that has them.
 */
export async function expectAccessible(page: Page, it: BrowserHouse): Promise<void> {
  const html = await settledContent(page)
  const checker = await it.checker()
  await checker.setViewportSize(page.viewportSize()!)
  await checker.route(page.url(), (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  )
  try {
    await checker.goto(page.url())
    await expectNoFaults(checker, page.url())
  } finally {
    // Nothing of this page is left to the next: neither what it keeps running, nor what it remembers.
    await checker.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
    await checker.goto('about:blank')
    await checker.unrouteAll({ behavior: 'ignoreErrors' })
    await checker.context().clearCookies()
  }
}

/** The same, asked of the page itself as it stands: for one that no server would give again. */
export async function expectNoFaults(page: Page, where = page.url()): Promise<void> {
  // No page here frames another site's; the other mode opens a blank page each time, and takes four times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect(found, where).toEqual([])
}

/** A page on its way to the next one has no content to give: then it is the next one's turn. */
async function settledContent(page: Page): Promise<string> {
  for (;;) {
    await page.waitForLoadState('load')
    try {
      return await page.content()
    } catch (error) {
      if (!String(error).includes('page is navigating')) throw error
    }
  }
}
