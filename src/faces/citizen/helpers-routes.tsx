import { readMandate } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { formFields, formKey, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import type { OpenedDossier } from './follow-cookie.ts'
import { actionWords } from './follow-pages.tsx'
import { shellOf } from './frame.tsx'
import { HelpersPage } from './helpers-pages.tsx'
import { helpersTexts } from './helpers-texts.ts'
import type { CitizenParts } from './parts.ts'

/**
 * Who may act for the person whose dossier is open on this device.
 * @param withDossier runs a page of that dossier
 */
export function helpersRoutes(
  parts: CitizenParts,
  withDossier: (
    handle: (ask: Ask, opened: OpenedDossier) => Promise<unknown>,
  ) => (ask: Ask) => Promise<unknown>,
): void {
  const { server, dossiers, clock } = parts
  const owner = (ask: Ask, { code, secret }: OpenedDossier) =>
    dossiers.ownerContext(commandContext(parts, ask), code, secret)

  const show = async (
    ask: Ask,
    opened: OpenedDossier,
    typed?: { fields: Record<string, string>; values: string[]; faults: Record<string, string> },
  ) => {
    const { dossier, code } = opened
    const { done } = ask.query
    const page = (
      <HelpersPage
        shell={shellOf(parts, { ...ask, path: '/my/helpers' })}
        code={code}
        mandates={await dossiers.mandates.of(owner(ask, opened), dossier.id)}
        actions={dossier.actions}
        told={(action) => actionWords(action, ask.language)}
        formKey={formKey()}
        done={done === 'give' || done === 'end' ? done : undefined}
        fields={typed?.fields}
        values={typed?.values ?? []}
        faults={typed?.faults ?? {}}
        until={localDate(clock.now()).add({ months: 3 })}
      />
    )
    return sendPage(ask.reply, page, typed ? 400 : 200)
  }

  onGet(
    server,
    '/my/helpers',
    withDossier((ask, opened) => show(ask, opened)),
  )

  onPost(
    server,
    '/my/helpers',
    withDossier(async (ask, opened) => {
      const fields = formFields(ask.request)
      const values = manyOf(ask.request.body, 'powers')
      const text = helpersTexts(ask.language)
      const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map(
        (part) => fields[`until-${part}`],
      )
      const read = readMandate(
        {
          kind: 'other',
          helperName: fields.helperName ?? '',
          helperIdNumber: fields.helperIdNumber ?? '',
          helperPhone: fields.helperPhone ?? '',
          scope: 'dossier',
          // What is filed is filed: there is nothing left for them to hand in.
          powers: values.filter((power) => power !== 'file'),
          until: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
          consent: 'link',
        },
        { today: localDate(clock.now()), principal: opened.dossier.state.applicant },
      )
      const faults = Object.fromEntries(
        Object.entries(read.faults).map(([name, fault]) => [name, fault[ask.language]]),
      )
      if (fields.agree !== 'yes') faults.agree = text.mustAgree
      if (!read.mandate || Object.keys(faults).length > 0)
        return show(ask, opened, { fields, values, faults })
      await dossiers.mandates.give(owner(ask, opened), opened.dossier.id, { mandate: read.mandate })
      return ask.reply.redirect(ask.to('/my/helpers?done=give'), 303)
    }),
  )

  onPost(
    server,
    '/my/helpers/:mandate/end',
    withDossier(async (ask, opened) => {
      const id = ask.params.mandate ?? ''
      // Only one of this dossier, whatever the address says.
      const own = await dossiers.mandates.of(owner(ask, opened), opened.dossier.id)
      if (!own.some((mandate) => mandate.id === id)) throw notFound()
      await dossiers.mandates.end(owner(ask, opened), id)
      return ask.reply.redirect(ask.to('/my/helpers?done=end'), 303)
    }),
  )

  onGet(
    server,
    '/my/receipt.pdf',
    withDossier(async (ask, opened) => {
      const pdf = await dossiers.renderReceipt(owner(ask, opened), opened.dossier).catch((error) => {
        if (error instanceof Refusal) throw notFound()
        throw error
      })
      return ask.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${opened.dossier.state.code}-bien-nhan.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )
}

/** Every value of a name in a plain form. */
function manyOf(body: unknown, name: string): string[] {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return [value ?? []].flat().filter((it): it is string => typeof it === 'string')
}
