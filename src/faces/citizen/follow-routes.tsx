import { receptionDeadline } from '#modules/calendar'
import { beginUpload, downloadHeaders } from '#modules/documents'
import { type Act, certifying, type Dossier } from '#modules/dossiers'
import { doorstep, formFields, formKey, sendPage } from '#platform/http'
import { type Context, notFound, Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { draftTexts } from './draft-question.tsx'
import {
  type FollowAccess,
  findFollowing,
  keepFollowing,
  type OpenedDossier,
  stopFollowing,
} from './follow-cookie.ts'
import { canWithdraw, DossierPage, FollowPage, WithdrawPage } from './follow-pages.tsx'
import { followTexts } from './follow-texts.ts'
import { shellOf } from './frame.tsx'
import { helpersRoutes } from './helpers-routes.tsx'
import { lettersRoutes } from './letters-routes.tsx'
import { MyPapersPage } from './my-papers-page.tsx'
import type { CitizenParts } from './parts.ts'
import { ratingOf } from './ticket-routes.tsx'
import { keyOf, readUpload } from './upload.ts'
import { whyDueWords } from './why-due.ts'

/** Following one's own dossier: code and secret open it, a cookie keeps it open for half an hour. */
export function followRoutes(parts: CitizenParts): void {
  const { server, places, procedures, dossiers, certification, documents, uploads, messages } = parts
  const { calendar, clock, config, publicUrl } = parts

  // One count for all three languages. The same secret travels in the cookie of the other pages, so guesses there are
  // held back, too.
  const countTry = server.createRateLimit({ max: 20, timeWindow: '1 minute' })
  const countVisit = server.createRateLimit({ max: 120, timeWindow: '1 minute' })
  const holdBack = async (ask: Ask, count: typeof countTry) => {
    const counted = await count(ask.request)
    if (!counted.isAllowed && counted.isExceeded) throw doorstep('too-many-requests')
  }

  onGet(server, '/follow', (ask) =>
    sendPage(
      ask.reply,
      <FollowPage
        shell={shellOf(parts, ask)}
        code={(ask.query.code ?? '').slice(0, 60)}
        secret=""
        open={findFollowing(ask)?.code}
        errors={[]}
      />,
    ),
  )
  onPost(server, '/follow', async (ask) => {
    await holdBack(ask, countTry)
    const fields = formFields(ask.request)
    const code = nfc(fields.code ?? '').slice(0, 60)
    const secret = nfc(fields.secret ?? '').slice(0, 40)
    const again = (errors: { field?: 'code' | 'secret'; message: string }[], status: number) =>
      sendPage(
        ask.reply,
        <FollowPage
          shell={shellOf(parts, ask)}
          code={code}
          secret={secret}
          open={undefined}
          errors={errors}
        />,
        status,
      )
    const { required } = followTexts(ask.language).ask
    const empty = (['code', 'secret'] as const).filter((field) => !fields[field]?.trim())
    if (empty.length > 0)
      return again(
        empty.map((field) => ({ field, message: required })),
        400,
      )
    try {
      await dossiers.follow(code, secret)
    } catch (error) {
      if (!(error instanceof Refusal) || error.type !== 'wrong-code-or-secret') throw error
      return again([{ field: 'code', message: error.text[ask.language] }], 400)
    }
    keepFollowing(ask, publicUrl, { code, secret })
    return ask.reply.redirect(ask.to('/my'), 303)
  })

  /** Runs a page of the open dossier; without one it leads to the form that opens it. */
  const withDossier =
    (handle: (ask: Ask, opened: OpenedDossier) => Promise<unknown> | unknown) => async (ask: Ask) => {
      const access = findFollowing(ask)
      if (!access) return ask.reply.redirect(ask.to('/follow'), 303)
      await holdBack(ask, countVisit)
      let dossier: Dossier
      try {
        dossier = await dossiers.follow(access.code, access.secret)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type !== 'wrong-code-or-secret') throw error
        stopFollowing(ask)
        return ask.reply.redirect(ask.to('/follow'), 303)
      }
      return handle(ask, { ...access, dossier })
    }
  const owner = (ask: Ask, { code, secret }: FollowAccess): Context =>
    dossiers.ownerContext(commandContext(parts, ask), code, secret)

  const dossierPage = async (
    ask: Ask,
    opened: OpenedDossier,
    refusals: Record<string, string> = {},
    draftFault?: string,
  ) => {
    const { dossier, code, secret } = opened
    const { state, dueAt } = dossier
    const version = await procedures.pinned(state.procedure.code, state.procedure.version)
    const isCertified = state.route[0]?.step === certifying
    const certified = isCertified ? await certification.requestOf(owner(ask, opened), dossier.id) : undefined
    const page = (
      <DossierPage
        shell={shellOf(parts, { ...ask, path: '/my' })}
        places={places}
        dossier={dossier}
        procedure={procedures.find(state.procedure.code)}
        version={version}
        route={isCertified ? procedures.route('certification') : procedures.stepsOf(version)}
        why={whyDueWords(dossiers.whyDue(state), dueAt, ask.language)}
        checkBy={
          state.status === 1
            ? receptionDeadline(calendar, Temporal.Instant.from(state.filedAt)).due
            : undefined
        }
        forms={dossiers.slipForms(dossier, 'owner').filter((form) => form !== '06')}
        hasDeclaration={dossiers.declarationOf(dossier) !== undefined}
        now={clock.now()}
        formKey={formKey()}
        megabytes={Math.round(config.maxUploadBytes / 1024 / 1024)}
        refusals={refusals}
        draftFault={draftFault}
        letters={messages.isOffered ? await dossiers.letters({ id: dossier.id, code, secret }) : undefined}
        hasLetters={messages.isOffered}
        certified={certified}
        carriers={dossiers.carriers}
      />
    )
    const isFaulty = draftFault !== undefined || Object.keys(refusals).length > 0
    return sendPage(ask.reply, page, isFaulty ? 400 : 200)
  }

  onGet(
    server,
    '/my',
    withDossier((ask, opened) => dossierPage(ask, opened)),
  )

  onPost(
    server,
    '/my/supply',
    withDossier(async (ask, opened) => {
      const { dossier } = opened
      const asked = dossier.state.status === 5 ? dossier.state.supplements.at(-1) : undefined
      const upload = await readUpload(ask.request, documents, config.maxUploadBytes)
      // Sent already, by a second tap: the dossier's page says so.
      if (!asked || asked.suppliedAt) return ask.reply.redirect(ask.to('/my'), 303)
      const text = followTexts(ask.language)
      // What came in pieces is carried by notes, good for this dossier alone.
      const kept = Object.entries(upload.values).flatMap(([name, notes]) => {
        const staged = notes.map((note) => documents.notes.read(`dossier:${dossier.id}`, note))
        const field = /^kept-(c\d{1,3})$/.exec(name)?.[1]
        return field ? staged.flatMap((it) => (it ? [{ field, staged: it }] : [])) : []
      })
      const files = [...kept, ...upload.files].filter(({ field }) => asked.items.includes(field))
      const refusals: Record<string, string> = {}
      for (const [field, refusal] of Object.entries(upload.refusals)) {
        refusals[field] = `${refusal.fileName}: ${refusal.text[ask.language]}`
      }
      if (files.length === 0 && Object.keys(refusals).length === 0)
        refusals[asked.items[0] ?? ''] = text.supply.nothing
      // All or nothing: what is sent here goes into the dossier at once and cannot be taken back.
      if (Object.keys(refusals).length > 0) return dossierPage(ask, opened, refusals)
      const context = owner(ask, opened)
      const given = new Map<string, string[]>()
      for (const { field, staged } of files) {
        const id = await dossiers.addFile(context, dossier.id, staged)
        given.set(field, [...(given.get(field) ?? []), id])
      }
      const act: Act = {
        type: 'supply',
        data: {
          note: (upload.fields.note ?? '').slice(0, 1000),
          components: [...given].map(([id, ids]) => ({
            id,
            originals: 0,
            certified: 0,
            copies: 1,
            origin: 1,
            files: ids,
          })),
        },
      }
      await dossiers.act({ ...context, ...keyOf(upload.fields) }, dossier.id, act)
      return ask.reply.redirect(ask.to('/my'), 303)
    }),
  )

  onPost(
    server,
    '/my/uploads',
    withDossier(async (ask, { dossier }) => {
      await dossiers.requireFilesWelcome(owner(ask, findFollowing(ask)!), dossier.id)
      await beginUpload(uploads, ask.request, ask.reply, {
        target: 'owner',
        reference: `dossier:${dossier.id}`,
      })
      return ask.reply.send(null)
    }),
  )
  onGet(
    server,
    '/my/papers',
    withDossier(async (ask, { code, secret }) =>
      sendPage(
        ask.reply,
        <MyPapersPage shell={shellOf(parts, ask)} code={code} papers={await dossiers.keptOf(code, secret)} />,
      ),
    ),
  )

  onGet(
    server,
    '/my/withdraw',
    withDossier((ask, { code, dossier }) => {
      if (!canWithdraw(dossier.state)) return ask.reply.redirect(ask.to('/my'), 303)
      const props = { code, reason: '', error: undefined, formKey: formKey() }
      return sendPage(ask.reply, <WithdrawPage shell={shellOf(parts, ask)} {...props} />)
    }),
  )
  onPost(
    server,
    '/my/withdraw',
    withDossier(async (ask, opened) => {
      const { code, dossier } = opened
      const reason = nfc(formFields(ask.request).reason ?? '').slice(0, 1000)
      if (reason.length < 3) {
        const error = followTexts(ask.language).withdraw.reasonFault
        const page = (
          <WithdrawPage
            shell={shellOf(parts, ask)}
            code={code}
            reason={reason}
            error={error}
            formKey={formKey()}
          />
        )
        return sendPage(ask.reply, page, 400)
      }
      if (canWithdraw(dossier.state)) {
        await dossiers.act(owner(ask, opened), dossier.id, { type: 'withdraw', data: { reason } })
      }
      return ask.reply.redirect(ask.to('/my'), 303)
    }),
  )
  onPost(
    server,
    '/my/draft',
    withDossier(async (ask, opened) => {
      const { state, id } = opened.dossier
      const { answer, words = '' } = formFields(ask.request)
      // Answered already, by a second tap or by its silence: the dossier's page says so.
      if (!state.draft || state.draft.answer) return ask.reply.redirect(ask.to('/my'), 303)
      const data = { agreed: answer === 'yes', words: nfc(words).slice(0, 2000) }
      if (answer !== 'yes' && (answer !== 'no' || data.words.length < 3))
        return dossierPage(ask, opened, {}, draftTexts(ask.language)[answer === 'no' ? 'sayWhat' : 'choose'])
      await dossiers.act(owner(ask, opened), id, { type: 'answer-draft', data })
      return ask.reply.redirect(ask.to('/my'), 303)
    }),
  )
  onPost(
    server,
    '/my/rate',
    withDossier(async (ask, opened) => {
      const rating = ratingOf(formFields(ask.request).rating)
      if (!rating) throw notFound()
      if (!opened.dossier.state.rating) {
        await dossiers.act(owner(ask, opened), opened.dossier.id, { type: 'rate', data: { rating } })
      }
      return ask.reply.redirect(ask.to('/my'), 303)
    }),
  )
  lettersRoutes(parts, withDossier)
  helpersRoutes(parts, withDossier)
  onPost(server, '/my/leave', (ask) => {
    stopFollowing(ask)
    return ask.reply.redirect(ask.to('/follow'), 303)
  })

  onGet(
    server,
    '/my/forms/:form',
    withDossier(async (ask, opened) => {
      const form = dossiers.slipForms(opened.dossier, 'owner').find((it) => it === ask.params.form)
      if (!form) throw notFound()
      const pdf = await dossiers.renderSlip(owner(ask, opened), opened.dossier, form)
      return ask.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${opened.dossier.state.code}-${form}.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )
  onGet(
    server,
    '/my/declaration.pdf',
    withDossier(async (ask, { dossier }) => {
      const pdf = await dossiers.renderDeclaration(dossier)
      return ask.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${dossier.state.code}-to-khai.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )
  onGet(
    server,
    '/my/files/:file',
    withDossier(async (ask, opened) => {
      const { state, id } = opened.dossier
      const file = ask.params.file!
      const own = [
        ...state.components.flatMap((given) => given.files),
        // A result is the office's own until it is signed, but for the draft that its owner is to look at.
        ...(state.draft?.files ?? []),
        ...([9, 10].includes(state.status) ? (state.result?.files ?? []) : []),
      ]
      if (!own.includes(file)) throw notFound()
      const { row, stream } = await dossiers.openFile(owner(ask, opened), id, file)
      return ask.reply.headers(downloadHeaders(row)).send(stream)
    }),
  )
}
