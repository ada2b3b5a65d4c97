import { Checkbox } from '#design'
import { type NewMandate, readMandate } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { MandateFields, typedMandate } from './mandate-fields.tsx'
import { mandatesTexts } from './mandates-texts.ts'
import type { Posted } from './posted.ts'

/** The boxes of somebody who files for another, on the page of receiving. */
const prefix = 'for-'

interface HelperProps {
  language: Language
  fields: Record<string, string> | undefined
  values: Record<string, string[]>
  faults: Record<string, string>
  until: Temporal.PlainDate
}

/** Somebody files for the applicant: closed unless that is so. */
export function Helper({ language, fields, values, faults, until }: HelperProps) {
  const text = mandatesTexts(language)
  const own = Object.fromEntries(
    Object.entries(faults)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, fault]) => [name.slice(prefix.length), fault]),
  )
  const isOn = fields?.['for-somebody'] === 'yes'
  const isBegun = fields !== undefined && (isOn || isNamed(fields))
  return (
    <details class="panel" open={isBegun}>
      <summary>{text.receive}</summary>
      <div class="stack">
        <p class="soft">
          {text.receiveAbout} {text.about}
        </p>
        <Checkbox
          name="for-somebody"
          language={language}
          value="yes"
          label={text.receiveTick}
          checked={isOn}
        />
        <MandateFields
          {...{ language, prefix, values, until }}
          fields={isBegun ? fields : undefined}
          faults={own}
          scopes={['dossier', 'procedure']}
        />
      </div>
    </details>
  )
}

/** Somebody was written down, whether or not the box above says that they file. */
const isNamed = (fields: Record<string, string>) =>
  ['helperName', 'helperIdNumber'].some((name) => fields[`${prefix}${name}`]?.trim())

/**
 * The mandate as it was typed on the page of receiving; undefined when the applicant files for themselves. A helper who
 * was written down without the box above is asked about: a mandate is neither guessed nor lost.
 */
export function readHelper(
  { fields, values }: Posted,
  at: Parameters<typeof readMandate>[1],
  language: Language,
): { mandate: NewMandate | undefined; faults: Record<string, string> } | undefined {
  if (fields['for-somebody'] !== 'yes') {
    if (!isNamed(fields)) return undefined
    return {
      mandate: undefined,
      faults: { [`${prefix}helperName`]: mandatesTexts(language).receiveUnticked },
    }
  }
  const { mandate, faults } = readMandate(typedMandate(prefix, fields, values), at)
  return {
    mandate,
    faults: Object.fromEntries(
      Object.entries(faults).map(([name, fault]) => [`${prefix}${name}`, fault[language]]),
    ),
  }
}
