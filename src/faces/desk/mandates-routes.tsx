import type { FastifyReply } from 'fastify'
import { Button, Code, ErrorSummary, FileField, Notice } from '#design'
import { readMandate } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { type FormVisit, form, idOf, page, type Visit } from './door.tsx'
import { megabytes } from './dossier-routes.tsx'
import { Frame } from './frame.tsx'
import { MandateFields, mandateFieldTexts, typedMandate } from './mandate-fields.tsx'
import { MandateList } from './mandate-list.tsx'
import { mandatesTexts } from './mandates-texts.ts'
import type { DeskParts } from './parts.ts'
import { Post } from './post.tsx'

/** Whoever receives notes who acts for whom; everybody who may read the dossier sees it on its page. */
const permission = 'dossier.mandate'

/** Who may act for the applicant of one dossier: noted and ended at the counter. */
export function mandatesRoutes(parts: DeskParts): void {
  const { server, dossiers, clock } = parts
  const schema = { hide: true }

  server.get(
    '/desk/dossiers/:id/mandates',
    { schema },
    page(parts, permission, (visit) => show(parts, visit, {})),
  )
  server.post(
    '/desk/dossiers/:id/mandates',
    { schema },
    form(parts, { permission, files: true }, async (visit) => {
      const { context, language, posted, reply } = visit
      const id = idOf(visit, 'id')
      const { fields, values, files } = posted
      const { state } = await dossiers.get(context, id)
      const typed = typedMandate('', fields, values)
      const read = readMandate(typed, { today: localDate(clock.now()), principal: state.applicant })
      const faults = Object.fromEntries(
        Object.entries(read.faults).map(([name, fault]) => [name, fault[language]]),
      )
      for (const [name, fault] of Object.entries(posted.fileFaults)) faults[name] = fault[language]
      if (!read.mandate || Object.keys(faults).length > 0)
        return show(parts, visit, { fields, values, faults }, 400)
      try {
        const [scan] = files.scan ?? []
        const { consent } = read.mandate
        const file =
          scan && consent.how === 'paper' ? await dossiers.addFile(withoutKey(visit), id, scan) : undefined
        const mandate = file ? { ...read.mandate, consent: { how: 'paper' as const, file } } : read.mandate
        const also = (fields.also ?? '').split(/\s+/).filter(Boolean).slice(0, 40)
        await dossiers.mandates.give(context, id, { mandate, also })
        return reply.redirect(`/desk/dossiers/${id}/mandates?done=give`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type === 'not-found') throw error
        return show(parts, visit, { fields, values, refused: error.text[language] }, error.status)
      }
    }),
  )
  server.post(
    '/desk/dossiers/:id/mandates/:mandate/end',
    { schema },
    form(parts, { permission }, async (visit) => {
      const id = idOf(visit, 'id')
      // Only from a dossier that this officer may open.
      await dossiers.get(withoutKey(visit), id)
      await dossiers.mandates.end(visit.context, idOf(visit, 'mandate'))
      return visit.reply.redirect(`/desk/dossiers/${id}/mandates?done=end`, 303)
    }),
  )
}

/** The form's key is for the command it is about. */
function withoutKey({ context }: FormVisit) {
  const { key: _, ...rest } = context
  return rest
}

interface Typed {
  fields?: Record<string, string>
  values?: Record<string, string[]>
  faults?: Record<string, string>
  refused?: string
}

async function show(parts: DeskParts, visit: Visit, typed: Typed, status = 200): Promise<FastifyReply> {
  const { dossiers, clock } = parts
  const { context, shell, language, reply, request } = visit
  const id = idOf(visit, 'id')
  const text = mandatesTexts(language)
  const labels = mandateFieldTexts(language)
  const { state } = await dossiers.get(context, id)
  const mandates = await dossiers.mandates.of(context, id)
  const { done } = request.query as { done?: string }
  const { fields, values = {}, faults = {}, refused } = typed
  const errors = Object.entries(faults).map(([field, message]) => ({
    field,
    message: `${labels[field as 'until'] ?? text.scan}: ${message}`,
  }))
  return sendPage(
    reply,
    <Frame shell={shell} title={text.title} section="dossiers" hasErrors={errors.length > 0 || !!refused}>
      <div class="stack narrow">
        <p class="small">
          <a href={`/desk/dossiers/${id}`}>{text.back}</a> <Code>{state.code}</Code>
        </p>
        <h1>
          {text.title} <span class="title-name">{text.for(state.applicant.fullName)}</span>
        </h1>
        {(done === 'give' || done === 'end') && (
          <Notice language={language} tone="success" live>
            {text.done[done]}
          </Notice>
        )}
        {refused && (
          <Notice language={language} tone="danger" live>
            {refused}
          </Notice>
        )}
        {mandates.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <MandateList
            language={language}
            mandates={mandates}
            endAt={(mandate) => `/desk/dossiers/${id}/mandates/${mandate}/end`}
          />
        )}
        <section class="panel stack" aria-labelledby="give-title">
          <h2 id="give-title">{text.giveTitle}</h2>
          <p class="soft">{text.about}</p>
          <Post action={`/desk/dossiers/${id}/mandates#errors`} files class="stack">
            <ErrorSummary language={language} errors={errors} />
            <MandateFields
              {...{ language, fields, values, faults }}
              prefix=""
              scopes={['dossier', 'procedure', 'dossiers']}
              until={localDate(clock.now()).add({ months: 3 })}
            />
            <FileField
              name="scan"
              language={language}
              label={text.scan}
              accept="application/pdf,image/*"
              maxMegabytes={megabytes(parts)}
              error={faults.scan}
              optional
            />
            <Button icon="check">{text.give}</Button>
          </Post>
        </section>
      </div>
    </Frame>,
    status,
  )
}
