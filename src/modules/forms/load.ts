import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fieldsOf as asksAbout } from './condition.ts'
import { type Condition, type FormFile, type FormVersion, formSchema, type SimpleField } from './schema.ts'

/**
 * Reads a folder of forms, one JSON file each.
 * @throws Error naming the file and the fault: a key that is not known, a question asked twice, a condition about
 * something that is not asked before
 */
export async function loadForms(directory: string): Promise<LoadedForm[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const json = await readFile(join(directory, name), 'utf8')
      const raw = JSON.parse(json)
      return { form: parseForm(raw, name), raw }
    }),
  )
}

/** A form, and its versions as they stand in the file: what is published is compared with those. */
interface LoadedForm {
  form: FormFile
  raw: { versions: object[] }
}

/** A form from its JSON. @throws Error naming the file and the fault */
export function parseForm(json: unknown, name: string): FormFile {
  const parsed = formSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`forms/${name}: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const form = parsed.data
  if (`${form.id}.json` !== name) throw new Error(`forms/${name}: holds ${form.id}`)
  form.versions.forEach((version, place) => {
    const fault = faultOf(version) ?? orderFault(form, place)
    if (fault) throw new Error(`forms/${name}: version ${version.version}: ${fault}`)
  })
  return form
}

function orderFault({ versions }: FormFile, place: number): string | undefined {
  const before = versions[place - 1]
  const version = versions[place]!
  if (!before) return undefined
  if (version.version <= before.version) return 'versions are numbered upwards'
  if (version.from <= before.from) return 'begins before the version above it'
  return undefined
}

/** Names that pages with a form use for boxes and buttons of their own. */
const reserved = new Set(
  'add remove do key place procedure ticket anyway request resolving prefilled sex phone email address'.split(
    ' ',
  ),
)

/** What no schema can say: ids are used once, and a condition asks only about what stands before it. */
export function faultOf({ pages }: FormVersion): string | undefined {
  const known = new Map<string, string>()
  const types = new Map<string, string>()
  const taken = new Set(['papers', 'check'])
  const unknown = (condition: Condition | undefined, also: ReadonlySet<string> = new Set()) =>
    condition && asksAbout(condition).find((field) => !known.has(field) && !also.has(field))
  for (const page of pages) {
    if (taken.has(page.id)) return `the page ${page.id} is there twice`
    taken.add(page.id)
    const lost = unknown(page.when)
    if (lost) return `the page ${page.id} depends on ${lost}, which is not asked before it`
    for (const field of page.fields) {
      const asked = unknown(field.when)
      if (asked) return `${field.id} depends on ${asked}, which is not asked before it`
      if (reserved.has(field.id)) return `${field.id} is the name of another box of the pages`
      if (known.has(field.id)) return `${field.id} is there twice`
      const same = field.when && asksAbout(field.when).some((it) => known.get(it) === page.id)
      if (same && !field.only)
        return `${field.id} depends on its own page: say in “only” when it is to be filled in`
      if (field.type === 'group') {
        const inner = groupFault(field.fields, unknown)
        if (inner) return `${field.id}: ${inner}`
        if (field.min > field.max) return `${field.id}: min is more than max`
      } else {
        const holder = holderFault(field, page.fields as SimpleField[])
        if (holder) return holder
      }
      const source = field.copies?.field
      if (source && types.get(source) !== field.type)
        return `${field.id} copies ${source}, which is no such question before it`
      const copyAsks = unknown(field.copies?.when)
      if (copyAsks) return `${field.id} depends on ${copyAsks}, which is not asked before it`
      known.set(field.id, page.id)
      types.set(field.id, field.type)
    }
  }
  return undefined
}

type Unknown = (condition: Condition | undefined, also: ReadonlySet<string>) => string | undefined

function groupFault(fields: SimpleField[], unknown: Unknown): string | undefined {
  const before = new Set<string>()
  for (const field of fields) {
    const asked = unknown(field.when, before)
    if (asked) return `${field.id} depends on ${asked}, which is not asked before it`
    if (before.has(field.id)) return `${field.id} is there twice`
    if (field.when && !field.only) return `${field.id}: say in “only” when it is to be filled in`
    const holder = holderFault(field, fields)
    if (holder) return holder
    before.add(field.id)
  }
  return undefined
}

function holderFault(field: SimpleField, beside: SimpleField[]): string | undefined {
  if (field.type !== 'id-number' || !field.holder) return undefined
  const { birth, sex } = field.holder
  const lost = [birth, sex].find((id) => id && !beside.some((it) => it.id === id))
  return lost && `${field.id} is compared with ${lost}, which does not stand beside it`
}
