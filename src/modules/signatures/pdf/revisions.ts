import type { Entry, PdfFile } from './file.ts'
import { isSpace } from './reader.ts'
import { Dict, Name, Ref, refsIn, Stream, same, type Value } from './values.ts'

/**
 * What was changed between a signed revision and the file as it is now, unless all of it is what a later signature, a
 * time stamp or validation data need: new signature fields with their values and pictures, the form that lists them, the
 * pages' lists of annotations, the document security store, and what tells about the file (`Info`, XMP). Everything else,
 * whether it can be seen or not, is a change (ISO 32000-2, 12.8.2.2; the attacks that hide in such updates are those of
 * pdf-insecurity.org).
 * @returns undefined: nothing else was changed
 */
export function unexplainedChange(before: PdfFile, after: PdfFile): string | undefined {
  const changed = [...after.entries].filter(([number, entry]) => !isSameEntry(before, after, number, entry))
  const gone = [...before.entries].some(
    ([number, entry]) => entry.kind !== 'free' && !after.entries.has(number),
  )
  if (gone) return 'an object is gone'
  if (!same(before.trailer.get('Root'), after.trailer.get('Root'))) return 'another catalog'
  const explained = new Explained(before, after, changed)
  return explained.fault() ?? strayBytes(before.bytes.length, after)
}

function isSameEntry(before: PdfFile, after: PdfFile, number: number, entry: Entry): boolean {
  const old = before.entries.get(number)
  if (!old) return entry.kind === 'free'
  if (old.kind === 'plain')
    return entry.kind === 'plain' && entry.offset === old.offset && entry.generation === old.generation
  if (old.kind === 'free') return entry.kind === 'free'
  if (entry.kind !== 'packed' || entry.container !== old.container || entry.index !== old.index) return false
  // A pack is never packed itself, so this goes one step deep.
  const pack = after.entries.get(old.container)
  return pack?.kind === 'plain' && isSameEntry(before, after, old.container, pack)
}

/** Names whose values a later signature's field may have. None of them acts. */
const fieldNames = new Set([
  ...[
    'Type',
    'Subtype',
    'FT',
    'T',
    'TU',
    'V',
    'F',
    'P',
    'Rect',
    'AP',
    'MK',
    'Lock',
    'SV',
    'DR',
    'DA',
    'Ff',
    'M',
    'NM',
  ],
  ...['Q', 'BS', 'Border', 'StructParent', 'Parent'],
])

class Explained {
  private readonly before: PdfFile
  private readonly after: PdfFile
  private readonly changed: Map<number, Entry>
  private readonly done = new Set<number>()
  private readonly aside = new Set<number>()
  private reached: ReadonlySet<number> | undefined

  constructor(before: PdfFile, after: PdfFile, changed: [number, Entry][]) {
    this.before = before
    this.after = after
    this.changed = new Map(changed)
  }

  fault(): string | undefined {
    const { before, after } = this
    const root = after.trailer.get('Root') as Ref
    const [old, current] = [before.catalog(), after.catalog()]
    this.done.add(root.number)
    const free = new Set(['AcroForm', 'DSS', 'Metadata', 'Extensions', 'Version'])
    if (!sameBut(old, current, free)) return 'the catalog'
    this.setAside(after.trailer.get('Info'), 0)
    this.setAside(current.get('DSS'), 6)
    this.setAside(current.get('Extensions'), 2)
    this.metadata(current.get('Metadata'))
    const form = this.form(old, current)
    if (form) return form
    for (const [number, entry] of this.changed) {
      if (this.done.has(number)) continue
      if (entry.kind === 'free') {
        if (isInUse(before, number)) return `object ${number} was removed`
        continue
      }
      const value = after.object(number)
      // Written anew, and says the same.
      if (isInUse(before, number) && same(before.object(number), value)) continue
      // New, and nothing leads to it any more: store and fields of a revision between the two.
      if (!isInUse(before, number) && !this.reachable().has(number)) continue
      if (isTechnical(value) && !isInUse(before, number)) continue
      if (this.isPage(number)) {
        const page = this.page(before.object(number), value)
        if (page) return page
      } else if (!this.isAnnotationList(number)) return `object ${number}`
    }
    return this.usedElsewhere(root.number)
  }

