import { Button, EmptyState, LinkButton, TextField } from '#design'
import { dayOf, linesInPiece, registerFilter, xlsxWriter } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { page, type Visit } from './door.tsx'
import { Frame, type Shell } from './frame.tsx'
import type { DeskParts } from './parts.ts'
import { registerTexts } from './register-texts.ts'
import { sendTable } from './send-table.ts'

/** The register names people, with their addresses: for those who keep it (Circular 03/2025/TT-VPCP, form 07). */
const permission = 'dossier.register'
/** A year of a large ward; who wants more asks for another year. */
const mostLines = 100_000

/** The register of dossiers (form 07): of some days, as PDF in pieces, or as a table. */
export function registerRoutes(parts: DeskParts): void {
  const { server, dossiers } = parts
  const schema = { hide: true }
  const count = async ({ context, place }: Visit, days: Days) => {
    const [tally] = await dossiers.tally(context, [registerFilter({ place: place.code, ...days })], mostLines)
    return tally!.count
  }

  server.get(
    '/desk/register',
    { schema },
    page(parts, permission, async (visit) => {
      const days = daysOf(parts, visit)
      const lines = await count(visit, days)
      return sendPage(visit.reply, <RegisterPage shell={visit.shell} {...days} lines={lines} />)
    }),
  )
  server.get(
    '/desk/register.pdf',
    { schema },
    page(parts, permission, async (visit) => {
      const days = daysOf(parts, visit)
      const asked = Number((visit.request.query as Record<string, string>).piece ?? 1)
      const piece = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1
      const of = Math.ceil(((await count(visit, days)) ?? 0) / linesInPiece)
      const pdf = await dossiers.renderRegister(visit.context, {
        place: visit.place.code,
        ...days,
        piece,
        of,
      })
      return visit.reply
        .header('content-type', 'application/pdf')
        .header(
          'content-disposition',
          `inline; filename="so-theo-doi-${days.from}-${days.until}-${piece}.pdf"`,
        )
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(pdf))
    }),
  )
  server.get(
    '/desk/register.xlsx',
    { schema },
    page(parts, permission, async (visit) => {
      const days = daysOf(parts, visit)
      const { from, until } = days
      const filter = registerFilter({ place: visit.place.code, ...days })
      return sendTable(parts, visit, {
        wish: {
          filter,
          order: undefined,
          query: `register ${from} ${until}`,
          language: 'vi',
          asRegister: true,
        },
        writer: xlsxWriter('Sổ theo dõi hồ sơ'),
        name: `so-theo-doi-${from}-${until}.xlsx`,
        about: await count(visit, days),
      })
    }),
  )
}

interface Days {
  from: Temporal.PlainDate
  until: Temporal.PlainDate
}

/** The days asked for; this month until today where nothing, or nothing sensible, was asked. */
function daysOf({ clock }: DeskParts, { request }: Visit): Days {
  const { from = '', to = '' } = request.query as Record<string, string | undefined>
  const today = localDate(clock.now())
  const until = dayOf(to) ?? today
  const first = dayOf(from) ?? until.with({ day: 1 })
  return Temporal.PlainDate.compare(first, until) <= 0
    ? { from: first, until }
    : { from: until, until: first }
}

function RegisterPage({ shell, from, until, lines }: { shell: Shell; lines: number | undefined } & Days) {
  const { language } = shell
  const text = registerTexts(language)
  const query = new URLSearchParams({ from: from.toString(), to: until.toString() })
  const pieces = Math.ceil((lines ?? 0) / linesInPiece)
  return (
    <Frame shell={shell} title={text.title} section="dossiers">
      <div class="stack narrow">
        <p class="small">
          <a href="/desk/dossiers">{text.back}</a>
        </p>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <form method="get" action="/desk/register" class="panel stack">
          <div class="filter-fields">
            <TextField
              name="from"
              type="date"
              label={text.from}
              language={language}
              value={from.toString()}
            />
            <TextField
              name="to"
              type="date"
              label={text.until}
              language={language}
              value={until.toString()}
            />
          </div>
          <Button icon="search">{text.show}</Button>
        </form>
        {lines === undefined || lines > mostLines ? (
          <EmptyState title={text.tooMany} icon="paper">
            {text.tooManyAbout}
          </EmptyState>
        ) : lines === 0 ? (
          <EmptyState title={text.none} icon="paper">
            {text.noneAbout}
          </EmptyState>
        ) : (
          <section class="panel stack" aria-label={text.title}>
            <p>
              <strong>{text.lines(lines)}</strong> {pieces > 1 && text.pieces(pieces, linesInPiece)}
            </p>
            <div class="buttons">
              <LinkButton href={`/desk/register.xlsx?${query}`} icon="download" download>
                {text.table}
              </LinkButton>
              {Array.from({ length: pieces }, (_, index) => (
                <LinkButton
                  key={index}
                  href={`/desk/register.pdf?${query}&piece=${index + 1}`}
                  kind="quiet"
                  icon="print"
                  attributes={{ 'data-new-tab': true }}
                >
                  {pieces > 1 ? text.piece(index + 1) : text.pdf}
                </LinkButton>
              ))}
            </div>
          </section>
        )}
      </div>
    </Frame>
  )
}
