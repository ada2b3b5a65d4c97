import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type HostileFile, hostileFile } from './hostile.ts'

/** A house that is bombarded, from outside. */
export interface Target {
  url: string
  /** Cookie of an officer who may receive. */
  officer: string
  /** Memory of the program and all it started. Bytes. */
  memory(): number | Promise<number>
  /** Every file the house took, by its state. */
  stateOf(id: string): Promise<string | undefined>
  states(): Promise<{ id: string; owner: string; scan: string }[]>
}

export interface Bombarded {
  sent: number
  /** Status → how many. */
  statuses: Record<string, number>
  /** What should never be; empty is good. */
  wrong: string[]
  taken: number
  states: Record<string, number>
  /** Files asked for, while they came and afterwards. */
  asked: number
  served: number
  memoryBefore: number
  memoryMost: number
  seconds: number
}

/**
 * Sends `count` files through the doors of the house, some at once, and asks for what was taken all the while: whatever
 * is served has to be clean by then.
 */
export async function bombard(
  target: Target,
  options: { count: number; seed: number; atOnce?: number; settleWithin?: number },
): Promise<Bombarded> {
  const { count, seed, atOnce = 8, settleWithin = 120_000 } = options
  const { url, officer } = target
  const begun = performance.now()
  const report: Bombarded = {
    ...{ sent: 0, statuses: {}, wrong: [], taken: 0, states: {}, asked: 0, served: 0, seconds: 0 },
    memoryBefore: await target.memory(),
    memoryMost: 0,
  }
  const note = (status: number, about: string) => {
    report.statuses[status] = (report.statuses[status] ?? 0) + 1
    if (status >= 500) report.wrong.push(`${about}: ${status}`)
  }
  /** Each from a device of its own: how often one may try is not the matter here. */
  let devices = 0
  const device = () => ({
    'x-forwarded-for': `10.${++devices >> 16}.${(devices >> 8) & 255}.${devices & 255}`,
  })
  const json = { 'content-type': 'application/json' }
  const make = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...json, 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const newDraft = async () =>
    (await make('/api/v1/places/cua-nam/drafts', { procedureCode: '1.001193' })).token as string
  const newDossier = async () => {
    const applicant = { fullName: 'Nguyễn Thị Mẫu' }
    const body = { procedureCode: '1.001193', applicant }
    return (await make('/api/v1/places/cua-nam/dossiers', body, { cookie: officer })).id as string
  }

  /** Doors: a citizen's form with one or several files, the desk's, and the upload in pieces. */
  const byForm = async (files: HostileFile[], draft: string) => {
    const form = new FormData()
    for (const it of files)
      form.append('c2', new Blob([new Uint8Array(it.content)], { type: it.type }), it.name)
    const answer = await fetch(`${url}/drafts/${draft}/papers`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    })
    note(answer.status, `form ${files.map((it) => it.class)}`)
    const text = await answer.text()
    if (answer.status === 400 && !text.includes('field-error'))
      report.wrong.push(`no words: ${files.map((it) => it.class)}`)
  }
  const byDesk = async (file: HostileFile, dossier: string) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name)
    const answer = await fetch(`${url}/api/v1/dossiers/${dossier}/files`, {
      method: 'POST',
      headers: { cookie: officer, 'idempotency-key': randomUUID() },
      body: form,
    })
    note(answer.status, `desk ${file.class}`)
    const { detail } = (await answer.json()) as { detail?: string }
    if (!answer.ok && !detail) report.wrong.push(`no words: ${file.class}`)
  }
  const byPieces = async (file: HostileFile, draft: string) => {
    const created = await fetch(`${url}/api/v1/drafts/${draft}/papers/c2/uploads`, {
      method: 'POST',
      headers: {
        ...device(),
        'upload-length': String(file.content.length),
        'upload-metadata': `filename ${Buffer.from(file.name).toString('base64')},filetype ${Buffer.from(file.type).toString('base64')}`,
      },
    })
    note(created.status, `pieces ${file.class}`)
    const path = created.headers.get('location')
    await created.arrayBuffer()
    if (!path) return
    const middle = Math.floor(file.content.length / 2)
    for (const [from, to] of [
      [0, middle],
      [middle, file.content.length],
    ] as const) {
      if (from === to && to !== file.content.length) continue
      const answer = await fetch(`${url}${path}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) },
        body: new Uint8Array(file.content.subarray(from, to)),
      })
      note(answer.status, `piece ${file.class}`)
      await answer.arrayBuffer()
      if (!answer.ok) return
    }
  }

  /** What was served must have been clean before it was asked for or at the latest when the answer was there. */
  const askFor = async (id: string, owner: string) => {
    report.asked++
    const dossier = owner.slice('dossier:'.length)
    for (const path of ['', '/thumbnail/1', '/preview/1']) {
      const answer = await fetch(`${url}/api/v1/dossiers/${dossier}/files/${id}${path}`, {
        headers: { cookie: officer },
      })
      const body = Buffer.from(await answer.arrayBuffer())
      if (answer.status >= 500) report.wrong.push(`asked${path}: ${answer.status}`)
      if (answer.status !== 200) continue
      report.served++
      const state = await target.stateOf(id)
      if (state !== 'clean') report.wrong.push(`served${path} while ${state}`)
      if (body.includes('EICAR-STANDARD')) report.wrong.push(`the test virus was served${path}`)
      const type = String(answer.headers.get('content-type'))
      if (!/^(application\/pdf|image\/(png|jpeg|webp|heic))$/.test(type))
        report.wrong.push(`served as ${type}`)
      if (answer.headers.get('x-content-type-options') !== 'nosniff')
        report.wrong.push('served without nosniff')
    }
  }

  let sending = true
  const watch = async () => {
    while (sending) {
      report.memoryMost = Math.max(report.memoryMost, await target.memory())
      await sleep(100)
    }
  }
  const read = async () => {
    while (sending) {
      const states = (await target.states()).filter(({ owner }) => owner.startsWith('dossier:'))
      // The newest first: they are the ones nobody has looked at yet.
      for (const { id, owner } of states.slice(-4)) if (sending) await askFor(id, owner)
      await sleep(250)
    }
  }
  let next = 0
  const send = async () => {
    let draft = await newDraft()
    let dossier = await newDossier()
    for (let mine = 0; ; mine++) {
      if (next >= count) return
      const door = mine % 3
      // A form takes several files; the other doors one each.
      const files = Array.from({ length: door === 0 ? Math.min(6, count - next) : 1 }, () =>
        hostileFile(seed, next++),
      )
      if (mine % 6 === 5) [draft, dossier] = [await newDraft(), await newDossier()]
      try {
        if (door === 0) await byForm(files, draft)
        else if (door === 1) await byDesk(files[0]!, dossier)
        else await byPieces(files[0]!, draft)
      } catch (error) {
        report.wrong.push(`${files.map((it) => it.class)}: no answer (${(error as Error).cause ?? error})`)
      }
      report.sent += files.length
    }
  }
  const watching = Promise.all([watch(), read()])
  await Promise.all(Array.from({ length: atOnce }, send))
  // Everything that was taken has to be judged in the end.
  const until = performance.now() + settleWithin
  while ((await target.states()).some(({ scan }) => scan === 'pending') && performance.now() < until)
    await sleep(200)
  sending = false
  await watching
  const states = await target.states()
  report.taken = states.length
  for (const { scan } of states) report.states[scan] = (report.states[scan] ?? 0) + 1
  for (const { id, owner, scan } of states.filter(({ owner }) => owner.startsWith('dossier:')).slice(-200))
    if (scan !== 'clean' || report.served < 500) await askFor(id, owner)
  if (states.some(({ scan }) => scan === 'pending')) report.wrong.push('files are still pending')
  const alive = await fetch(`${url}/readyz`)
  if (alive.status !== 200) report.wrong.push(`not ready afterwards: ${alive.status}`)
  report.seconds = Math.round((performance.now() - begun) / 100) / 10
  return report
}
