import { Radios } from '#design'
import { type Language, messages } from '#platform/text'
import type { DossierView } from '../dossier-view.ts'
import { mandatesTexts } from '../mandates-texts.ts'
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
    ask.view.mandates.some(({ holds, powers }) => holds && powers.includes('supplement')) && (
      <Radios
        {...ask.field('mandate')}
        label={mandatesTexts(ask.language).brings}
        value={ask.field('mandate').value ?? ''}
        options={[
          { value: '', label: mandatesTexts(ask.language).self(ask.view.dossier.state.applicant.fullName) },
          ...ask.view.mandates
            .filter(({ holds, powers }) => holds && powers.includes('supplement'))
            .map(({ id, helperName }) => ({ value: id, label: helperName })),
        ]}
      />
    ),
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
    const mandate = form.get('mandate')
    return { note: form.get('note'), components, ...(mandate ? { mandate } : {}) }
  },
  told: ({ data }, { view, language }) => ({
    body: [
      helperOf(data.mandate, view, language),
      data.components.map(({ id }) => paperName(view, id, language)).join('; '),
      data.note,
    ],
  }),
})

/** Who brought them for the applicant, as the dossier noted them. */
function helperOf(mandate: string | undefined, { dossier: { state } }: DossierView, language: Language) {
  const helper = state.mandates.find((known) => known.mandate === mandate)?.helper
  return helper && mandatesTexts(language).actingFor(helper, state.applicant.fullName)
}

function askedFor(view: DossierView) {
  const asked = view.dossier.state.supplements.at(-1)?.items ?? []
  return view.version.components.filter((it) => asked.includes(it.id))
}
