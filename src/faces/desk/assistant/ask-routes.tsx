import { sendPage } from '#platform/http'
import { nfc } from '#platform/text'
import { form, page, type Visit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'
import { AskPage, type AskProps } from './ask-page.tsx'
import { askTexts } from './ask-texts.ts'

/** Officers' own questions, beside their work: the same dialogue that people talk with, and nothing of it is kept. */
export function askRoutes(parts: DeskParts): void {
  const { server, assistant, procedures, places } = parts
  const schema = { hide: true }
  const ofCity = { ofCity: true }
  const procedureOf = (code: string | undefined, { language }: Visit): AskProps['procedure'] => {
    const found = procedures.offered(code ?? '')
    return found && { code: found.code, name: found.plain[language] }
  }
  const show = (visit: Visit, props: Omit<AskProps, 'language'>, status = 200) =>
    sendPage(visit.reply, <AskPage shell={visit.shell} language={visit.language} {...props} />, status)

  server.get(
    '/desk/ask',
    { schema },
    page(
      parts,
      undefined,
      async (visit) => {
        const { procedure } = visit.request.query as Record<string, string | undefined>
        return show(visit, { procedure: procedureOf(procedure, visit) })
      },
      ofCity,
    ),
  )
  server.post(
    '/desk/ask',
    { schema },
    form(parts, ofCity, async (visit) => {
      const { fields } = visit.posted
      const procedure = procedureOf(fields.procedure, visit)
      const text = nfc(fields.say ?? '')
        .trim()
        .slice(0, 500)
      const choice = fields.choice?.slice(0, 100)
      if (!choice && !text) return show(visit, { procedure, fault: askTexts(visit.language).empty }, 422)
      const remembered = parsed(fields.remembered)
      const ward = visit.place.code === places.city.code ? undefined : visit.place.code
      const consulted = await assistant.consult(visit.context, {
        ...{ remembered, ward, procedure: procedure?.code },
        said: choice ? { kind: 'choice', id: choice } : { kind: 'text', text },
      })
      const said = choice ? consulted.said : text
      return show(visit, { procedure, asked: { said, consulted } })
    }),
  )
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
