import { crc32, deflateSync } from 'node:zlib'
import { fold } from '#platform/text'
import { type Connection, connect } from './client.ts'
import { personName } from './names.ts'
import { pick, type Random } from './random.ts'
import type { Officer } from './sessions.ts'
import type { Ward } from './wards.ts'

/** What lives need: where, who, and what to call the people. */
export interface LifeScene {
  wards: readonly Ward[]
  officer(username: string): Officer
  random: Random
}

/** An applicant nobody has seen before. */
export function newApplicant(random: Random): { fullName: string; idNumber: string; phone: string } {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0')
  return { fullName: personName(random), idNumber: `001${digits(9)}`, phone: `09${digits(8)}` }
}

/** Connections over which lives are led, one after another on each. */
export function livesOverHttp(
  url: string,
  count: number,
  scene: LifeScene,
): { workers: (() => Promise<void>)[]; close(): Promise<unknown> } {
  const connections = Array.from({ length: count }, () => connect(url))
  let begun = 0
  return {
    workers: connections.map((connection) => () => leadLife(connection, scene, begun++)),
    close: () => Promise.all(connections.map((connection) => connection.close())),
  }
}

/**
 * A dossier's whole life over HTTP: received, assigned, its result uploaded, attached and signed, then found again, by
 * the folded name and by the code in turn.
 */
async function leadLife(connection: Connection, scene: LifeScene, turn: number): Promise<void> {
  const ward = pick(scene.random, scene.wards)
  const reception = scene.officer(`tiepnhan.${ward.slug}`)
  const leader = scene.officer(`lanhdao.${ward.slug}`)
  const applicant = newApplicant(scene.random)
  const { id, code } = await connection.post<{ id: string; code: string }>(
    `/api/v1/places/${ward.slug}/dossiers`,
    { procedureCode: '2.000815', applicant, components: [{ id: 'c1', originals: 1 }] },
    reception.cookie,
  )
  const act = (type: string, data: unknown) =>
    connection.post(`/api/v1/dossiers/${id}/actions`, { action: { type, data } }, leader.cookie)
  await act('assign', { officer: leader.actor, name: leader.name })
  const file = await connection.upload<{ id: string }>(
    `/api/v1/dossiers/${id}/files`,
    { name: 'ket-qua.png', type: 'image/png', content: onePixel(turn) },
    leader.cookie,
  )
  await act('attach-result', { files: [file.id], summary: 'Bản sao được chứng thực' })
  await act('approve', { number: `${turn}/CT` })
  const words = turn % 2 === 0 ? fold(applicant.fullName) : code
  const found = await connection.get<{ id: string }[]>(
    `/api/v1/dossiers?words=${encodeURIComponent(words)}`,
    reception.cookie,
  )
  if (!found.some((dossier) => dossier.id === id)) throw new Error(`${code} was not found by “${words}”`)
}

/** A PNG of one pixel, of another colour for another number: no two lives share a file. */
function onePixel(number: number): Buffer {
  const row = Buffer.alloc(5)
  row.writeUInt32BE(number >>> 0, 1)
  const header = Buffer.from('00000001000000010806000000', 'hex')
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(row)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), framed.length - 4)
  return framed
}
