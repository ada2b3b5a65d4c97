import { Select } from '#design'
import { messages } from '#platform/text'
import { defineActFace } from './act-face.ts'

const texts = messages({
  vi: { action: 'Giao cho người khác' },
  en: { action: 'Assign to somebody else' },
  ar: { action: 'إسناد إلى شخص آخر' },
})

/** The same action as taking it, for somebody else. */
export const assignOther = defineActFace({
  type: 'assign',
  name: 'assign-other',
  texts,
  Fields: ({ field, text, view }) => (
    <Select
      {...field('officer')}
      label={text.field.officer}
      options={view.officers.map((it) => ({ value: it.actor, label: `${it.name} – ${it.title}` }))}
    />
  ),
  // Its name is found by the command itself.
  read: (form) => ({ officer: form.need('officer'), name: '' }),
})
