import { receptionDeadline } from '#modules/calendar'
import { pictureHeaders } from '#modules/documents'
import type { DraftAnswers } from '#modules/dossiers'
import { localDate } from '#platform/clock'
import { formFields, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { doubtsOf, faultsOf, typedApplicant, uploadable } from './filing-answers.ts'
import {
  CheckPage,
  DonePage,
  DraftGonePage,
  type DraftProps,
  NotOnlinePage,
  PapersPage,
  RequestPage,
  StartPage,
  YouPage,
} from './filing-pages.tsx'
import { keepFollowing } from './follow-cookie.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { readUpload } from './upload.ts'
import { findWard, rememberedWard, rememberWard } from './ward-choice.tsx'

const isUuid = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** Filing online, page by page; what is typed is saved on every page, right or wrong. */
export function filingRoutes(parts: CitizenParts): void {
  const { server, places, procedures, dossiers, documents, calendar, clock, config, publicUrl } = parts
  const megabytes = Math.round(config.maxUploadBytes / 1024 / 1024)
  const today = () => localDate(clock.now())

  onGet(server, '/file/:procedure', (ask) => {
    const procedure = procedures.find(ask.params.procedure!)
    if (!procedure) throw notFound()
    const shell = shellOf(parts, ask)
    if (procedure.online === 'none')
      return sendPage(ask.reply, <NotOnlinePage shell={shell} procedure={procedure} />)
    const ward = findWard(places, ask.query.place ?? '')
    if (ward) rememberWard(ask, ward)
    const page = (
      <StartPage
        shell={shell}
        places={places}
        procedure={procedure}
        version={procedures.versionOn(procedure.code, today())}
        ward={ward}
        remembered={rememberedWard(ask, places)}
        words={nfc(ask.query.ward ?? '').slice(0, 100)}
        megabytes={megabytes}
      />
    )
    return sendPage(ask.reply, page)
  })
  onPost(server, '/file/:procedure', async (ask) => {
    const procedure = procedures.find(ask.params.procedure!)
    if (!procedure) throw notFound()
    const ward = findWard(places, formFields(ask.request).place ?? '')
    if (!ward) return ask.reply.redirect(ask.to(`/file/${procedure.code}`), 303)
    // Without a key: a second tap begins a second, empty draft, which is swept away after 30 days.
    const { token } = await dossiers.startDraft(commandContext(parts, ask), {
      place: ward.code,
      procedureCode: procedure.code,
      language: ask.language,
    })
    return ask.reply.redirect(ask.to(`/drafts/${token}/you`), 303)
  })

  const draftOf = async (ask: Ask): Promise<DraftProps> => {
    const token = ask.params.token!
    const draft = await dossiers.getDraft(token)
    return {
      shell: shellOf(parts, ask),
      token,
      draft,
      procedure: procedures.get(draft.procedureCode),
      version: await procedures.pinned(draft.procedureCode, draft.procedureVersion),
      link: `${publicUrl}${ask.to(`/drafts/${token}`)}`,
    }
  }

  /** Runs a page of a draft: one that is gone or filed already has pages of its own. */
  const withDraft =
    (handle: (ask: Ask, props: DraftProps) => Promise<unknown> | unknown) => async (ask: Ask) => {
      try {
        const props = await draftOf(ask)
        if (props.draft.dossierId) return ask.reply.redirect(ask.to(`/drafts/${props.token}/done`), 303)
        return await handle(ask, props)
      } catch (error) {
        if (error instanceof Refusal && error.type === 'draft-filed') {
          return ask.reply.redirect(ask.to(`/drafts/${ask.params.token}/done`), 303)
        }
        return gone(ask, error)
      }
    }
  const gone = (ask: Ask, error: unknown) => {
    if (!(error instanceof Refusal) || error.type !== 'draft-gone') throw error
    return sendPage(ask.reply, <DraftGonePage shell={shellOf(parts, ask)} />, 404)
  }
  const page = (ask: Ask, name: string) => ask.to(`/drafts/${ask.params.token}/${name}`)

  const shownFiles = async (token: string) =>
    new Map((await dossiers.draftFiles(token)).map((file) => [file.id, file]))

  onGet(server, '/drafts/:token', (ask) => ask.reply.redirect(page(ask, 'you'), 303))

  onGet(
    server,
    '/drafts/:token/you',
    withDraft((ask, props) => {
      // Faults are shown when something was typed already; an empty form is no fault.
      const faults = props.draft.answers.applicant ? faultsOf(props.draft, today(), ask.language) : []
      return sendPage(ask.reply, <YouPage {...props} faults={faults} />)
    }),
  )
  onPost(
    server,
    '/drafts/:token/you',
    withDraft(async (ask, props) => {
      const draft = await dossiers.saveDraft(props.token, {
        applicant: typedApplicant(formFields(ask.request)),
      })
      const faults = faultsOf(draft, today(), ask.language)
      if (faults.length === 0) return ask.reply.redirect(page(ask, 'request'), 303)
      return sendPage(ask.reply, <YouPage {...props} draft={draft} faults={faults} />, 400)
    }),
  )

  onGet(
    server,
    '/drafts/:token/request',
    withDraft((ask, props) => sendPage(ask.reply, <RequestPage {...props} />)),
  )
  onPost(
    server,
    '/drafts/:token/request',
    withDraft(async (ask, props) => {
      const { request = '', returnBy } = formFields(ask.request)
      const ways = ['counter', 'post', 'online'] as const
      const answers: DraftAnswers = { request: request.slice(0, 1000) }
      answers.returnBy = ways.find((way) => way === returnBy) ?? 'counter'
      await dossiers.saveDraft(props.token, answers)
      return ask.reply.redirect(page(ask, 'papers'), 303)
    }),
  )

  onGet(
    server,
    '/drafts/:token/papers',
    withDraft(async (ask, props) => {
      const shown = await shownFiles(props.token)
      const rest = { refusals: {}, broken: false, megabytes, shown }
      return sendPage(ask.reply, <PapersPage {...props} {...rest} />)
    }),
  )
  onGet(
    server,
    '/drafts/:token/files/:file/:kind/:page',
    withDraft(async (ask, { token }) => {
      const { file: fileId = '', kind, page: number } = ask.params
      if ((kind !== 'thumbnail' && kind !== 'preview') || !isUuid(fileId)) throw notFound()
      const wanted = { fileId, kind, page: Number(number) || 0 } as const
      const { stream, size } = await dossiers.openDraftPicture(token, wanted)
      return ask.reply.headers(pictureHeaders(size)).send(stream)
    }),
  )
  onPost(
    server,
    '/drafts/:token/papers',
    withDraft(async (ask, props) => {
      const upload = await readUpload(ask.request, documents, config.maxUploadBytes)
      const papers = new Set(uploadable(props.version).map((paper) => paper.id))
      const refusals: Record<string, string> = {}
      for (const [field, refusal] of Object.entries(upload.refusals)) {
        refusals[field] = `${refusal.fileName}: ${refusal.text[ask.language]}`
      }
      let { draft } = props
      for (const { field, staged } of upload.files) {
        if (!papers.has(field)) continue
        const have = draft.answers.files?.[field] ?? []
        // The same file again: a second tap, or a form sent twice.
        if (have.some((file) => file.name === staged.fileName && file.size === staged.size)) continue
        try {
          draft = await dossiers.addDraftFile(props.token, field, staged)
        } catch (error) {
          if (!(error instanceof Refusal) || error.type !== 'too-many-files') throw error
          refusals[field] = error.text[ask.language]
        }
      }
      const { remove, up, down, turn, go } = upload.fields
      if (isUuid(remove)) await dossiers.removeDraftFile(props.token, remove)
      if (isUuid(up)) await dossiers.moveDraftFile(props.token, up, -1)
      if (isUuid(down)) await dossiers.moveDraftFile(props.token, down, 1)
      if (isUuid(turn)) await dossiers.turnDraftFile(props.token, turn)
      const moved = up ?? down ?? turn ?? remove
      if (Object.keys(refusals).length > 0 || upload.broken) {
        draft = await dossiers.getDraft(props.token)
        const again = (
          <PapersPage
            {...props}
            draft={draft}
            refusals={refusals}
            broken={upload.broken}
            megabytes={megabytes}
            shown={await shownFiles(props.token)}
          />
        )
        return sendPage(ask.reply, again, 400)
      }
      if (go === 'check') return ask.reply.redirect(page(ask, 'check'), 303)
      // Back to the paper one was at.
      const at = [...papers].find(
        (id) => id === go || draft.answers.files?.[id]?.some((it) => it.id === moved),
      )
      return ask.reply.redirect(`${page(ask, 'papers')}${at ? `#${at}` : ''}`, 303)
    }),
  )

  onGet(
    server,
    '/drafts/:token/check',
    withDraft((ask, props) =>
      sendPage(
        ask.reply,
        <CheckPage
          {...props}
          places={places}
          faults={faultsOf(props.draft, today(), ask.language)}
          doubts={doubtsOf(props.draft, today())}
        />,
      ),
    ),
  )
  onPost(
    server,
    '/drafts/:token/send',
    withDraft(async (ask, props) => {
      if (faultsOf(props.draft, today(), ask.language).length > 0)
        return ask.reply.redirect(page(ask, 'check'), 303)
      const opened = await dossiers.fileDraft(commandContext(parts, ask), props.token)
      keepFollowing(ask, publicUrl, opened)
      return ask.reply.redirect(page(ask, 'done'), 303)
    }),
  )
  onGet(server, '/drafts/:token/done', async (ask) => {
    try {
      const { shell, token, draft, procedure } = await draftOf(ask)
      if (!draft.dossierId) return ask.reply.redirect(page(ask, 'check'), 303)
      // Filed already: the same command gives the same answer again and does nothing.
      const opened = await dossiers.fileDraft(commandContext(parts, ask), token)
      const { state } = await dossiers.follow(opened.code, opened.secret)
      const done = (
        <DonePage
          shell={shell}
          opened={opened}
          procedure={procedure}
          place={places.officeName(places.get(draft.place), ask.language)}
          checkedBy={receptionDeadline(calendar, Temporal.Instant.from(state.filedAt)).due}
          followLink={`${publicUrl}${ask.to(`/follow?code=${encodeURIComponent(opened.code)}`)}`}
        />
      )
      return sendPage(ask.reply, done)
    } catch (error) {
      return gone(ask, error)
    }
  })
}
