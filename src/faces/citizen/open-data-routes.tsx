import type { Row } from '#modules/open-data'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { onGet } from './ask.ts'
import { shellOf } from './frame.tsx'
import { DataSetPage, OpenDataPage } from './open-data-pages.tsx'
import type { CitizenParts } from './parts.ts'

/** Rows that are shown on a page. */
const shown = 8

/** What is published as data, for anybody to read about. */
export function openDataPages(parts: CitizenParts): void {
  const { server, openData } = parts
  onGet(server, '/open-data', async (ask) => {
    const sets = await Promise.all(
      openData.dataSets.map(async (dataSet) => ({ dataSet, extent: await openData.extent(dataSet.id) })),
    )
    return sendPage(
      ask.reply,
      <OpenDataPage shell={shellOf(parts, ask)} sets={sets} rules={openData.rules} />,
    )
  })
  onGet(server, '/open-data/:set', async (ask) => {
    const dataSet = openData.find(ask.params.set!)
    if (!dataSet) throw notFound()
    const extent = await openData.extent(dataSet.id)
    const sample: Row[] = []
    if (extent)
      for await (const { rows } of openData.portions(dataSet.id, { from: extent.last }))
        sample.push(...rows.slice(0, shown))
    const takenBack = await openData.takenBack(dataSet.id)
    return sendPage(
      ask.reply,
      <DataSetPage {...{ shell: shellOf(parts, ask), dataSet, extent, sample, takenBack }} />,
    )
  })
}
