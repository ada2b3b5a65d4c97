import { messages } from '#platform/text'
import type { DossierView } from '../dossier-view.ts'
import { paperName } from '../paper-name.ts'
import { PapersTable } from '../papers-table.tsx'
import { defineActFace } from './act-face.ts'
import { noteField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Nhận giấy tờ bổ sung',
    about: 'Người dân mang giấy tờ đến quầy. Ghi số lượng và quét lại.',
    event: 'Đã nộp bổ sung',
  },
  en: {
    action: 'Take in more papers',
    about: 'The person brings papers to the counter. Enter the counts and scan them.',
    event: 'Papers have come',
  },
  ar: {
    action: 'استلام أوراق إضافية',
    about: 'أحضر الشخص أوراقًا إلى الشباك. أدخل الأعداد وامسحها ضوئيًا.',
    event: 'وصلت الأوراق',
  },
})

export const supply = defineActFace({
  type: 'supply',
  texts,
  hasFiles: true,
  Fields: (ask) => [
    <PapersTable
      prefix="supply-"
      cameraScript={ask.view.cameraScript}
      language={ask.language}
      components={askedFor(ask.view)}
      fields={ask.fields}
      faults={ask.faults}
      kept={ask.kept}
    />,
    noteField(ask),
  ],
  async read(form, { text, view }) {
    const components = await form.papers(view.version.components)
    if (components.length === 0) form.fault(`has-${askedFor(view)[0]?.id}`, text.chooseOne)
    return { note: form.get('note'), components }
  },
  told: ({ data }, { view, language }) => ({
    body: [data.components.map(({ id }) => paperName(view, id, language)).join('; '), data.note],
  }),
})

function askedFor(view: DossierView) {
  const asked = view.dossier.state.supplements.at(-1)?.items ?? []
  return view.version.components.filter((it) => asked.includes(it.id))
}