  /** Fields may only be added, and only such that are signed. */
  private form(old: Dict, current: Dict): string | undefined {
    const { before, after } = this
    const [oldForm, form] = [before.dict(old.get('AcroForm')), after.dict(current.get('AcroForm'))]
    this.own(old.get('AcroForm'), current.get('AcroForm'))
    if (!form) return oldForm ? 'the form is gone' : undefined
    const free = new Set(['Fields', 'SigFlags', ...(oldForm ? [] : ['DR', 'DA'])])
    for (const name of ['DR', 'DA']) if (oldForm && !oldForm.has(name)) free.add(name)
    if (!sameBut(oldForm ?? new Dict(), form, free)) return 'the form'
    this.cover(form.get('DR'), 8)
    this.own(oldForm?.get('Fields'), form.get('Fields'))
    const oldFields = before.list(oldForm?.get('Fields')) ?? []
    const fields = after.list(form.get('Fields')) ?? []
    if (!oldFields.every((field, index) => same(field, fields[index]))) return 'the fields'
    for (const field of oldFields) {
      const fault = this.oldField(field, 0)
      if (fault) return fault
    }
    for (const field of fields.slice(oldFields.length)) {
      const fault = this.newField(field)
      if (fault) return fault
    }
    return undefined
  }

  /** A field that was there and empty may have been signed since. */
  private oldField(field: Value, depth: number): string | undefined {
    const { before, after } = this
    const [old, current] = [before.dict(field), after.dict(field)]
    if (!old || !current || depth > 8) return 'a field'
    const isSignature = old.get('FT') instanceof Name && (old.get('FT') as Name).name === 'Sig'
    for (const kid of before.list(old.get('Kids')) ?? []) {
      const fault = this.oldField(kid, depth + 1)
      if (fault) return fault
    }
    if (!(field instanceof Ref) || !this.changed.has(field.number)) return undefined
    if (!isSignature || old.has('V')) return 'a field'
    if (!sameBut(old, current, new Set(['V', 'AP', 'M', 'Lock', 'MK', 'F', 'Rect']))) return 'a field'
    this.done.add(field.number)
    return this.signed(current)
  }

  private newField(field: Value): string | undefined {
    const { before, after } = this
    const dict = after.dict(field)
    if (!(field instanceof Ref) || !dict || isInUse(before, field.number)) return 'a new field'
    this.done.add(field.number)
    const type = dict.get('FT')
    if (!(type instanceof Name && type.name === 'Sig') || !after.dict(dict.get('V'))) return 'a new field'
    const kids = after.list(dict.get('Kids')) ?? []
    for (const kid of kids) {
      const widget = after.dict(kid)
      if (!(kid instanceof Ref) || !widget || isInUse(before, kid.number)) return 'a new field'
      if (![...widget.keys()].every((name) => fieldNames.has(name))) return 'a new field that acts'
      this.done.add(kid.number)
      this.cover(widget.get('AP'), 10)
    }
    const names = [...dict.keys()].filter((name) => name !== 'Kids')
    if (!names.every((name) => fieldNames.has(name))) return 'a new field that acts'
    return this.signed(dict)
  }

  private signed(field: Dict): string | undefined {
    const value = field.get('V')
    // One signature that stands in two fields would vouch for the picture of the second.
    if (value instanceof Ref && (isInUse(this.before, value.number) || this.done.has(value.number)))
      return 'a field with the signature of another'
    for (const name of ['V', 'AP', 'Lock', 'SV', 'MK', 'DR']) this.cover(field.get(name), 10)
    return undefined
  }

  /** A page may only have got new signature fields in its list of annotations. */
  private page(old: Value, current: Value): string | undefined {
    const { before, after } = this
    if (!(old instanceof Dict) || !(current instanceof Dict)) return 'a page'
    if (!sameBut(old, current, new Set(['Annots']))) return 'a page'
    this.own(old.get('Annots'), current.get('Annots'))
    return this.areAnnotations(before.list(old.get('Annots')), after.list(current.get('Annots')))
      ? undefined
      : 'what lies on a page'
  }

  private areAnnotations(old: Value[] | undefined, current: Value[] | undefined): boolean {
    const kept = old ?? []
    if (!current || !kept.every((it, index) => same(it, current[index]))) return kept.length === 0 && !current
    return current.slice(kept.length).every((it) => it instanceof Ref && this.done.has(it.number))
  }

