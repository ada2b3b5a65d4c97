import { Button, ErrorSummary, Select, TextArea, TextField } from '#design'
import { type EquipmentRules, ownerOf, owners, probes, type Thing } from '#modules/equipment'
import type { Language } from '#platform/text'
import { Post } from '../post.tsx'
import { equipmentTexts } from './texts.ts'
import { kindWords } from './words.ts'

export interface ThingFormProps {
  language: Language
  rules: EquipmentRules
  /** The one that is changed; undefined for a new one. */
  thing: Thing | undefined
  /** What stands in the form, by field. */
  typed: Record<string, string>
  faults: Record<string, string>
  /** The faults in one sentence. */
  why: string | undefined
}

/** What is written of a thing. */
export function ThingForm({ language, rules, thing, typed, faults, why }: ThingFormProps) {
  const text = equipmentTexts(language)
  const stored: Record<string, string> = thing
    ? { ...textsOf(thing), owner: ownerOf(thing) }
    : { kind: 'link', probe: 'none', owner: 'ward' }
  const field = (name: string) => ({
    ...{ name, language, value: typed[name] ?? stored[name], error: faults[name] },
  })
  return (
    <Post
      action={thing ? `/desk/equipment/${thing.id}` : '/desk/equipment'}
      fields={thing ? { seen: String(thing.version), place: thing.place } : undefined}
      class="stack"
    >
      {why !== undefined && (
        <ErrorSummary
          language={language}
          title={why}
          errors={
            Object.keys(faults).length > 0
              ? Object.entries(faults).map(([name, message]) => ({ field: name, message }))
              : [{ message: why }]
          }
        />
      )}
      <Select
        {...field('kind')}
        label={text.kind}
        empty={false}
        options={Object.keys(rules.kinds).map((value) => ({
          value,
          label: kindWords(rules, value, language),
        }))}
      />
      <TextField {...field('name')} label={text.name} hint={text.nameHint} required maxLength={80} />
      <TextField {...field('point')} label={text.point} hint={text.pointHint} optional maxLength={120} />
      <Select
        {...field('probe')}
        label={text.probe}
        empty={false}
        options={probes.map((value) => ({ value, label: text.probes[value] }))}
      />
      <TextField
        {...field('address')}
        label={text.address}
        hint={text.addressHint}
        optional
        maxLength={200}
        code
      />
      <Select
        {...field('owner')}
        label={text.owner}
        empty={false}
        options={owners.map((value) => ({ value, label: text.owners[value] }))}
      />
      <TextField
        {...field('contact')}
        label={text.contact}
        hint={text.contactHint}
        optional
        maxLength={120}
      />
      <div class="row">
        <TextField {...field('make')} label={text.make} optional maxLength={80} />
        <TextField {...field('model')} label={text.model} optional maxLength={80} />
        <TextField {...field('serial')} label={text.serial} optional maxLength={80} code />
        <TextField {...field('inUseSince')} type="date" label={text.inUseSince} optional />
      </div>
      <TextArea {...field('notes')} label={text.notes} optional rows={3} maxLength={1000} />
      <Button>{text.save}</Button>
    </Post>
  )
}

function textsOf(thing: Thing): Record<string, string> {
  const { kind, name, point, make, model, serial, probe, address, contact, inUseSince, notes } = thing
  const since = inUseSince?.toString() ?? ''
  return { kind, name, point, make, model, serial, probe, address, contact, inUseSince: since, notes }
}
