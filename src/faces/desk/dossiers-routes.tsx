import { PassThrough } from 'node:stream'
import { dossierStatuses, dossierStatusName } from '#design'
import { csvWriter, exportTexts, mayShare, type Query, type TableWriter, xlsxWriter } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may } from '#platform/ledger'
import { page, type Visit } from './door.tsx'
import { DossiersPage } from './dossiers-page.tsx'
import { dossiersTexts } from './dossiers-texts.ts'
import { listQuery } from './list-address.ts'
import type { FilterWords } from './list-filters.tsx'
import { readList, type WantedList } from './list-reading.ts'
import { type TogetherAct, togetherActs } from './list-together.tsx'
import type { DeskParts } from './parts.ts'
import { stepName } from './step-name.ts'

const pageSize = 50
/** The number on a tab is exact up to here. */
const mostOnTab = 1000

export function dossiersRoutes(parts: DeskParts): void {
  const { server, dossiers, procedures, calendar, clock, access } = parts
  server.get(
    '/desk/dossiers',
    { schema: { hide: true } },
    page(parts, 'dossier.read', async (visit) => {
      const { context, place, language, shell, reply } = visit
      const query = visit.request.query as Query
      const queues = dossiers.queues(context, place.code)
      const tallies = await dossiers.tally(
        context,
        queues.map((queue) => queue.filter),
        mostOnTab,
      )
      // Without a wish: the first pile that holds something.
      const fullest = queues.find((_, index) => tallies[index]!.count !== 0) ?? queues[0]!
      const wanted =
        readList(parts, visit, query, queues) ??
        readList(parts, visit, { ...query, tab: fullest.id }, queues)!
      const { queue: current, state, filter, order, columns, leftOut } = wanted
      const [after, before] = [one(query.after), one(query.before)]
      const found = await dossiers.page(context, filter, { order, after, before, limit: pageSize })
      const [tally] = await dossiers.tally(context, [filter])
      const officers = (await access.accountsOf(place.code)).map((account) => ({
        actor: `officer:${account.id}`,
        name: account.fullName,
      }))
      const words = filterWords(parts, visit, officers)
      const alerts = await dossiers.alerts(context)
      const said = one(query.said)
      const text = dossiersTexts(language)
      return sendPage(
        reply,
        <DossiersPage
          {...{ shell, calendar, queues: queues.map((queue, n) => ({ queue, tally: tallies[n]! })), current }}
          {...{ state, filter, columns, leftOut, words, officers }}
          now={clock.now()}
          tally={tally!}
          order={found.order}
          rows={found.rows}
          next={found.next}
          previous={found.previous}
          isFirst={!after && !before}
          search={wordsOf(wanted)}
          alerts={alerts.length}
          facets={query.facets === 'yes' ? await dossiers.facets(context, filter) : 'not asked'}
          views={await dossiers.views.list(context, place.code)}
          mayShare={mayShare(context, place.code)}
          batches={await dossiers.batches.recent(context)}
          acts={actsFor(visit)}
          isMasked={!may(context, 'dossier.export', place.code)}
          said={said && said in saids ? text[saids[said as keyof typeof saids]] : undefined}
          removed={said === 'removed' ? one(query.view) : undefined}
          stepName={words.stepName}
          unitName={words.unitName}
          procedureName={(code) =>
            procedures.find(code) ? procedures.versionOn(code, localDate(clock.now())).name[language] : code
          }
        />,
      )
    }),
  )
  const writers = { csv: csvWriter, xlsx: xlsxWriter }
  for (const ending of ['csv', 'xlsx'] as const) {
    server.get(
      `/desk/list.${ending}`,
      { schema: { hide: true } },
      page(parts, 'dossier.read', async (visit) => {
        const query = visit.request.query as Query
        const wanted = readList(parts, visit, query) ?? readList(parts, visit, { ...query, tab: 'all' })!
        const texts = exportTexts(visit.language)
        return sendFile(
          visit,
          wanted,
          writers[ending](texts.sheet),
          `${texts.file}-${localDate(clock.now())}.${ending}`,
        )
      }),
    )
  }

  /** How long somebody may take to fetch the next piece, in milliseconds. */
  const patience = 60_000

  async function sendFile(visit: Visit, wanted: WantedList, writer: TableWriter, name: string) {
    const { context, language, reply } = visit
    const { filter, order, state } = wanted
    const [tally] = await dossiers.tally(context, [filter])
    const stream = new PassThrough({ highWaterMark: 256 * 1024 })
    const begun = Promise.withResolvers<void>()
    const put = async (piece: Buffer): Promise<boolean> => {
      begun.resolve()
      if (stream.destroyed) return false
      if (stream.write(piece)) return true
      return new Promise((resolve) => {
        const timer = setTimeout(() => stream.destroy(), patience)
        const done = () => {
          clearTimeout(timer)
          stream.off('drain', done).off('close', done)
          resolve(!stream.destroyed)
        }
        stream.on('drain', done).on('close', done)
      })
    }
    const wish = { filter, order, query: listQuery(state).toString(), language }
    dossiers.exportTo(context, wish, writer, { put }).then(
      () => stream.end(),
      (error) => {
        begun.reject(error)
        // A file that breaks off must not look whole.
        stream.destroy(error)
      },
    )
    // A refusal is still a page; what goes wrong later breaks the file off.
    await begun.promise
    stream.on('error', (error) => server.log.warn({ err: error }, 'a list broke off while it was written'))
    return reply
      .header('content-type', writer.mime)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .header('x-rows-about', tally!.count === undefined ? 'unknown' : String(tally!.count))
      .send(stream)
  }
}

const saids = { kept: 'kept', renamed: 'renamed', removed: 'removed', back: 'broughtBack' } as const

const one = (value: string | string[] | undefined) => [value ?? []].flat()[0]

const wordsOf = ({ state }: WantedList) => state.asked.find(([name]) => name === 'q')?.[1] ?? ''

/** What lets somebody do something to many at a place. */
const permissionsFor: Record<TogetherAct, string[]> = {
  assign: ['dossier.assign', 'dossier.process', 'dossier.review', 'dossier.approve'],
  pass: ['dossier.process', 'dossier.review'],
  approve: ['dossier.approve'],
  'explain-lateness': ['dossier.explain'],
  remark: ['dossier.remark'],
}

const actsFor = ({ context, place }: Visit) =>
  togetherActs.filter((act) => permissionsFor[act].some((permission) => may(context, permission, place.code)))

function filterWords(
  { procedures, places, clock }: DeskParts,
  { language }: Visit,
  officers: FilterWords['officers'],
): FilterWords {
  const today = localDate(clock.now())
  return {
    procedures: procedures.all.map(({ code }) => ({
      code,
      name: procedures.versionOn(code, today).name[language],
    })),
    fields: procedures.fields.map(({ name }) => ({ value: name.vi, label: name[language] })),
    officers,
    statusName: (status) => dossierStatusName(dossierStatuses[status - 1]!, language),
    stepName: (step) => stepName(procedures, step, language),
    unitName: (place) => {
      const found = places.find(place)
      return found ? places.fullName(found, language) : place
    },
  }
}
