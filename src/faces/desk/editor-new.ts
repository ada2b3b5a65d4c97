import { type Body, isBody } from '#modules/editions'
import { blankForm, formSubject } from '#modules/forms'
import { blankProcedure, codePattern, copiedProcedure, subjectOf as procedureOf } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { type Context, Refusal } from '#platform/ledger'
import { fold, type Language, nfc } from '#platform/text'
import { editorNewTexts } from './editor-new-texts.ts'
import { withoutNumber } from './editor-subject.ts'
import type { DeskParts } from './parts.ts'

const onlyVietnamese = (vi: string) => ({ vi, en: '', ar: '' })

interface Wish {
  fields: Record<string, string>
  language: Language
}
type Begun = { path: string } | { faults: Record<string, string>; status: number }

/** Begins a procedure of the city: blank, or as another one. @returns its page, or what has to be put right */
export async function beginProcedure(
  { procedures, editions, clock }: DeskParts,
  context: Context,
  { fields, language }: Wish,
): Promise<Begun> {
  const text = editorNewTexts(language)
  const name = nfc(fields.name ?? '').trim()
  const code = (fields.code ?? '').trim()
  const area = procedures.fields.find(({ name: it }) => it.vi === fields.area)?.name
  const online = (['full', 'partial', 'none'] as const).find((it) => it === fields.online)
  const faults = {
    ...(name.length < 5 ? { name: text.nameShort } : {}),
    ...(codePattern.test(code) ? {} : { code: text.codeWrong }),
    ...(area ? {} : { area: text.fieldNeeded }),
  }
  if (!area || Object.keys(faults).length > 0) return { faults, status: 400 }
  const identity = { field: area, online: online ?? 'full' }
  const source = fields.from ? procedures.find(fields.from) : undefined
  const body = source
    ? copiedProcedure(onlyVietnamese(name), identity, {
        ...procedures.versionOn(source.code, localDate(clock.now())),
      })
    : blankProcedure(onlyVietnamese(name), identity, procedures.routeNames[0]!)
  return beginSubject(editions, context, procedureOf(code), body, `/desk/procedures/${code}`, language)
}

/** Begins a form: with who hands in and how the result is to come, or as another one. */
export async function beginForm(
  { forms, editions, clock }: DeskParts,
  context: Context,
  { fields, language }: Wish,
): Promise<Begun> {
  const text = editorNewTexts(language)
  const title = nfc(fields.name ?? '').trim()
  const id = (fields.code ?? '').trim() || fold(title).replaceAll(' ', '-').slice(0, 40)
  const faults = {
    ...(title.length < 5 ? { name: text.nameShort } : {}),
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 40 && id !== 'new'
      ? {}
      : { code: text.formIdWrong }),
  }
  if (Object.keys(faults).length > 0) return { faults, status: 400 }
  const source = fields.from ? forms.on(fields.from, localDate(clock.now())) : undefined
  // A paper of the list is replaced by the form of its own procedure only.
  const copied = source && withoutNumber({ ...source.version, replaces: [] } as Body)
  const body = copied ? { ...copied, title: onlyVietnamese(title) } : blankForm(onlyVietnamese(title))
  return beginSubject(editions, context, formSubject(id), body, `/desk/forms/${id}`, language)
}

async function beginSubject(
  editions: DeskParts['editions'],
  context: Context,
  subject: string,
  body: Body,
  path: string,
  language: Language,
): Promise<Begun> {
  try {
    await editions.begin(context, subject, body)
    return { path: `${path}/edit` }
  } catch (error) {
    if (!(error instanceof Refusal) || error.type !== 'subject-taken') throw error
    return { faults: { code: error.text[language] }, status: error.status }
  }
}

/** What is being prepared, or whose first day has not come, for those who edit. */
export async function comingOf({ editions, clock }: DeskParts, context: Context, kind: 'procedure' | 'form') {
  const today = localDate(clock.now())
  const idOf = (subject: string) => subject.slice(kind.length + 1)
  const named = (body: unknown, id: string) => {
    const name = isBody(body) ? body[kind === 'form' ? 'title' : 'name'] : undefined
    const words = isBody(name) ? (name as Record<Language, string>) : { vi: '', en: '', ar: '' }
    const any = words.vi || id
    return { vi: any, en: words.en || any, ar: words.ar || any }
  }
  const announced = editions.subjects(kind).flatMap((subject) => {
    const [first] = editions.of(subject)
    if (!first || Temporal.PlainDate.compare(first.holdsFrom, today) <= 0) return []
    return [{ id: idOf(subject), name: named(first.body, idOf(subject)), from: first.holdsFrom }]
  })
  const drafts = (await editions.drafts(context))
    .filter(({ subject, basedOn }) => subject.startsWith(`${kind}:`) && basedOn === 0)
    .map(({ subject, body }) => ({ id: idOf(subject), name: named(body, idOf(subject)), from: undefined }))
  return [...announced, ...drafts]
}
