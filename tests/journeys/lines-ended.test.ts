import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { languages } from '#platform/text'
import { officerPage } from '../support/browser.ts'
import { samplePassword } from '../support/house.ts'
import { type DeskHouse, deskHouse, press, saidOn } from './desk-house.ts'

/** Pages that keep themselves up to date, while their reader's session ends or their rights change. */
vi.setConfig({ testTimeout: 120_000 })
let it: DeskHouse

beforeAll(async () => {
  it = await deskHouse('lines', { scans: mkdtempSync(join(tmpdir(), 'scans-')) })
})
afterAll(() => it.close())

const wide = { viewport: { width: 1280, height: 800 } }
const takeNumber = (ward: string) =>
  it.api('POST', `/api/v1/places/${ward}/tickets`, { body: { series: 'A', channel: 'kiosk' } })
const setRoles = (username: string, roles: string[]) =>
  it.superuser.query('update access.account set roles = $1 where username = $2', [roles, username])
const endSessions = (username: string) =>
  it.superuser.query(
    'delete from access.session where account_id = (select id from access.account where username = $1)',
    [username],
  )
/** With a clock of its own, that can be hurried. */
async function open(username: string): Promise<Page> {
  const page = await officerPage(it, username, wide)
  // A session of this page's own, which the test may end.
  const { token } = await it.house.access.signIn({ username, password: samplePassword })
  await page.context().addCookies([{ name: 'session', value: token, url: it.url }])
  await page.clock.install()
  return page
}
const notice = (page: Page) => page.locator('.line-ended .notice')

/** Whatever the page would still ask of the house within ten minutes. */
async function askedLater(page: Page): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.clock.runFor('10:00')
  // An answer that belongs to the house's own order of things: what was asked before it has been seen.
  await page.evaluate(() => fetch('/healthz').then((answer) => answer.text()))
  return asked.filter((url) => !url.endsWith('/healthz'))
}

test('signed out elsewhere: the queue says so, shows no list, keeps what is typed; it is sent after signing in', async () => {
  const username = 'tiepnhan.cua-nam'
  for (let i = 0; i < 2; i++) await takeNumber('cua-nam')
  const page = await open(username)
  await page.goto('/desk')
  await press(page.locator('#live-now'), /Quầy 1/)
  const pick = page.locator('#live-list tr').filter({ hasText: 'A002' }).locator('details')
  await pick.locator('summary').click()
  await pick.getByRole('textbox').fill('đi xe cấp cứu')
  await endSessions(username)
  await notice(page).waitFor({ timeout: 30_000 })
  expect(await saidOn(page)).toContain('Phiên làm việc đã kết thúc')
  expect(await page.locator('#live-waits').isVisible()).toBe(false)
  expect(await pick.getByRole('textbox').inputValue()).toBe('đi xe cấp cứu')
  expect(await askedLater(page)).toEqual([])
  await it.look(page, 'signed-out', { narrow: true })
  // Opening the assistant beside it does not lead away either.
  await page.locator('.ask-panel > summary').click()
  await page.locator('.ask-panel:not([open])').waitFor()
  expect(await notice(page).count()).toBe(1)
  const [door] = await Promise.all([
    page.waitForEvent('popup'),
    notice(page)
      .getByRole('link', { name: /Đăng nhập lại/ })
      .click(),
  ])
  await door.fill('[name=sign-in-username]', username)
  await door.fill('[name=sign-in-password]', samplePassword)
  await door.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await door.waitForURL('**/desk')
  await press(pick)
  expect(await page.locator('.current-number').textContent()).toContain('A002')
})

test.each([
  ['the queue', '/desk', 'tiepnhan', 'vi', ['reception'], []],
  ['robots', '/desk/robots', 'lanhdao', 'en', ['leader'], []],
  ['who asks for an officer', '/desk/talks', 'truongphong', 'ar', ['head'], ['specialist']],
  ['scans', '/desk/receive?procedure=1.001193', 'tiepnhan', 'vi', ['reception'], ['editor']],
] as const)('rights taken away: %s', async (_page, address, post, language, was, roles) => {
  const ward = 'cua-nam'
  const username = `${post}.${ward}`
  const page = await open(username)
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
  const live = page.locator('[data-live]').first()
  await live.waitFor({ state: 'attached' })
  await setRoles(username, [...roles])
  // The talks page reads by a right that the line does not need: it hears of it with the next event.
  it.clock.advance({ seconds: 6 })
  const talk = await it.house.assistant.start({ channel: 'chat', language: 'vi', ward })
  await it.house.assistant.say(it.house.access.contextOf(undefined, 'vi'), {
    ...{ secret: talk.secret, key: crypto.randomUUID() },
    said: { kind: 'text', text: 'cho tôi gặp cán bộ' },
  })
  await notice(page).waitFor({ timeout: 30_000 })
  const words = { vi: 'Quyền của bạn đã thay đổi', en: 'What you may do has changed', ar: 'تغيّرت صلاحياتك' }
  expect(await notice(page).textContent()).toContain(words[language])
  expect(await live.isVisible()).toBe(false)
  expect(await askedLater(page)).toEqual([])
  await it.look(page, `narrowed${address.replaceAll(/\W/g, '-')}`, { narrow: true })
  await setRoles(username, [...was])
})

test('the room: who writes nothing is led to the door; who has chosen something keeps it, in words why', async () => {
  const username = 'dieuhanh.ha-noi'
  const leaving = await open(username)
  await leaving.goto('/operations')
  const choosing = await open(username)
  await choosing.goto('/operations/trends')
  const select = choosing.locator('main select[name=kpi]')
  await select.selectOption('received')
  await endSessions(username)
  await leaving.waitForURL(/\/desk\/sign-in/, { timeout: 30_000 })
  await notice(choosing).waitFor({ timeout: 30_000 })
  expect(await select.inputValue()).toBe('received')
  expect(await choosing.locator('[data-live=key-figures]').isVisible()).toBe(false)
  expect(await askedLater(choosing)).toEqual([])
  await it.look(choosing, 'room-signed-out', { narrow: true })
})

test('the room, narrowed: no figure is left, and nothing is asked for any more', async () => {
  const page = await open('lanhdao.tay-ho')
  await page.goto('/operations?wall=1&turn=30')
  await setRoles('lanhdao.tay-ho', [])
  await page.locator('.narrowed').waitFor({ timeout: 30_000 })
  expect(await page.locator('main .stat, main table, main svg').count()).toBe(0)
  expect(await askedLater(page)).toEqual([])
})

test('the words of an ended line stand in every page of an officer, in three languages', async () => {
  for (const language of languages) {
    const { body } = await it.api('GET', `/desk?lang=${language}`, { as: 'chutich.cua-nam' })
    for (const why of ['signed-out', 'narrowed']) expect(body).toContain(`<template data-why="${why}">`)
  }
})
