import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { signatureUnreadable } from './refusals.ts'

/** Lines of a hand, each a list of points; in a field of 600 by 200. */
export type Strokes = [x: number, y: number][][]

export const signatureSize = { width: 600, height: 200 } as const
const mostPoints = 4000
/** A dot or a slip of the finger is no signature. In units of the field. */
const shortestLength = 60

/**
 * Reads what the counter's screen sent. Nothing but whole numbers within the field, so that it can be drawn anywhere.
 * @throws Refusal `signature-unreadable`
 */
export function readStrokes(text: string): Strokes {
  const strokes = parsed(text)
  if (!isStrokes(strokes) || lengthOf(strokes) < shortestLength) throw signatureUnreadable()
  return strokes
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isStrokes(value: unknown): value is Strokes {
  if (!Array.isArray(value) || value.length === 0) return false
  const points = value.flatMap((stroke) => (Array.isArray(stroke) ? stroke : [undefined]))
  return (
    points.length > 0 &&
    points.length <= mostPoints &&
    value.every((stroke) => stroke.length > 0) &&
    points.every(
      (point) =>
        Array.isArray(point) &&
        point.length === 2 &&
        isWithin(point[0], signatureSize.width) &&
        isWithin(point[1], signatureSize.height),
    )
  )
}

const isWithin = (value: unknown, most: number) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most

function lengthOf(strokes: Strokes): number {
  return strokes
    .flatMap((stroke) => stroke.slice(1).map(([x, y], n) => Math.hypot(x - stroke[n]![0], y - stroke[n]![1])))
    .reduce((sum, length) => sum + length, 0)
}

/** As the path of an SVG: a dot is a line of no length, which a round pen still shows. */
export function pathOf(strokes: Strokes): string {
  return strokes
    .map((stroke) => {
      const [first, ...rest] = stroke
      const to = rest.length > 0 ? rest : [first!]
      return `M${first!.join(' ')}L${to.map((point) => point.join(' ')).join(' ')}`
    })
    .join('')
}

/** Keeps a signature with its dossier, for good: the row can neither be changed nor removed. Returns its id. */
export function keepSignature(
  tx: Transaction,
  { dossierId, strokes, at }: { dossierId: string; strokes: Strokes; at: Temporal.Instant },
): string {
  const id = uuid()
  tx.send(sql`
    insert into dossiers.drawn_signature (id, dossier_id, strokes, made_at)
    values (${id}, ${dossierId}, ${JSON.stringify(strokes)}::jsonb, ${at})`)
  return id
}

/** A signature of a dossier in the transaction's reach. */
export async function findSignature(
  tx: Transaction,
  dossierId: string,
  id: string,
): Promise<Strokes | undefined> {
  const row = await tx.find<{ strokes: Strokes }>(
    sql`select strokes from dossiers.drawn_signature where id = ${id} and dossier_id = ${dossierId}`,
  )
  return row?.strokes
}
