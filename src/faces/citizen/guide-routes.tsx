import { madeProcedure, type Procedure, previewOf, subjectOf } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { allowMicrophone, sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Ask, onGet } from './ask.ts'
import { commonProcedures } from './common.ts'
import { fieldEntries, proceduresOf } from './fields.ts'
import { shellOf } from './frame.tsx'
import { HomePage } from './home-page.tsx'
import type { KeptPages } from './kept-pages.ts'
import type { CitizenParts } from './parts.ts'
import type { Listed } from './procedure-list.tsx'
import { ChecklistPage, ProcedurePage } from './procedure-page.tsx'
import { FieldPage, FieldsPage, SearchPage } from './search-pages.tsx'

/** Home, search, fields and guides: what everybody may read. */
export function guideRoutes(parts: CitizenParts, kept: KeptPages): void {
  const { server, procedures, clock } = parts
  const listed = (procedure: Procedure): Listed => ({
    procedure,
    version: procedures.versionOn(procedure.code, localDate(clock.now())),
  })
  /** The repeal that holds, with the page of what takes its place. */
  const repealOf = ({ code }: Procedure) => {
    const repeal = procedures.repealOn(code, localDate(clock.now()))
    return (
      repeal && { ...repeal, instead: repeal.replacedBy ? procedures.find(repeal.replacedBy) : undefined }
    )
  }
  // A kept page is the same for everybody: nothing of what was asked may get into it, only its own address.
  const shellAt = ({ language }: Ask, path: string) => shellOf(parts, { language, path })

  /** A page that offers to listen is another one than the same page while nobody can. */
  const heard = ({ language, reply }: Ask) => {
    if (!parts.transcription.hears(language)) return ''
    allowMicrophone(reply)
    return ' by voice'
  }

  onGet(server, '/', (ask) =>
    kept.send(ask.request, ask.reply, `${ask.language} home${heard(ask)}`, () => (
      <HomePage
        shell={shellAt(ask, '/')}
        common={commonProcedures(procedures)}
        fields={fieldEntries(procedures)}
      />
    )),
  )
  onGet(server, '/fields', (ask) =>
    kept.send(ask.request, ask.reply, `${ask.language} fields${heard(ask)}`, () => (
      <FieldsPage
        shell={shellAt(ask, '/fields')}
        fields={fieldEntries(procedures)}
        count={procedures.received.length}
      />
    )),
  )
  onGet(server, '/fields/:field', (ask) => {
    const field = fieldEntries(procedures).find(
      (it, index) => it.slug === ask.params.field || String(index + 1) === ask.params.field,
    )
    if (!field) throw notFound()
    return kept.send(ask.request, ask.reply, `${ask.language} field ${field.slug}`, () => {
      const items = proceduresOf(procedures, field).map(listed)
      return <FieldPage shell={shellAt(ask, `/fields/${field.slug}`)} field={field} items={items} />
    })
  })
  onGet(server, '/search', (ask) => {
    const words = nfc(ask.query.q ?? '').slice(0, 200)
    const items = procedures
      .search(words)
      .slice(0, 10)
      .map((hit) => listed(procedures.get(hit.code)))
    const meant = procedures.meant(words)
    heard(ask)
    return sendPage(
      ask.reply,
      <SearchPage shell={shellOf(parts, ask)} words={words} items={items} meant={meant} />,
    )
  })
  onGet(server, '/procedures/:code', (ask) => {
    const procedure = procedures.find(ask.params.code!)
    if (!procedure) throw notFound()
    return kept.send(ask.request, ask.reply, `${ask.language} guide ${procedure.code}`, () => (
      <ProcedurePage
        shell={shellAt(ask, `/procedures/${procedure.code}`)}
        {...listed(procedure)}
        repeal={repealOf(procedure)}
      />
    ))
  })
  // What an editor is writing, as people would see it. Only for those who may edit: nobody else learns that it is there.
  onGet(server, '/procedures/:code/draft', async (ask) => {
    const code = ask.params.code!
    const known = procedures.find(code)
    const { context } = ask.request
    const draft = await parts.editions.draft(context, subjectOf(code))
    const version =
      draft && previewOf(draft.body, known && procedures.versionOn(code, localDate(clock.now())))
    const procedure = known ?? (version?.identity && { ...madeProcedure(code, version), versions: [version] })
    if (!version || !procedure) throw notFound()
    const shown = { ...procedure, plain: version.plain ?? procedure.plain }
    const shell = shellAt(ask, `/procedures/${procedure.code}/draft`)
    return sendPage(ask.reply, <ProcedurePage shell={shell} procedure={shown} version={version} isDraft />)
  })
  onGet(server, '/procedures/:code/papers', (ask) => {
    const procedure = procedures.find(ask.params.code!)
    if (!procedure) throw notFound()
    return kept.send(ask.request, ask.reply, `${ask.language} papers ${procedure.code}`, () => (
      <ChecklistPage shell={shellAt(ask, `/procedures/${procedure.code}/papers`)} {...listed(procedure)} />
    ))
  })
}
