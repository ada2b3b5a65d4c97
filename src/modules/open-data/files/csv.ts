import type { Column, Value } from '../columns.ts'
import type { DataSet } from '../data-set.ts'
import type { PublishedPortion } from '../open-data.ts'

/** The names of a file's columns: a figure has its note beside it, and the last one is the portion's revision. */
export function headings({ columns }: Pick<DataSet, 'columns'>): string[] {
  return [
    ...columns.flatMap(({ name, kind }) => (kind === 'figure' ? [name, noteOf(name)] : [name])),
    'revision',
  ]
}

export const noteOf = (name: string): string => `${name}_note`

/** A figure's number and its note; one of the two is empty. */
export function split(value: Value): [number | undefined, string] {
  return typeof value === 'number' ? [value, ''] : [undefined, value]
}

/** CSV after RFC 4180 in UTF-8: comma, CRLF, quotes where needed; points in numbers, dates as in ISO 8601. */
export async function* csvOf(
  dataSet: Pick<DataSet, 'columns'>,
  portions: AsyncIterable<PublishedPortion>,
  options: { mark: boolean },
): AsyncGenerator<string> {
  yield `${options.mark ? '\uFEFF' : ''}${line(headings(dataSet))}`
  for await (const { rows, revision } of portions)
    yield rows.map((row) => line([...cells(dataSet.columns, row), String(revision)])).join('')
}

function cells(columns: readonly Column[], row: readonly Value[]): string[] {
  return columns.flatMap(({ kind }, index) => {
    if (kind !== 'figure') return [String(row[index])]
    const [number, note] = split(row[index]!)
    return [number === undefined ? '' : String(number), note]
  })
}

const line = (texts: readonly string[]) => `${texts.map(quoted).join(',')}\r\n`
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
