import { receptionDeadline } from '#modules/calendar'
import { pictureHeaders } from '#modules/documents'
import {
  checkAnswers,
  fieldsOf,
  itemCount,
  labelAt,
  type Typed,
  viewPage,
  withItem,
  withoutItem,
} from '#modules/forms'
import { localDate } from '#platform/clock'
import { doorstep, formFields, sendPage } from '#platform/http'
import { notFound, Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { faultsOn, firstOpenPage, uploadable } from './filing-answers.ts'
import { CheckPage } from './filing-check-page.tsx'
import { FormPage } from './filing-form-page.tsx'
import { KnownPage } from './filing-known-page.tsx'
import {
  DonePage,
  DraftGonePage,
  type DraftProps,
  NotOnlinePage,
  PapersPage,
  StartPage,
  stepsOf,
} from './filing-pages.tsx'
import { findFollowing, keepFollowing } from './follow-cookie.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { readUpload } from './upload.ts'
import { findWard, rememberedWard, rememberWard } from './ward-choice.tsx'

const isUuid = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** Filing online, page by page; what is typed is saved on every page, right or wrong. */
export function filingRoutes(parts: CitizenParts): void {
  const { server, places, procedures, dossiers, documents, forms, calendar, clock, config, publicUrl } = parts
  const megabytes = Math.round(config.maxUploadBytes / 1024 / 1024)
  const today = () => localDate(clock.now())

  onGet(server, '/file/:procedure', (ask) => {
    const procedure = procedures.find(ask.params.procedure!)
    if (!procedure) throw notFound()
    const shell = shellOf(parts, ask)
    // Its page says since when it is no longer on offer, and what there is instead; or where it is handed in.
    if (procedures.repealOn(procedure.code, today()) || procedures.elsewhere(procedure.code))
      return ask.reply.redirect(ask.to(`/procedures/${procedure.code}`), 303)
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
        form={forms.forProcedure(procedure.code, today())}
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
    return ask.reply.redirect(ask.to(`/drafts/${token}`), 303)
  })

  const draftOf = async (ask: Ask): Promise<DraftProps> => {
    const token = ask.params.token!
    return propsOf(ask, await dossiers.getDraft(token))
  }
  const propsOf = async (ask: Ask, draft: DraftProps['draft']): Promise<DraftProps> => {
    const token = ask.params.token!
    const form = dossiers.draftForm(draft)
    return {
      form,
      checked: checkAnswers(form.version, draft.answers.form.typed, forms.world()),
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

  /** Where one goes on: whoever comes back finds the first page with something left to do. */
  onGet(
    server,
    '/drafts/:token',
    withDraft((ask, { form, checked }) => {
      const open = firstOpenPage(form, checked)
      return ask.reply.redirect(page(ask, open ? `form/${open}` : 'papers'), 303)
    }),
  )

  type Reuse = Parameters<typeof FormPage>[0]['reuse']
  const sendForm = (
    ask: Ask,
    props: DraftProps,
    again: { showFaults: boolean; reuse?: Reuse },
    status = 200,
  ) => {
    const { form, checked, draft } = props
    const formPage = form.version.pages.find(({ id }) => id === ask.params.page)
    if (!formPage) throw notFound()
    // It stopped being asked: an answer before it was changed.
    if (!checked.pages.some(({ id }) => id === formPage.id)) return ask.reply.redirect(page(ask, ''), 303)
    const world = forms.world()
    const { typed, from } = draft.answers.form
    const view = viewPage(form.version, formPage, {
      ...{ typed, from, world, language: ask.language },
      showFaults: again.showFaults,
    })
    const faults = again.showFaults
      ? faultsOn(form, formPage.id, checked).map(([field, fault]) => ({
          field,
          message: `${labelAt(form.version, field, ask.language)}: ${fault[ask.language]}`,
        }))
      : []
    const isFirst = form.version.pages[0]!.id === formPage.id
    const offer =
      again.reuse ?? (Object.keys(typed).length > 0 ? undefined : { open: findFollowing(ask)?.code })
    return sendPage(
      ask.reply,
      <FormPage
        {...props}
        view={view}
        faults={faults}
        wards={world.wards ?? []}
        script={parts.assets.url('citizen.js')}
        today={world.today}
        reuse={isFirst ? offer : undefined}
      />,
      status,
    )
  }
  /** What was kept of the dossier that is open on this device. */
  const reusableOf = async (ask: Ask) => {
    const open = findFollowing(ask)
    return open && { code: open.code, papers: await dossiers.keptOf(open.code, open.secret) }
  }
  const shownFiles = async (token: string) =>
    new Map((await dossiers.draftFiles(token)).map((file) => [file.id, file]))

  onGet(
    server,
    '/drafts/:token/form/:page',
    withDraft((ask, props) => {
      const taken = /^\d{1,3}$/.exec(ask.query.taken ?? '')?.[0]
      return sendForm(ask, props, {
        showFaults: ask.query.again === 'yes',
        ...(taken ? { reuse: { open: undefined, taken: Number(taken) } } : {}),
      })
    }),
  )
  onPost(
    server,
    '/drafts/:token/form/:page',
    withDraft(async (ask, before) => {
      const id = ask.params.page!
      if (!before.form.version.pages.some((it) => it.id === id)) throw notFound()
      const sent = sentBoxes(ask)
      const changed = withChangedItems(before, sent)
      const draft = await dossiers.saveDraft(before.token, changed.sent, id)
      // The script saves while one types; nobody waits for a page.
      if (sent.do === 'save') return ask.reply.status(204).send()
      if (changed.at) return ask.reply.redirect(`${page(ask, `form/${id}`)}#${changed.at}`, 303)
      const props = await propsOf(ask, draft)
      if (faultsOn(props.form, id, props.checked).length > 0)
        return sendForm(ask, props, { showFaults: true }, 400)
      const steps = stepsOf(props)
      const next = steps[steps.findIndex((step) => step.id === id) + 1]
      return ask.reply.redirect(page(ask, next?.path ?? ''), 303)
    }),
  )

  // The same secret opens the dossier itself, so guesses are held back as there.
  const countTry = server.createRateLimit({ max: 20, timeWindow: '1 minute' })
  onPost(
    server,
    '/drafts/:token/reuse',
    withDraft(async (ask, props) => {
      const counted = await countTry(ask.request)
      if (!counted.isAllowed && counted.isExceeded) throw doorstep('too-many-requests')
      const fields = formFields(ask.request)
      const code = nfc(fields.code ?? '').slice(0, 60)
      const access = fields.open
        ? findFollowing(ask)
        : { code, secret: nfc(fields.secret ?? '').slice(0, 40) }
      const first = props.form.version.pages[0]!.id
      try {
        const dossier = await dossiers.follow(access?.code ?? '', access?.secret ?? '')
        const facts = dossiers.factsOf(dossier)
        const offers = dossiers.offersInDraft(props.draft, facts)
        // Looked at first: nothing is filled in that nobody chose.
        if (fields.do !== 'take' && offers.length > 0) {
          const opening = fields.open ? { open: 'yes' } : { code, secret: access?.secret ?? '' }
          return sendPage(ask.reply, <KnownPage {...props} offers={offers} opening={opening} />)
        }
        const sent = sentBoxes(ask)
        const chosen = [sent.take, sent['take-old']].flatMap((boxes) => boxes?.split(',') ?? [])
        const taken = await dossiers.reuseInDraft(props.token, facts, chosen)
        return ask.reply.redirect(`${page(ask, `form/${first}`)}?taken=${taken}`, 303)
      } catch (error) {
        if (!(error instanceof Refusal) || error.type !== 'wrong-code-or-secret') throw error
        const reuse = { open: undefined, tried: { code, message: error.text[ask.language] } }
        ask.params.page = first
        return sendForm(ask, props, { showFaults: false, reuse }, 400)
      }
    }),
  )

  onGet(
    server,
    '/drafts/:token/papers',
    withDraft(async (ask, props) => {
      const shown = await shownFiles(props.token)
      const rest = { refusals: {}, broken: false, megabytes, shown, reusable: await reusableOf(ask) }
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
      const papers = new Set(uploadable(props.version, props.form).map((paper) => paper.id))
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
      const { remove, up, down, turn, go, reuse } = upload.fields
      if (isUuid(remove)) await dossiers.removeDraftFile(props.token, remove)
      if (isUuid(up)) await dossiers.moveDraftFile(props.token, up, -1)
      if (isUuid(down)) await dossiers.moveDraftFile(props.token, down, 1)
      if (isUuid(turn)) await dossiers.turnDraftFile(props.token, turn)
      const again = reuse ? findFollowing(ask) : undefined
      const reusedFor = upload.fields[`reuse-for-${reuse}`] ?? ''
      if (again && isUuid(reuse) && papers.has(reusedFor)) {
        try {
          await dossiers.reuseKeptInDraft(props.token, reusedFor, { ...again, kept: reuse })
        } catch (error) {
          if (!(error instanceof Refusal) || !['not-kept', 'too-many-files'].includes(error.type)) throw error
          refusals[reusedFor] = error.text[ask.language]
        }
      }
      const moved = up ?? down ?? turn ?? remove
      if (Object.keys(refusals).length > 0 || upload.broken) {
        draft = await dossiers.getDraft(props.token)
        const refused = (
          <PapersPage
            {...props}
            draft={draft}
            refusals={refusals}
            broken={upload.broken}
            megabytes={megabytes}
            shown={await shownFiles(props.token)}
            reusable={await reusableOf(ask)}
          />
        )
        return sendPage(ask.reply, refused, 400)
      }
      if (go === 'check') return ask.reply.redirect(page(ask, 'check'), 303)
      // Back to the paper one was at.
      const at = [...papers].find(
        (id) =>
          id === go ||
          (reuse && id === reusedFor) ||
          draft.answers.files?.[id]?.some((it) => it.id === moved),
      )
      return ask.reply.redirect(`${page(ask, 'papers')}${at ? `#${at}` : ''}`, 303)
    }),
  )

  onGet(
    server,
    '/drafts/:token/check',
    withDraft((ask, props) => sendPage(ask.reply, <CheckPage {...props} places={places} />)),
  )
  onGet(
    server,
    '/drafts/:token/declaration.pdf',
    withDraft(async (ask, { draft, procedure }) => {
      const pdf = await dossiers.renderDraft(draft)
      return ask.reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="to-khai-${procedure.code}-ban-nhap.pdf"`)
        .send(Buffer.from(pdf))
    }),
  )
  onPost(
    server,
    '/drafts/:token/send',
    withDraft(async (ask, props) => {
      if (Object.keys(props.checked.faults).length > 0) return ask.reply.redirect(page(ask, 'check'), 303)
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

/** The boxes of a sent page; ticked boxes of one name are one text, as a check reads them. */
function sentBoxes(ask: Ask): Typed {
  const sent: Typed = {}
  for (const [name, value] of Object.entries((ask.request.body ?? {}) as Record<string, unknown>)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((it) => typeof it === 'string')
    if (texts.length > 0) sent[name] = texts.join(',')
  }
  return sent
}

/** The page as it is after “add” or “remove” was pressed, and where to look then. */
function withChangedItems({ form }: DraftProps, sent: Typed): { sent: Typed; at?: string } {
  const [id, place] = (sent.remove ?? sent.add ?? '').split('.')
  const group = fieldsOf(form.version).find((field) => field.id === id)
  if (group?.type !== 'group') return { sent }
  const count = itemCount(group, sent)
  if (sent.add)
    return { sent: withItem(group, sent, count), at: `${group.id}.${count}.${group.fields[0]!.id}` }
  return { sent: withoutItem(group, sent, count, Number(place)), at: group.id }
}
