import type { z } from 'zod'
import { localDate } from '#platform/clock'
import * as form01 from './01.ts'
import * as form02 from './02.ts'
import * as form03 from './03.ts'
import * as form04 from './04.ts'
import * as form05 from './05.ts'
import * as form06 from './06.ts'
import * as form07 from './07.ts'
import { type FormNumber, formVersion } from './version.ts'

const forms = {
  '01': form01,
  '02': form02,
  '03': form03,
  '04': form04,
  '05': form05,
  '06': form06,
  '07': form07,
}

/** What each form is filled in with. */
export type FormData = { [Form in FormNumber]: z.input<(typeof forms)[Form]['schema']> }

/** A form ready for the template `file`: only texts, numbers and lists. */
export interface FilledForm {
  file: string
  /** Everything the template shows, as JSON. */
  json: string
  /** Unix seconds; becomes the PDF's creation date, so that the same data give the same bytes. */
  at: number
}

/**
 * Checks the data and words it for paper.
 * @throws ZodError when the data do not fit the form: a mistake of the caller, not of a person.
 */
export function fillForm<Form extends FormNumber>(form: Form, data: FormData[Form]): FilledForm {
  // The map ties each schema to its view; TypeScript cannot follow that through a generic key.
  const { schema, view } = forms[form] as unknown as typeof form01
  const checked = schema.parse(data)
  const version = formVersion(form, localDate(checked.issuedAt))
  return {
    file: `${form}.typ`,
    json: withNulls(view(checked, version)),
    at: Math.floor(checked.issuedAt.epochMilliseconds / 1000),
  }
}

/** Optional keys that are absent must still be there for the template, as null. */
function withNulls(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner === undefined ? null : inner))
}
