import { Code, DossierBadge, dossierStatuses, LinkButton, Notice, StatusBadge, Table } from '#design'
import type { ActType, Batch, BatchItem, DossierFilter } from '#modules/dossiers'
import { sendPage } from '#platform/http'
import { type FormVisit, form, idOf, page } from './door.tsx'
import { dossiersTexts } from './dossiers-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { readList } from './list-reading.ts'
import { togetherActs } from './list-together.tsx'
import type { DeskParts } from './parts.ts'

const permission = 'dossier.read'
/** So many are done while the officer waits; the rest by the queue of jobs. */
const doneAtOnce = 25
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One action on many dossiers: begun from a list, its outcome told line by line. */
export function batchesRoutes(parts: DeskParts): void {
  const { server, dossiers } = parts
  const schema = { hide: true }
  server.post(
    '/desk/batches',
    { schema },
    form(parts, { permission }, async (visit) => {
      const { context, place, posted, reply } = visit
      const type = posted.fields.type as ActType
      const wish = { place: place.code, type, data: dataOf(visit, type), chosen: chosenBy(parts, visit) }
      const { id, total } = await dossiers.batches.begin(context, wish)
      if (total <= doneAtOnce) await dossiers.batches.work(id)
      return reply.redirect(`/desk/batches/${id}`, 303)
    }),
  )
  server.get(
    '/desk/batches/:batch',
    { schema },
    page(parts, permission, async (visit) => {
      const found = await dossiers.batches.get(visit.context, idOf(visit, 'batch'))
      return sendPage(visit.reply, <BatchPage shell={visit.shell} {...found} />)
    }),
  )
}

/** The marked lines, or all of the list. */
function chosenBy(parts: DeskParts, visit: FormVisit): DossierFilter {
  const { fields, values } = visit.posted
  if (fields.whole !== 'yes') return { ids: (values.dossier ?? []).filter((id) => uuid.test(id)) }
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(fields.query ?? ''))
    query[name] = [...(query[name] ?? []), value]
  const wanted = readList(parts, visit, { ...query, tab: query.tab?.[0] })
  // A list whose conditions are not all understood would be another, larger one.
  return wanted && wanted.leftOut.length === 0 ? wanted.filter : { ids: [] }
}

function dataOf({ posted: { fields } }: FormVisit, type: ActType): Record<string, unknown> {
  if (type === 'assign') return { officer: fields.officer ?? '', name: '' }
  if (type === 'explain-lateness') return { cause: fields.cause, note: fields.text ?? '' }
  if (type === 'remark') return { text: fields.text ?? '' }
  return { note: fields.text ?? '' }
}

function BatchPage({ shell, batch, items }: { shell: Shell; batch: Batch; items: BatchItem[] }) {
  const { language } = shell
  const text = dossiersTexts(language)
  const { type, total, done, refused, finishedAt } = batch
  const act = text.acts[(togetherActs as readonly string[]).includes(type) ? (type as 'assign') : 'remark']
  return (
    <Frame shell={shell} title={text.batch} section="dossiers">
      <div class="stack">
        <p class="small">
          <a href="/desk/dossiers">{text.backToList}</a>
        </p>
        <h1>
          {text.batch} <span class="title-name">· {act}</span>
        </h1>
        {finishedAt ? (
          <Notice language={language} tone={refused > 0 ? 'warning' : 'success'} live>
            {text.batchOver(done, refused)}
          </Notice>
        ) : (
          <Notice language={language} tone="info">
            <span data-reload>{text.batchGoing(done + refused, total)}</span>{' '}
            <LinkButton href={`/desk/batches/${batch.id}`} kind="quiet" size="small">
              {text.reload}
            </LinkButton>
          </Notice>
        )}
        <Table
          language={language}
          caption={text.batch}
          captionHidden
          dense
          rows={items}
          keyOf={({ n }) => String(n)}
          hrefOf={({ dossierId }) => `/desk/dossiers/${dossierId}`}
          attributesOf={() => ({ 'data-row': true })}
          columns={[
            { heading: text.code, cell: ({ code }) => <Code>{code}</Code> },
            { heading: text.person, cell: ({ applicantName }) => applicantName },
            {
              heading: text.outcome,
              cell: ({ outcome }) =>
                outcome === undefined ? (
                  <StatusBadge icon="clock">{text.waits}</StatusBadge>
                ) : outcome === 'done' ? (
                  <StatusBadge tone="success" icon="check">
                    {text.done}
                  </StatusBadge>
                ) : (
                  <>
                    <StatusBadge tone="warning" icon="warning">
                      {text.notDone}
                    </StatusBadge>{' '}
                    {text.why[outcome as 'stale'] ?? text.whyElse}
                  </>
                ),
            },
            {
              heading: text.status,
              cell: ({ status }) => (
                <DossierBadge status={dossierStatuses[status - 1]!} language={language} />
              ),
            },
          ]}
        />
      </div>
    </Frame>
  )
}