  /** Numbers of all that can be reached in the newest revision. */
  private reachable(): ReadonlySet<number> {
    if (this.reached) return this.reached
    const reached = new Set<number>()
    const open: Value[] = [this.after.trailer]
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      for (const ref of refsIn(value)) {
        if (reached.has(ref.number)) continue
        reached.add(ref.number)
        const next = this.after.object(ref.number)
        if (next !== null) open.push(next)
      }
    }
    this.reached = reached
    return reached
  }

  private isPage(number: number): boolean {
    const old = isInUse(this.before, number) ? this.before.object(number) : null
    const type = old instanceof Dict ? old.get('Type') : undefined
    return type instanceof Name && type.name === 'Page'
  }

  /** A list of annotations that is an object of its own. */
  private isAnnotationList(number: number): boolean {
    if (!isInUse(this.before, number)) return this.done.has(number)
    const [old, current] = [this.before.object(number), this.after.object(number)]
    if (!Array.isArray(old) || !Array.isArray(current) || !this.areAnnotations(old, current)) return false
    return [...this.before.entries.keys()].some((page) => {
      if (!this.isPage(page)) return false
      const list = (this.before.object(page) as Dict).get('Annots')
      return list instanceof Ref && list.number === number
    })
  }

  /** Something that is named at the same place before and after: whoever calls compares what it says. */
  private own(old: Value | undefined, current: Value | undefined): void {
    if (!(current instanceof Ref)) return
    const isSame = old instanceof Ref && old.number === current.number
    if (isSame || !isInUse(this.before, current.number)) this.done.add(current.number)
  }

  /** What hangs below a new thing is new as well; what was there and changed is no part of it. */
  private cover(value: Value | undefined, depth: number): void {
    for (const ref of refsIn(value)) {
      if (!this.changed.has(ref.number) || this.done.has(ref.number) || isInUse(this.before, ref.number))
        continue
      this.done.add(ref.number)
      if (depth > 0) this.cover(this.after.object(ref.number), depth - 1)
    }
  }

  /** Things that nobody sees and that may therefore change, if nothing else uses them. */
  private setAside(value: Value | undefined, depth: number): void {
    for (const ref of refsIn(value)) {
      if (!this.changed.has(ref.number) || this.done.has(ref.number)) continue
      this.done.add(ref.number)
      if (isInUse(this.before, ref.number)) this.aside.add(ref.number)
      if (depth > 0) this.setAside(this.after.object(ref.number), depth - 1)
    }
  }

  private metadata(value: Value | undefined): void {
    if (!(value instanceof Ref)) return
    const stream = this.after.object(value.number)
    const subtype = stream instanceof Stream ? stream.dict.get('Subtype') : undefined
    if (subtype instanceof Name && subtype.name === 'XML') this.setAside(value, 0)
  }

  /**
   * Two tricks of files that were prepared before they were signed: a reference that led nowhere leads somewhere now, and
   * something that may change is used by a page as well.
   */
  private usedElsewhere(root: number): string | undefined {
    const { before } = this
    const fresh = new Set([...this.changed.keys()].filter((number) => !isInUse(before, number)))
    const without = (dict: Dict, ...names: string[]) =>
      [...dict].filter(([name]) => !names.includes(name)).map(([, value]) => value)
    const seen = new Set<number>([root])
    const open: Value[] = [
      without(before.trailer, 'Info'),
      without(before.catalog(), 'DSS', 'Extensions', 'Metadata'),
    ]
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      for (const ref of refsIn(value)) {
        if (fresh.has(ref.number)) return `object ${ref.number} was missing when it was signed`
        if (this.aside.has(ref.number)) return `object ${ref.number} is used elsewhere`
        if (seen.has(ref.number)) continue
        seen.add(ref.number)
        const next = before.object(ref.number)
        if (next !== null) open.push(next)
      }
    }
    return undefined
  }
}

const isInUse = (file: PdfFile, number: number) => {
  const entry = file.entries.get(number)
  return entry !== undefined && entry.kind !== 'free'
}

/** What packs objects and says where they lie: it shows nothing itself. */
function isTechnical(value: Value): boolean {
  const type = value instanceof Stream ? value.dict.get('Type') : undefined
  return type instanceof Name && ['XRef', 'ObjStm'].includes(type.name)
}

function sameBut(old: Dict, current: Dict, free: ReadonlySet<string>): boolean {
  const names = new Set([...old.keys(), ...current.keys()])
  return [...names].every((name) => free.has(name) || same(old.get(name), current.get(name)))
}

/**
 * Bytes behind a signed revision that belong to nothing the cross-references name: a reader that mends files might find
 * objects there.
 */
function strayBytes(from: number, after: PdfFile): string | undefined {
  const spans = [...after.sections, ...after.spansFrom(from)].sort((a, b) => a.start - b.start)
  let at = from
  const isBlank = (end: number) => {
    for (; at < end; at++) if (!isSpace(after.bytes[at])) return false
    return true
  }
  for (const { start, end } of spans) {
    if (end <= at) continue
    if (start < at && start >= from) return 'objects lie in one another'
    if (start > at && !isBlank(start)) return 'bytes that belong to nothing'
    at = Math.max(at, end)
  }
  return isBlank(after.bytes.length) ? undefined : 'bytes after the end'
}
