import { Code, EmptyState, LinkButton, StatusBadge, Table } from '#design'
import type { ListedShipment } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { formatDate, formatDateTime, type Language } from '#platform/text'
import { page } from './door.tsx'
import { Frame } from './frame.tsx'
import type { DeskParts } from './parts.ts'
import { shipmentsTexts } from './shipments-texts.ts'

/** Whoever hands over at the counter also posts. */
const permission = 'dossier.hand-over'

/** What goes by post: what to post today, what is under way, what somebody has to look at; and the list for the carrier. */
export function shipmentsRoutes(parts: DeskParts): void {
  const { server, dossiers, places, clock } = parts
  const schema = { hide: true }

  server.get(
    '/desk/post',
    { schema },
    page(parts, permission, async ({ context, shell, language, place, reply }) => {
      const text = shipmentsTexts(language)
      const all = await dossiers.shipmentsAt(context, place.code)
      const groups = {
        look: all.filter(({ isOverdue }) => isOverdue),
        prepared: all.filter((it) => it.shipment.state === 'prepared' && !it.isOverdue),
        posted: all.filter((it) => it.shipment.state === 'posted' && !it.isOverdue),
      }
      const shown = (['look', 'prepared', 'posted'] as const).filter((group) => groups[group].length > 0)
      return sendPage(
        reply,
        <Frame shell={shell} title={text.title} section="post">
          <div class="stack">
            <h1>{text.title}</h1>
            <p>{text.lead}</p>
            {all.some(({ shipment }) => shipment.state === 'prepared') && (
              <p>
                <LinkButton href="/desk/post/list" kind="quiet" icon="print">
                  {text.print}
                </LinkButton>
              </p>
            )}
            {shown.length === 0 && (
              <EmptyState title={text.empty} icon="check">
                {text.emptyAbout}
              </EmptyState>
            )}
            {shown.map((group) => (
              <section key={group} class="stack-tight" aria-labelledby={`post-${group}`}>
                <h2 id={`post-${group}`}>
                  {text.groups[group]} ({groups[group].length})
                </h2>
                <Parcels language={language} caption={text.groups[group]} rows={groups[group]} />
              </section>
            ))}
          </div>
        </Frame>,
      )
    }),
  )

  server.get(
    '/desk/post/list',
    { schema },
    page(parts, permission, async ({ context, shell, language, place, reply }) => {
      const text = shipmentsTexts(language)
      const now = clock.now()
      const rows = (await dossiers.shipmentsAt(context, place.code)).filter(
        ({ shipment: { state, posted } }) =>
          state === 'prepared' ||
          (state === 'posted' && localDate(Temporal.Instant.from(posted!.at)).equals(localDate(now))),
      )
      return sendPage(
        reply,
        <Frame shell={shell} title={text.listTitle} section="post">
          <div class="stack">
            <p class="small">
              <a href="/desk/post">{text.back}</a>
            </p>
            <h1>{text.listTitle}</h1>
            <p>{text.listOf(places.officeName(place, language), formatDate(localDate(now)))}</p>
            <Table
              language={language}
              caption={text.listTitle}
              captionHidden
              rows={rows.map((row, index) => ({ ...row, n: index + 1 }))}
              keyOf={({ id }) => id}
              columns={[
                { heading: text.number, cell: ({ n }) => n },
                { heading: text.dossier, cell: ({ code }) => <Code long>{code}</Code> },
                {
                  heading: text.to,
                  cell: ({ shipment }) => (
                    <>
                      <bdi>{shipment.name}</bdi>
                      <span class="under">
                        <bdi>{shipment.address ?? text.noAddress}</bdi>
                      </span>
                    </>
                  ),
                },
                {
                  heading: text.phone,
                  cell: ({ shipment }) => <Code>{shipment.phone?.replace(/^\+84/, '0') ?? '–'}</Code>,
                },
                {
                  heading: text.tracking,
                  cell: ({ shipment }) => <Code>{shipment.posted?.tracking ?? '…………'}</Code>,
                },
              ]}
            />
            <p>{text.count(rows.length)}</p>
            <div class="signing-line">
              <p>{text.giver}</p>
              <p>{text.taker}</p>
            </div>
          </div>
        </Frame>,
      )
    }),
  )
}

interface ParcelsProps {
  language: Language
  caption: string
  rows: ListedShipment[]
}

function Parcels({ language, caption, rows }: ParcelsProps) {
  const text = shipmentsTexts(language)
  return (
    <Table
      language={language}
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: text.dossier,
          cell: ({ id, code }) => (
            <a href={`/desk/dossiers/${id}`}>
              <Code long>{code}</Code>
            </a>
          ),
        },
        {
          heading: text.to,
          cell: ({ shipment }) => (
            <>
              <bdi>{shipment.name}</bdi>
              <span class={shipment.address ? 'under' : 'under warning-words'}>
                <bdi>{shipment.address ?? text.noAddress}</bdi>
              </span>
            </>
          ),
        },
        {
          heading: text.state,
          cell: ({ shipment, isOverdue }) => <State {...{ language, shipment, isOverdue }} />,
        },
      ]}
    />
  )
}

function State({
  language,
  shipment,
  isOverdue,
}: { language: Language } & Pick<ListedShipment, 'shipment' | 'isOverdue'>) {
  const text = shipmentsTexts(language)
  const { state, posted, preparedAt, endedAt, reason } = shipment
  const since = endedAt ?? posted?.at ?? preparedAt
  const isBad = isOverdue || state === 'returned' || state === 'lost'
  return (
    <>
      <StatusBadge tone={isBad ? 'warning' : 'info'} icon={isBad ? 'clock' : 'post'}>
        {text.states[state]}
        {isOverdue && (state === 'prepared' || state === 'posted') ? `, ${text.overdue}` : ''}
      </StatusBadge>
      <span class="under soft">{text.since(formatDateTime(Temporal.Instant.from(since)))}</span>
      {state === 'posted' && posted && (
        <span class="under soft">
          <Code>{posted.tracking}</Code> ·{' '}
          {text.expected(formatDate(Temporal.PlainDate.from(posted.expectedOn)))}
        </span>
      )}
      {reason && (
        <span class="under">
          <bdi>{reason}</bdi>
        </span>
      )}
    </>
  )
}
