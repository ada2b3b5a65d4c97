import { downloadHeaders, pictureHeaders } from '#modules/documents'
import { type NewReport, publicationsOfPage } from '#modules/feedback'
import { doorstep, formFields, formKey, sendPage } from '#platform/http'
import { Refusal } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Ask, onGet, onPost } from './ask.ts'
import { commandContext } from './command.ts'
import { ReportFormPage } from './feedback-form-page.tsx'
import { FindReportPage, PublishedPage } from './feedback-list-pages.tsx'
import { MyReportPage } from './feedback-my-page.tsx'
import { type KeptPhoto, readPhotos } from './feedback-photos.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { shellOf } from './frame.tsx'
import type { CitizenParts } from './parts.ts'
import { keyOf, readUpload } from './upload.ts'
import { findWard, rememberedWard } from './ward-choice.tsx'

/** Which field of the page holds what the module calls by another name. */
const pageField: Record<string, string> = { procedure: 'about' }

/** Reports of people: sending one, following it, what was answered to others. */
export function feedbackRoutes(parts: CitizenParts): void {
  const { server, feedback, documents, config, places, procedures, messages, clock } = parts
  // One count for all three languages; a family, or a hall’s network, shares one address.
  const countSent = server.createRateLimit({ max: 20, timeWindow: '10 minutes' })
  const countTry = server.createRateLimit({ max: 60, timeWindow: '1 minute' })
  // A page of a report asks for all of its photos.
  const countPhoto = server.createRateLimit({ max: 300, timeWindow: '1 minute' })
  const holdBack = async (ask: Ask, count: typeof countTry) => {
    const counted = await count(ask.request)
    if (!counted.isAllowed && counted.isExceeded) throw doorstep('too-many-requests')
  }

  const formPage = (
    ask: Ask,
    typed: Record<string, string>,
    faults: Record<string, string> = {},
    photos: KeptPhoto[] = [],
  ) =>
    sendPage(
      ask.reply,
      <ReportFormPage
        shell={shellOf(parts, { ...ask, path: '/feedback' })}
        {...{ rules: feedback.rules, places, typed, faults, photos }}
        megabytes={Math.floor(config.maxUploadBytes / 1024 / 1024)}
        formKey={formKey()}
        hasLetters={messages.isOffered}
      />,
      Object.keys(faults).length > 0 ? 400 : 200,
    )

  onGet(server, '/feedback', (ask) => {
    const ward = findWard(places, ask.query.ward ?? '') ?? rememberedWard(ask, places)
    const about = nfc(ask.query.about ?? '').slice(0, 60)
    return formPage(ask, { place: ward?.slug ?? '', about })
  })
  onPost(server, '/feedback', async (ask) => {
    await holdBack(ask, countSent)
    const upload = await readUpload(ask.request, documents, config.maxUploadBytes)
    const typed = upload.fields
    const { kept, fault } = readPhotos(feedback, upload, ask.language)
    const about = nfc(typed.about ?? '').slice(0, 60)
    // People copy one code or the other; which it is shows.
    const isProcedure = procedures.find(about) !== undefined
    const report: NewReport = {
      ...{ place: typed.place ?? '', kind: typed.kind ?? '', channel: 'web', words: typed.words ?? '' },
      ...(isProcedure ? { procedure: about } : { dossierCode: about }),
      ...{ name: typed.name, phone: typed.phone, email: typed.email?.slice(0, 200) },
      ...{ isPrivate: typed.private === 'yes', language: ask.language },
      photos: kept.map(({ staged }) => staged),
    }
    try {
      // Nothing leaves without a photo that was to go with it; all that is wrong is said at once.
      if (fault) {
        feedback.check(report)
        return formPage(ask, typed, { photos: fault }, kept)
      }
      const context = { ...parts.access.contextOf(undefined, ask.language), ...keyOf(typed) }
      const { code, secret } = await feedback.file(context, report)
      return ask.reply.redirect(ask.to(`/feedback/my/${code}/${secret}`), 303)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // They lay here for too long and are gone.
      if (error.type === 'file-expired') return formPage(ask, typed, { photos: error.text[ask.language] })
      if (error.type !== 'report-wrong') throw error
      const faults = Object.entries(error.fields).map(([field, text]) => [
        pageField[field] ?? field,
        text[ask.language],
      ])
      return formPage(
        ask,
        typed,
        { ...Object.fromEntries(faults), ...(fault ? { photos: fault } : {}) },
        kept,
      )
    }
  })

  onGet(server, '/feedback/published', async (ask) => {
    const ward = findWard(places, ask.query.ward ?? '')
    const page = Math.min(1000, Math.max(1, Number.parseInt(ask.query.page ?? '', 10) || 1))
    const { rows, count } = await feedback.published({ place: ward?.code, page })
    const pages = Math.ceil(count / publicationsOfPage)
    const props = { places, rules: feedback.rules, rows, ward: ward?.slug ?? '', page, pages }
    return sendPage(ask.reply, <PublishedPage shell={shellOf(parts, ask)} {...props} />)
  })

  const findPage = (
    ask: Ask,
    typed: { code: string; secret: string },
    errors: { field?: 'code' | 'secret'; message: string }[] = [],
  ) => {
    const props = { ...typed, errors }
    const page = <FindReportPage shell={shellOf(parts, ask)} {...props} />
    return sendPage(ask.reply, page, errors.length > 0 ? 400 : 200)
  }
  onGet(server, '/feedback/find', (ask) => findPage(ask, { code: '', secret: '' }))
  onPost(server, '/feedback/find', async (ask) => {
    await holdBack(ask, countTry)
    const fields = formFields(ask.request)
    const typed = {
      code: nfc(fields.code ?? '').slice(0, 60),
      secret: nfc(fields.secret ?? '').slice(0, 40),
    }
    const { required } = feedbackTexts(ask.language).find
    const empty = (['code', 'secret'] as const).filter((field) => !typed[field])
    if (empty.length > 0)
      return findPage(
        ask,
        typed,
        empty.map((field) => ({ field, message: required })),
      )
    try {
      await feedback.follow(typed.code, typed.secret)
    } catch (error) {
      if (!(error instanceof Refusal) || error.type !== 'wrong-report-code') throw error
      return findPage(ask, typed, [{ field: 'code', message: error.text[ask.language] }])
    }
    const door = [typed.code, typed.secret].map(encodeURIComponent).join('/')
    return ask.reply.redirect(ask.to(`/feedback/my/${door}`), 303)
  })

  const door = '/feedback/my/:code/:secret'
  const myPage = async (
    ask: Ask,
    { faults = {}, moved = false }: { faults?: Record<string, string>; moved?: boolean } = {},
  ) => {
    const { code, secret } = ask.params as { code: string; secret: string }
    const report = await feedback.follow(code, secret)
    const photos = await feedback.photos(feedback.senderContext(ask.request.context, code, secret), report.id)
    const path = `/feedback/my/${encodeURIComponent(report.state.code)}/${encodeURIComponent(secret)}`
    const page = (
      <MyReportPage
        shell={shellOf(parts, { ...ask, path })}
        {...{ report, photos, secret, faults, moved }}
        kind={feedback.rules.kinds.find(({ id }) => id === report.state.kind)}
        unit={places.fullName(places.get(report.state.place), ask.language)}
        now={clock.now()}
        formKey={formKey()}
      />
    )
    return sendPage(ask.reply, page, moved ? 409 : Object.keys(faults).length > 0 ? 400 : 200)
  }
  /** Says something to one's own report, and shows it again. */
  const say = async (ask: Ask, said: Parameters<typeof feedback.act>[2]) => {
    const { code, secret } = ask.params as { code: string; secret: string }
    const { id } = await feedback.follow(code, secret)
    const context = feedback.senderContext(commandContext(parts, ask), code, secret)
    try {
      await feedback.act(context, id, said)
    } catch (error) {
      if (error instanceof Refusal && error.type === 'report-moved-on') return myPage(ask, { moved: true })
      throw error
    }
    const there = [code, secret].map(encodeURIComponent).join('/')
    return ask.reply.redirect(ask.to(`/feedback/my/${there}`), 303)
  }
  onGet(server, door, async (ask) => {
    await holdBack(ask, countTry)
    return myPage(ask)
  })
  const ownPhoto = async (ask: Ask) => {
    await holdBack(ask, countPhoto)
    const { code, secret, photo } = ask.params as { code: string; secret: string; photo: string }
    const { id } = await feedback.follow(code, secret)
    return { context: feedback.senderContext(ask.request.context, code, secret), id, photo }
  }
  onGet(server, `${door}/photos/:photo`, async (ask) => {
    const { context, id, photo } = await ownPhoto(ask)
    const { row, stream } = await feedback.openPhoto(context, id, photo)
    return ask.reply.headers(downloadHeaders(row, 'inline')).send(stream)
  })
  onGet(server, `${door}/photos/:photo/thumbnail`, async (ask) => {
    const { context, id, photo } = await ownPhoto(ask)
    const { stream, size } = await feedback.openThumbnail(context, id, photo)
    return ask.reply.headers(pictureHeaders(size)).send(stream)
  })
  onPost(server, `${door}/supply`, async (ask) => {
    await holdBack(ask, countTry)
    const words = (formFields(ask.request).words ?? '').normalize('NFC').trim().slice(0, 4000)
    if (words.length < 3)
      return myPage(ask, { faults: { words: feedbackTexts(ask.language).my.supplyFault } })
    return say(ask, { type: 'supply', data: { words } })
  })
  onPost(server, `${door}/rate`, async (ask) => {
    await holdBack(ask, countTry)
    const fields = formFields(ask.request)
    const rating = ([1, 2, 3, 4] as const).find((it) => String(it) === fields.rating)
    if (!rating) return myPage(ask, { faults: { rating: feedbackTexts(ask.language).my.rateFault } })
    return say(ask, { type: 'rate', data: { rating, reason: nfc(fields.reason ?? '').slice(0, 1000) } })
  })
}
