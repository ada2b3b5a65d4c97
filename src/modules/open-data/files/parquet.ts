import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Column, Value } from '../columns.ts'
import type { DataSet } from '../data-set.ts'
import type { PublishedPortion } from '../open-data.ts'
import { noteOf, split } from './csv.ts'

/** Rows of a group: what is held in memory at once. */
const groupRows = 20_000

/** One column of the file: its type, and what stands in it for a row. */
interface Stored {
  element: SchemaElement
  of(row: readonly Value[], revision: number): unknown
}

const words = (name: string): SchemaElement => ({
  ...{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
})

function storedOf({ name, kind }: Column, index: number): Stored[] {
  if (kind === 'figure') {
    return [
      {
        element: { name, type: 'DOUBLE', repetition_type: 'OPTIONAL' },
        of: (row) => split(row[index]!)[0],
      },
      { element: words(noteOf(name)), of: (row) => split(row[index]!)[1] },
    ]
  }
  if (kind !== 'date') return [{ element: words(name), of: (row) => String(row[index]) }]
  return [
    {
      element: { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
      of: (row) => new Date(String(row[index])),
    },
  ]
}

/** Apache Parquet, a group of rows after the other: the same columns as the CSV; what has no number is null. */
export async function* parquetOf(
  dataSet: Pick<DataSet, 'columns'>,
  portions: AsyncIterable<PublishedPortion>,
): AsyncGenerator<Uint8Array> {
  const stored: Stored[] = [
    ...dataSet.columns.flatMap(storedOf),
    {
      element: { name: 'revision', type: 'INT32', repetition_type: 'REQUIRED' },
      of: (_, revision) => revision,
    },
  ]
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: stored.length }, ...stored.map(({ element }) => element)],
  })
  const taken = () => {
    const piece = bytes.getBytes().slice()
    bytes.index = 0
    return piece
  }
  let group: { row: readonly Value[]; revision: number }[] = []
  const write = () => {
    const columnData = stored.map(({ element, of }) => ({
      name: element.name,
      data: group.map(({ row, revision }) => of(row, revision)),
    }))
    group = []
    return writer.write({ columnData, rowGroupSize: groupRows })
  }
  for await (const { rows, revision } of portions) {
    group.push(...rows.map((row) => ({ row, revision })))
    if (group.length < groupRows) continue
    await write()
    yield taken()
  }
  if (group.length > 0) await write()
  await writer.finish()
  yield taken()
}
