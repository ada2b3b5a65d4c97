import type { NewReport } from '#modules/feedback'
import { sendPage } from '#platform/http'
import { may, Refusal } from '#platform/ledger'
import { type Language, languages, nfc } from '#platform/text'
import { type FormVisit, form, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { CounterFormPage, CounterSlipPage, counterPath, ReadBackPage } from './counter-pages.tsx'

const permission = 'feedback.record'
/** Which field of the page holds what the module calls by another name. */
const pageField: Record<string, string> = { procedure: 'about' }

/** What somebody says at the counter is written down, read back to them, and saved; a slip lets them follow it. */
export function counterRoutes(parts: DeskParts): void {
  const { server, feedback, places, publicUrl } = parts
  const schema = { hide: true }

  const citizensIn = (language: Language) => (language === 'vi' ? publicUrl : `${publicUrl}/${language}`)

  const formPage = (visit: Visit, typed: Record<string, string> = {}, faults: Record<string, string> = {}) =>
    sendPage(
      visit.reply,
      <CounterFormPage
        {...{ shell: visit.shell, rules: feedback.rules, typed, faults }}
        ownForm={`${citizensIn(visit.language)}/feedback?ward=${visit.place.slug}`}
      />,
      Object.keys(faults).length > 0 ? 400 : 200,
    )

  server.get(
    counterPath,
    { schema },
    page(parts, permission, async (visit) => formPage(visit)),
  )
  server.post(
    counterPath,
    { schema },
    form(parts, { permission }, async (visit) => {
      const { fields } = visit.posted
      if (fields.do === 'back') return formPage(visit, fields)
      const told = reportOf(parts, visit)
      try {
        if (fields.do === 'save') return await saved(visit, told)
        feedback.check(told)
        const kind = feedback.rules.kinds.find(({ id }) => id === told.kind)
        return sendPage(
          visit.reply,
          <ReadBackPage shell={visit.shell} kind={kind?.name[visit.language] ?? ''} typed={fields} />,
        )
      } catch (error) {
        if (!(error instanceof Refusal) || error.type !== 'report-wrong') throw error
        const faults = Object.entries(error.fields).map(([field, text]) => [
          pageField[field] ?? field,
          text[visit.language],
        ])
        return formPage(visit, fields, Object.fromEntries(faults))
      }
    }),
  )

  /** The slip is the answer itself: its secret stands in no address. Sent twice, it is the same slip. */
  const saved = async (visit: FormVisit, told: NewReport) => {
    const { context, shell, reply, place } = visit
    const { id, code, secret } = await feedback.file(context, told)
    const { dueAt } = await feedback.follow(code, secret)
    const to = citizensIn(told.language)
    return sendPage(
      reply,
      <CounterSlipPage
        {...{ shell, code, secret, dueAt, reads: told.language }}
        office={places.officeName(place, told.language)}
        link={`${to}/feedback/my/${code}/${secret}`}
        find={`${to.replace(/^https?:\/\//, '')}/feedback/find`}
        report={may(context, 'feedback.read', place.code) ? `/desk/feedback/${id}` : undefined}
      />,
    )
  }
}

function reportOf({ procedures }: DeskParts, { posted, place }: FormVisit): NewReport {
  const { fields } = posted
  const about = nfc(fields.about ?? '').slice(0, 60)
  return {
    ...{ place: place.code, channel: 'counter', kind: fields.kind ?? '', words: fields.words ?? '' },
    ...(procedures.find(about) ? { procedure: about } : { dossierCode: about }),
    ...{ name: fields.name, phone: fields.phone, isPrivate: fields.private === 'yes' },
    language: languageOf(fields.language),
  }
}

const languageOf = (typed: string | undefined): Language => languages.find((it) => it === typed) ?? 'vi'
