import { dossierStatuses, dossierStatusName } from '#design'
import { csvWriter, exportTexts, mayShare, type Query, xlsxWriter } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { may } from '#platform/ledger'
import { page, type Visit } from './door.tsx'
import { DossiersPage, mostAlertsCounted } from './dossiers-page.tsx'
import { dossiersTexts } from './dossiers-texts.ts'
import { listQuery } from './list-address.ts'
import type { FilterWords } from './list-filters.tsx'
import { readList, type WantedList } from './list-reading.ts'
import { type TogetherAct, togetherActs } from './list-together.tsx'
import type { DeskParts } from './parts.ts'
import { sendTable } from './send-table.ts'
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
      // What the tab says already is not counted twice, where it was counted to the end.
      const onTab = tallies[queues.indexOf(current)]!
      const isKnown = state.asked.length === 0 && onTab.count !== undefined && onTab.count <= mostOnTab
      const [tally] = isKnown ? [onTab] : await dossiers.tally(context, [filter])
      const officers = (await access.accountsOf(place.code)).map((account) => ({
        actor: `officer:${account.id}`,
        name: account.fullName,
      }))
      const words = filterWords(parts, visit, officers)
      const alerts = await dossiers.countAlerts(context, mostAlertsCounted)
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
          alerts={alerts}
          facets={query.facets === 'yes' ? await dossiers.facets(context, filter) : 'not asked'}
          views={await dossiers.views.list(context, place.code)}
          mayShare={mayShare(context, place.code)}
          batches={await dossiers.batches.recent(context)}
          acts={actsFor(visit)}
          keepsRegister={may(context, 'dossier.register', place.code)}
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
        const [tally] = await dossiers.tally(visit.context, [wanted.filter])
        const { filter, order, state } = wanted
        return sendTable(parts, visit, {
          wish: { filter, order, query: listQuery(state).toString(), language: visit.language },
          writer: writers[ending](texts.sheet),
          name: `${texts.file}-${localDate(clock.now())}.${ending}`,
          about: tally!.count,
        })
      }),
    )
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
