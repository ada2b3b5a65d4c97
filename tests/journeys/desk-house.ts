import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type BrowserHouse, browserHouse, expectAccessible, officerPage } from '../support/browser.ts'
import { filledIn } from '../support/forms.ts'
import type { HouseOptions } from '../support/house.ts'

/** As long as a Vietnamese name gets: what a narrow column has to bear. */
export const longName = 'Nguyễn Phúc Bảo Hoàng Thị Ngọc Tường Vy'

/** What a form says whose reason was left out. */
export const noReason = 'Lý do: Hãy ghi rõ, ít nhất 3 chữ.'

/** A dossier as its owner knows it, and as the desk does. */
export interface Slip {
  id: string
  code: string
  secret: string
}

export interface DeskHouse extends BrowserHouse {
  /** A sample officer, signed in; `tiepnhan` is `tiepnhan.cua-nam`. */
  officer(name: string): Promise<Page>
  nameOf(name: string): Promise<string>
  /** Handed in at the counter of Cửa Nam. Where its way begins and goes on is the procedure's. */
  received(procedureCode?: string, fullName?: string): Promise<Slip>
  /** Filed by a citizen, nobody has looked at it yet. */
  filed(): Promise<Slip>
  open(page: Page, slip: Slip): Promise<void>
  /** What the owner reads, with nothing but code and secret. */
  ownerReads(slip: Slip, film: string): Promise<string>
  /** A form of the dossier, from its link on the desk's page: as text. */
  form(page: Page, link: RegExp): Promise<string>
  /** axe, nothing wider than the screen, and with FILM a picture. `narrow`: on a phone, too. */
  look(page: Page, film: string, options?: { narrow?: boolean }): Promise<void>
}

/** Officers and owners at the desk of one ward, in a real browser. */
export async function deskHouse(story: string, options: HouseOptions = {}): Promise<DeskHouse> {
  const it = await browserHouse(options)
  const full = (name: string) => `${name}.cua-nam`
  let scene = 0

  async function picture(page: Page, film: string): Promise<void> {
    if (!process.env.FILM) return
    await mkdir(process.env.FILM, { recursive: true })
    const file = `${story}-${String(++scene).padStart(2, '0')}-${film}.png`
    await page.screenshot({ path: join(process.env.FILM, file), fullPage: true })
  }

  /** Forms that are folded away are hidden from axe as they are from people: it looks at them unfolded. */
  async function unfolded(page: Page, look: () => Promise<void>): Promise<void> {
    const mark = () => {
      for (const it of document.querySelectorAll('details:not([open])')) {
        it.setAttribute('open', '')
        it.setAttribute('data-was-closed', '')
      }
    }
    const unmark = () => {
      for (const it of document.querySelectorAll('[data-was-closed]')) {
        it.removeAttribute('open')
        it.removeAttribute('data-was-closed')
      }
    }
    await page.evaluate(mark)
    await look()
    await page.evaluate(unmark)
  }

  async function fits(page: Page): Promise<void> {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${page.url()} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0)
  }

  const house: DeskHouse = {
    ...it,
    officer: (name) => officerPage(it, full(name), { viewport: { width: 1280, height: 800 } }),
    nameOf: async (name) => (await it.contextOf(full(name))).name,
    async received(procedureCode = '1.013225', fullName = longName) {
      const answer = await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
        as: full('tiepnhan'),
        body: {
          procedureCode,
          applicant: { fullName, idNumber: '001190000001', phone: '0912345678' },
          components: [{ id: 'c1', originals: 1 }],
        },
      })
      expect(answer.status).toBe(201)
      return answer.body
    },
    async filed() {
      const started = await it.api('POST', '/api/v1/places/cua-nam/drafts', {
        body: { procedureCode: '1.004873' },
      })
      const draft = `/api/v1/drafts/${started.body.token}`
      const given = { 'self-name': longName, 'self-phone': '0912345678', 'self-id-number': '001190000001' }
      const { version } = it.house.dossiers.draftForm(await it.house.dossiers.getDraft(started.body.token))
      await it.api('PUT', draft, { body: filledIn(version, it.house.forms.world(), given) })
      const filed = await it.api('POST', `${draft}/file`)
      expect(filed.status).toBe(201)
      return filed.body
    },
    async open(page, { code }) {
      await page.goto('/desk/dossiers?tab=all')
      await page.getByRole('link', { name: code }).click()
      await page.getByRole('heading', { name: code }).waitFor()
    },
    async ownerReads({ code, secret }, film) {
      const phone = await it.page({ script: false })
      await phone.goto(`/follow?code=${code}`)
      await phone.getByLabel(/Mã bí mật/).fill(secret)
      await phone.getByRole('button', { name: 'Xem hồ sơ' }).click()
      await phone.waitForURL(/\/my$/)
      await picture(phone, film)
      await expectAccessible(phone, it)
      const words = await textOf(phone)
      await phone.context().close()
      return words
    },
    async form(page, link) {
      const href = await page.getByRole('link', { name: link }).getAttribute('href')
      const answer = await page.request.get(href!)
      expect(answer.headers()['content-type']).toBe('application/pdf')
      return pdfText(await answer.body())
    },
    async look(page, film, { narrow = false } = {}) {
      await page.waitForLoadState('load')
      await picture(page, film)
      await fits(page)
      await unfolded(page, () => expectAccessible(page, it))
      if (!narrow) return
      const wide = page.viewportSize()!
      await page.setViewportSize({ width: 390, height: 844 })
      await picture(page, `${film}-narrow`)
      await unfolded(page, () => fits(page))
      await page.setViewportSize(wide)
    },
  }
  return house
}

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees, with its line breaks
const seen = (part: Locator) => part.innerText()

export const textOf = (page: Page) => seen(page.locator('main'))

/** The word beside the code: one of the ten statuses. */
export const statusOf = (page: Page) => seen(page.locator('h1 + .badge'))

/** What the top of the history says. */
export const lastEvent = (page: Page) => seen(page.locator('.timeline > li').first())

/** What the page says about the thing just done, or not done. */
export const saidOn = (page: Page) => seen(page.locator('main .notice:visible').first())

/** The faults of a form that came back, as its head lists them. */
export const faultsOn = (page: Page) => page.locator('.error-summary li').allTextContents()

/** Opens the form of one thing that can be done. */
export async function unfold(page: Page, name: string): Promise<Locator> {
  const action = page.locator('details.action').filter({ has: page.locator('summary', { hasText: name }) })
  if ((await action.getAttribute('open')) === null) await action.locator('summary').click()
  return action
}

/** Presses the button of a form and waits for the page that answers. */
export async function press(action: Locator, name?: string | RegExp): Promise<void> {
  const button = name ? action.getByRole('button', { name }) : action.locator('button[type=submit]')
  await Promise.all([action.page().waitForEvent('load'), button.click()])
}

async function pdfText(pdf: Buffer): Promise<string> {
  const run = promisify(execFile)('pdftotext', ['-layout', '-', '-'])
  run.child.stdin!.end(pdf)
  return (await run).stdout.normalize('NFC').replace(/\s+/g, ' ')
}

/** A scan, as small as a picture gets. */
export const scan = {
  name: 'bản-quét.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
}
