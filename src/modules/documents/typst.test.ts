import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { root } from '#platform/config'
import { createTypst, type Typst } from './typst.ts'

const formsDir = mkdtempSync(join(tmpdir(), 'motcua-forms-'))
afterAll(() => rmSync(formsDir, { recursive: true, force: true }))
const template = (file: string, source: string) => writeFileSync(join(formsDir, file), source)
template(
  'good.typ',
  '#set document(title: "x", date: auto)\n#set text(font: "Tinos", lang: "vi")\n#sys.inputs.data',
)
template('wrong.typ', '#set document(title: "x", date: auto)\n#json(bytes(sys.inputs.data)).khôngCó')
template('outside.typ', '#read("/etc/hostname") #read("../../etc/hostname")')
template(
  'slow.typ',
  '#set document(title: "x", date: auto)\n#let n = 0\n#for i in range(40000000) { n = n + calc.sin(i) }\n#n',
)

const log = { info: () => {}, warn: () => {}, error: () => {} }
const open: Typst[] = []
function typst(options: { idleMs?: number; timeoutMs?: number } = {}): Typst {
  const it = createTypst({ log, formsDir, fontsDir: join(root, 'assets/fonts/pdf'), ...options })
  open.push(it)
  return it
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((it) => it.close()))
})

const ask = (file: string) => ({ file, json: '{"a":1}', at: 0 })

test('requests at once are answered each with its own', async () => {
  const it = typst()
  const pdfs = await Promise.all(
    [1, 2, 3].map((a) => it.render({ file: 'good.typ', json: `{"a":${a}}`, at: a })),
  )
  expect(new Set(pdfs.map((pdf) => Buffer.from(pdf).toString('latin1'))).size).toBe(3)
})

test('a failing template says what is wrong, and the next request works', async () => {
  const it = typst()
  await expect(it.render(ask('wrong.typ'))).rejects.toThrow(/wrong\.typ cannot be set: .*khôngCó/)
  await expect(it.render(ask('missing.typ'))).rejects.toThrow(/missing\.typ cannot be set/)
  await expect(it.render(ask('good.typ'))).resolves.toBeInstanceOf(Uint8Array)
})

test('a template cannot read outside its folder', async () => {
  await expect(typst().render(ask('outside.typ'))).rejects.toThrow(/cannot be set/)
})

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('the process is ended when idle and comes back', async () => {
  const it = typst({ idleMs: 50 })
  await it.render(ask('good.typ'))
  const first = it.pid()!
  expect(isAlive(first)).toBe(true)
  await expect.poll(() => it.pid()).toBeUndefined()
  await expect.poll(() => isAlive(first)).toBe(false)
  await expect(it.render(ask('good.typ'))).resolves.toBeInstanceOf(Uint8Array)
})

test('a process that dies is replaced, and the request it died over is asked again', async () => {
  const it = typst()
  await it.render(ask('good.typ'))
  const again = it.render(ask('good.typ'))
  process.kill(it.pid()!, 'SIGKILL')
  await expect(again).resolves.toBeInstanceOf(Uint8Array)
})

test('a request that kills every process is refused, not tried for ever', async () => {
  const it = typst()
  const deadly = it.render(ask('slow.typ'))
  const outcome = deadly.catch((error) => error)
  for (const _ of [1, 2]) {
    const pid = it.pid()!
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => it.pid()).not.toBe(pid)
  }
  expect(await outcome).toMatchObject({ message: 'the typst process died over slow.typ' })
})

test('what takes too long is given up; who waited behind it is served', async () => {
  const it = typst({ timeoutMs: 1500 })
  const slow = it.render(ask('slow.typ'))
  const next = it.render(ask('good.typ'))
  await expect(slow).rejects.toThrow(/not set within 1500 ms/)
  await expect(next).resolves.toBeInstanceOf(Uint8Array)
})

test('closing refuses what still waits', async () => {
  const it = typst()
  const first = it.render(ask('good.typ'))
  const second = it.render(ask('good.typ'))
  const settled = Promise.allSettled([first, second])
  await it.close()
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
