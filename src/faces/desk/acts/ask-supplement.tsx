import { Checkbox, Checkboxes, Select } from '#design'
import { formatDate, messages } from '#platform/text'
import { paperName } from '../paper-name.ts'
import { defineActFace } from './act-face.ts'
import { reasonField } from './fields.tsx'

const texts = messages({
  vi: {
    action: 'Yêu cầu bổ sung',
    about: 'Chỉ yêu cầu giấy tờ trong danh mục đã công bố, một lần cho cả hồ sơ. Đồng hồ tạm dừng.',
    event: 'Yêu cầu bổ sung giấy tờ',
    again: 'Tôi biết hồ sơ sẽ bị tính là quá hạn vì yêu cầu bổ sung lần thứ hai',
  },
  en: {
    action: 'Ask for more papers',
    about: 'Only papers of the published list, once for the whole dossier. The clock stops.',
    event: 'More papers asked for',
    again: 'I know that the dossier will count as late because papers are asked for a second time',
  },
  ar: {
    action: 'طلب استكمال الأوراق',
    about: 'فقط من القائمة المنشورة، مرة واحدة للملف كله. تتوقف المهلة.',
    event: 'طُلب استكمال الأوراق',
    again: 'أعلم أن الملف سيُعد متأخرًا لأن الأوراق تُطلب مرة ثانية',
  },
})

export const askSupplement = defineActFace({
  type: 'ask-supplement',
  texts,
  tone: 'warning',
  Fields(ask) {
    const { field, text, view, language, ticked, isTicked } = ask
    const isAgain = view.dossier.state.supplements.length > 0
    return [
      <Checkboxes
        {...field('items')}
        label={text.field.items}
        values={ticked('items')}
        options={view.version.components.map((it) => ({
          value: it.id,
          label: it.short[language],
          hint: it.form === 'held' ? text.field.heldHint : undefined,
        }))}
      />,
      reasonField(ask),
      <Select
        {...field('until')}
        label={text.field.until}
        empty={text.field.untilNone}
        options={view.untils.map((it) => ({
          value: it.value,
          label: text.field.untilDays(it.days, it.date),
        }))}
        optional
      />,
      isAgain && (
        <Checkbox {...field('again')} value="yes" label={texts(language).again} checked={isTicked('again')} />
      ),
    ]
  },
  read(form, { text, view }) {
    const items = form.all('items')
    if (items.length === 0) form.fault('items', text.chooseOne)
    const isAgain = view.dossier.state.supplements.length > 0
    if (isAgain && form.get('again') !== 'yes') form.fault('again', text.needed)
    const until = form.get('until')
    return {
      items,
      reason: form.reason(),
      ...(until ? { until } : {}),
      ...(isAgain ? { again: true } : {}),
    }
  },
  told: ({ data }, { text, view, language }) => ({
    body: [
      text.papersAsked(data.items.map((id) => paperName(view, id, language)).join('; ')),
      data.reason,
      data.until && text.askedUntil(formatDate(Temporal.PlainDate.from(data.until))),
    ],
  }),
})
