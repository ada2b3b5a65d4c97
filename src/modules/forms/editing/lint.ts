import { type Body, gapsOf, isBody, type Lint, listAt, type Option } from '#modules/editions'
import { fold, type Text } from '#platform/text'
import { faultOf } from '../load.ts'
import { versionSchema } from '../schema.ts'
import { lostIn, questionsOf } from './conditions.ts'
import { formSections } from './outline.ts'
import { text } from './texts.ts'

/**
 * What a citizen or an officer would stumble over in the draft of a form.
 * @param base the edition it began from
 * @param meanings universal questions with the words they are asked in
 */
export function lintForm(body: Body, base: Body, meanings: readonly Option[]): Lint[] {
  const gaps = gapsOf(formSections(body, meanings), body)
  const found: Lint[] = [...gaps]
  const before = new Map(questionsOf(base).map((field) => [field.id, field]))
  const asked = new Map(meanings.map(({ value, label }) => [fold(label.vi), value]))
  listAt(body, 'pages').forEach((page, p) => {
    listAt(page, 'fields').forEach((field, f) => {
      const label = isBody(field.label) ? (field.label as Partial<Text>) : {}
      const add = (kind: Lint['kind'], at: string, words: Text) =>
        found.push({
          kind,
          section: `page-${page.id}`,
          path: `pages.${p}.fields.${f}.${at}`,
          trail: [label],
          words,
        })
      const old = before.get(field.id)
      if (old && old.type !== field.type)
        add(
          'stop',
          'type',
          text((it) => it.kindChanged),
        )
      if (!field.meaning && !field.fresh && !old && asked.has(fold(label.vi ?? '')))
        add(
          'think',
          'meaning',
          text((it) => it.askedElsewhere),
        )
      if (field.type !== 'declaration' && Object.values(label).some((it) => it.length > 140))
        add(
          'think',
          'label.vi',
          text((it) => it.longLabel),
        )
    })
  })
  // Nobody could hand it in online: a dossier needs a name.
  if (!questionsOf(body).some(({ meaning }) => meaning === 'self.full-name'))
    found.push({ kind: 'stop', section: 'form', path: 'pages', trail: [], words: text((it) => it.noName) })
  const lost = lostIn(body)
  for (const { label, path } of lost) {
    const page = listAt(body, 'pages')[Number(path.split('.')[1])]
    found.push({
      ...{
        kind: 'stop',
        section: path.includes('fields') ? `page-${page?.id}` : 'form',
        path: `${path}.when`,
      },
      ...{ trail: [label], words: text((it, language) => it.lost(label[language])) },
    })
  }
  if (gaps.length === 0 && lost.length === 0 && !publishable(body))
    found.push({ kind: 'stop', section: 'form', path: 'title', trail: [], words: text((it) => it.schema) })
  return found
}

/** Whether it could be published as it is, by every rule that files have to keep. */
function publishable(body: Body): boolean {
  const parsed = versionSchema.safeParse({ ...body, version: 1, from: '2026-01-01' })
  return parsed.success && faultOf(parsed.data) === undefined
}
