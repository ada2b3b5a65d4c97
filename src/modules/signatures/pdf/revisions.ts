import type { Entry, PdfFile } from './file.ts'
import { isSpace } from './reader.ts'
import { StructureTree } from './structure-tree.ts'
import { Dict, Name, Ref, refsIn, Stream, same, Text, type Value, wordsOf } from './values.ts'

/** What may be done to a file after it was signed, as its signers said (ISO 32000-2, 12.8.2.2 to 12.8.2.4). */
export interface Permissions {
  /** Others may sign as well. Validation data and time stamps may always be added. */
  mayBeSigned: boolean
  /** The field of this full name may be filled in. */
  mayBeFilled(name: string): boolean
  /** Comments may be put on the pages. */
  mayBeCommented: boolean
}

/**
 * What was changed between a signed revision and the file as it is now. `altered`: something that nobody permitted.
 * `added`: fields were filled in or comments made, and the signers let others do that; what was signed still stands there,
 * but not all that is seen is by whoever signed.
 */
export type LaterChange = { kind: 'altered' | 'added'; what: string }

/**
 * Compares a signed revision with the file as it is now. No change is what a later signature, a time stamp or validation
 * data need: new signature fields with their values and pictures, the form that lists them, the pages' lists of
 * annotations, their places in the structure tree, the document security store, and what tells about the file (`Info`,
 * XMP). Everything else, whether it can be seen or not, is one (ISO 32000-2, 12.8.2.2; the attacks that hide in such
 * updates are those of pdf-insecurity.org).
 * @returns undefined: nothing else was changed
 */
export function laterChange(
  before: PdfFile,
  after: PdfFile,
  permissions: Permissions,
): LaterChange | undefined {
  const changed = [...after.entries].filter(([number, entry]) => !isSameEntry(before, after, number, entry))
  const isGone = [...before.entries].some(
    ([number, entry]) => entry.kind !== 'free' && !after.entries.has(number),
  )
  if (isGone) return { kind: 'altered', what: 'an object is gone' }
  const explained = new Explained(before, after, changed, permissions)
  const fault = explained.fault() ?? strayBytes(before.bytes.length, after)
  if (fault) return { kind: 'altered', what: fault }
  const [what] = explained.added
  return what ? { kind: 'added', what } : undefined
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
const fieldNames = new Set(
  (
    'Type Subtype FT T TU V F P Rect AP MK Lock SV DR DA Ff M NM Q BS Border H ' + 'StructParent Parent'
  ).split(' '),
)
/** What changes in a field when it is filled in. */
const filledNames = new Set(['V', 'RV', 'AP', 'AS', 'I', 'M', 'DA'])
/** Comments, and the names whose values they may have. None of them acts or leads elsewhere. */
const comments = new Set(
  (
    'Text FreeText Highlight Underline Squiggly StrikeOut Line Square Circle Polygon PolyLine Ink Stamp Caret ' +
    'Popup'
  ).split(' '),
)
const commentNames = new Set(
  (
    'Type Subtype Rect Contents P NM M F AP AS Border C CA T Popup RC CreationDate IRT Subj RT IT DA Q DS CL RD ' +
    'BS BE LE L Vertices InkList QuadPoints IC Name Open Parent Rotate LL LLE Cap CO CP'
  ).split(' '),
)
/** What the default look of fields may use (ISO 32000-2, 12.7.4.3): what is there stays. */
const resourcesInUse = new Set([
  'Font',
  'Encoding',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
])
/** More values than honest files make one compare. */
const mostCompared = 200_000

class Explained {
  private readonly before: PdfFile
  private readonly after: PdfFile
  private readonly changed: Map<number, Entry>
  private readonly permissions: Permissions
  private readonly done = new Set<number>()
  /** What may change because nothing else uses it; that is looked at in the end. */
  private readonly aside = new Set<number>()
  /** By which names of which dictionaries what lies aside may be reached. */
  private readonly ways = new Map<Dict, Set<string>>()
  private reached: ReadonlySet<number> | undefined
  private compared = 0
  /** What was added by permission. */
  readonly added = new Set<string>()

  constructor(before: PdfFile, after: PdfFile, changed: [number, Entry][], permissions: Permissions) {
    this.before = before
    this.after = after
    this.changed = new Map(changed)
    this.permissions = permissions
  }

  fault(): string | undefined {
    const { before, after } = this
    const [old, current] = [before.catalog(), after.catalog()]
    this.own(before.trailer.get('Root'), after.trailer.get('Root'))
    const free = new Set(['AcroForm', 'DSS', 'Metadata', 'Extensions', 'Version', 'StructTreeRoot', 'Names'])
    if (!this.alikeBut(old, current, free)) return 'the catalog'
    this.setAside(before.trailer, after.trailer, 'Info', 0)
    this.setAside(old, current, 'DSS', 6)
    // A store of a revision between the two, which another one took the place of.
    this.setAsideBelow(old.get('DSS'), 6)
    this.setAside(old, current, 'Extensions', 2)
    this.metadata(old, current)
    const fault = this.form(old, current) ?? this.names(old, current)
    if (fault) return fault
    const tree = new StructureTree(before, after, {
      isNew: (number) => !this.isInUse(number),
      alike: (a, b) => this.alike(a, b),
    })
    const isStructured = tree.grows(
      old.get('StructTreeRoot'),
      current.get('StructTreeRoot'),
      this.changed.keys(),
    )
    if (!isStructured) return 'the structure'
    for (const number of tree.explained) this.done.add(number)
    // What the new places in the structure are places of.
    if (![...tree.placed].every((number) => this.done.has(number))) return 'the structure'
    for (const number of this.changed.keys()) {
      if (!this.isPage(number) || this.done.has(number)) continue
      const page = this.page(before.object(number), after.object(number))
      if (page) return page
      this.done.add(number)
    }
    for (const [number, entry] of this.changed) {
      if (this.done.has(number)) continue
      if (entry.kind === 'free') {
        // Whatever led to it was changed, and is looked at.
        if (this.isInUse(number) && this.reachable().has(number)) return `object ${number} was removed`
        continue
      }
      const value = after.object(number)
      // Written anew, and says the same.
      if (this.isInUse(number) && same(before.object(number), value)) continue
      // New, and nothing leads to it any more: store and fields of a revision between the two.
      if (!this.isInUse(number) && !this.reachable().has(number)) continue
      if (isTechnical(value) && !this.isInUse(number)) continue
      if (this.isMarkedPageTree(number)) continue
      if (!this.isAnnotationList(number)) return `object ${number}`
    }
    return this.usedElsewhere()
  }

  /** Old fields stay; new ones are signed. */
  private form(old: Dict, current: Dict): string | undefined {
    const { before, after } = this
    const [oldForm, form] = [before.dict(old.get('AcroForm')), after.dict(current.get('AcroForm'))]
    this.own(old.get('AcroForm'), current.get('AcroForm'))
    if (!form) return oldForm ? 'the form is gone' : undefined
    const free = new Set(['Fields', 'SigFlags', 'DR'])
    if (!oldForm?.has('DA')) free.add('DA')
    if (!this.alikeBut(oldForm ?? new Dict(), form, free)) return 'the form'
    if (!this.resources(oldForm, form)) return 'the form'
    this.own(oldForm?.get('Fields'), form.get('Fields'))
    const oldFields = before.list(oldForm?.get('Fields')) ?? []
    const fields = after.list(form.get('Fields')) ?? []
    const numbers = new Set(oldFields.flatMap((it) => (it instanceof Ref ? [it.number] : [])))
    const isOld = (it: Value) =>
      it instanceof Ref ? numbers.has(it.number) : oldFields.some((old) => same(old, it))
    const kept = fields.filter(isOld)
    if (kept.length !== oldFields.length || !oldFields.every((it, index) => same(it, kept[index])))
      return 'the fields'
    for (const field of oldFields) {
      const fault = this.oldField(field, { name: '', type: undefined, isSet: false }, 0)
      if (fault) return fault
    }
    for (const field of fields) {
      const fault = isOld(field) ? undefined : this.newField(field)
      if (fault) return fault
    }
    return undefined
  }

  /** What the look of fields is made with: more of it, but nothing else under the same name. */
  private resources(oldForm: Dict | undefined, form: Dict): boolean {
    const { before, after } = this
    const [old, current] = [before.dict(oldForm?.get('DR')), after.dict(form.get('DR'))]
    this.cover(form.get('DR'), 8)
    if (!oldForm || !old) return true
    if (!current || this.leadsToNew(old)) return false
    for (const value of current.values()) this.cover(after.resolve(value), 8)
    const lists = [form.get('DR'), ...current.values()].filter((it) => it instanceof Ref)
    this.setAside(oldForm, new Dict([['DR', lists]]), 'DR', 0)
    for (const [kind, value] of old) {
      const [known, now] = [before.dict(value), after.dict(current.get(kind))]
      if (!resourcesInUse.has(kind)) continue
      if (!known || !now || ![...known].every(([name, it]) => this.alike(it, now.get(name)))) return false
    }
    return true
  }

  /** A field that was there and empty may have been signed since; where it was permitted, others may be filled in. */
  private oldField(
    field: Value,
    above: { name: string; type: Value | undefined; isSet: boolean },
    depth: number,
  ): string | undefined {
    const { before, after } = this
    const [old, current] = [before.dict(field), after.dict(field)]
    if (!old || !current || depth > 8) return 'a field'
    const type = old.get('FT') ?? above.type
    const isSignature = type instanceof Name && type.name === 'Sig'
    const part = before.resolve(old.get('T'))
    const name = [above.name, part instanceof Text ? wordsOf(part) : ''].filter(Boolean).join('.')
    const isNew = field instanceof Ref && this.changed.has(field.number)
    const isSet =
      above.isSet || (isNew && ['V', 'AS'].some((it) => !this.alike(old.get(it), current.get(it))))
    for (const kid of before.list(old.get('Kids')) ?? []) {
      const fault = this.oldField(kid, { name, type, isSet }, depth + 1)
      if (fault) return fault
    }
    if (!isNew) return undefined
    this.done.add(field.number)
    if (this.alikeBut(old, current, new Set())) return undefined
    if (isSignature) {
      if (old.has('V') || !isSet) return 'a field'
      const free = new Set(['V', 'AP', 'M', 'Lock', 'MK', 'F', 'Rect'])
      if (!this.alikeBut(old, current, free)) return 'a field'
      this.setAside(old, current, 'AP', 10)
      return current.has('V') ? this.signed(current) : undefined
    }
    if (!this.permissions.mayBeFilled(name)) return 'a field'
    if (!this.alikeBut(old, current, filledNames)) return 'a field'
    // The picture of a field is what it says, so it changes with it only.
    if (!isSet) return 'a field shows something else'
    this.setAside(old, current, 'AP', 10)
    for (const it of ['V', 'RV', 'AP']) this.cover(current.get(it), 10)
    this.added.add('a field was filled in')
    return undefined
  }

  private newField(field: Value): string | undefined {
    const { after } = this
    const dict = after.dict(field)
    if (!(field instanceof Ref) || !dict || this.isInUse(field.number)) return 'a new field'
    this.done.add(field.number)
    const type = dict.get('FT')
    if (!(type instanceof Name && type.name === 'Sig') || !after.dict(dict.get('V'))) return 'a new field'
    this.own(undefined, dict.get('Kids'))
    const kids = after.list(dict.get('Kids')) ?? []
    for (const kid of kids) {
      const widget = after.dict(kid)
      if (!(kid instanceof Ref) || !widget || this.isInUse(kid.number)) return 'a new field'
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
    if (value instanceof Ref && (this.isInUse(value.number) || this.done.has(value.number)))
      return 'a field with the signature of another'
    if (!this.permissions.mayBeSigned && !isTimeStamp(this.after, field))
      return 'signed though nobody else may sign'
    for (const name of ['V', 'AP', 'Lock', 'SV', 'MK', 'DR']) this.cover(field.get(name), 10)
    return undefined
  }

  /** A page may only have got new signature fields in its list of annotations, and comments where that was permitted. */
  private page(old: Value, current: Value): string | undefined {
    const { before, after } = this
    if (!(old instanceof Dict) || !(current instanceof Dict)) return 'a page'
    const free = new Set(['Annots'])
    const tabs = current.get('Tabs')
    // The order of the structure is what tagged documents say anyway.
    const isUsual = !old.has('Tabs') && tabs instanceof Name && tabs.name === 'S'
    if (isUsual || this.permissions.mayBeCommented) free.add('Tabs')
    // Its place in the structure: what may stand there is looked at with the structure.
    if (!old.has('StructParents')) free.add('StructParents')
    if (!this.alikeBut(old, current, free)) return 'a page'
    this.own(old.get('Annots'), current.get('Annots'))
    return this.areAnnotations(before.list(old.get('Annots')), after.list(current.get('Annots')))
      ? undefined
      : 'what lies on a page'
  }

  private areAnnotations(old: Value[] | undefined, current: Value[] | undefined): boolean {
    const kept = old ?? []
    if (!current || !kept.every((it, index) => same(it, current[index]))) return kept.length === 0 && !current
    return current
      .slice(kept.length)
      .every((it) => it instanceof Ref && (this.done.has(it.number) || this.isComment(it)))
  }

  private isComment(ref: Ref): boolean {
    const dict = this.after.dict(ref)
    const kind = dict?.get('Subtype')
    if (!this.permissions.mayBeCommented || !dict || this.isInUse(ref.number)) return false
    if (!(kind instanceof Name && comments.has(kind.name))) return false
    if (![...dict.keys()].every((name) => commentNames.has(name))) return false
    this.done.add(ref.number)
    for (const name of ['AP', 'Contents', 'RC', 'BS', 'BE']) this.cover(dict.get(name), 10)
    this.added.add('comments were made')
    return true
  }

  /** Lists of names: only the pictures that comments use may be new. */
  private names(old: Dict, current: Dict): string | undefined {
    const [oldNames, names] = [this.before.dict(old.get('Names')), this.after.dict(current.get('Names'))]
    if (this.alike(old.get('Names'), current.get('Names'))) return undefined
    const isPicture = this.permissions.mayBeCommented && names && !oldNames?.has('AP')
    if (!isPicture || !this.alikeBut(oldNames ?? new Dict(), names, new Set(['AP']))) return 'the catalog'
    this.own(old.get('Names'), current.get('Names'))
    this.cover(names.get('AP'), 10)
    return undefined
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

  /** What was there in the signed revision. What only said where things lie is there no more. */
  private isInUse(number: number): boolean {
    const entry = this.before.entries.get(number)
    if (!entry || entry.kind === 'free') return false
    return !this.changed.has(number) || !isCrossReference(this.before.object(number))
  }

  private isPage(number: number): boolean {
    const old = this.isInUse(number) ? this.before.object(number) : null
    const type = old instanceof Dict ? old.get('Type') : undefined
    return type instanceof Name && type.name === 'Page'
  }

  /** An old program leaves its version (`ITXT`) in the page tree when it signs; nobody else reads that name. */
  private isMarkedPageTree(number: number): boolean {
    const [old, current] = [
      this.isInUse(number) ? this.before.object(number) : null,
      this.after.object(number),
    ]
    const type = old instanceof Dict ? old.get('Type') : undefined
    if (!(type instanceof Name && type.name === 'Pages') || !(current instanceof Dict)) return false
    return current.get('ITXT') instanceof Text && this.alikeBut(old as Dict, current, new Set(['ITXT']))
  }

  /** A list of annotations that is an object of its own. */
  private isAnnotationList(number: number): boolean {
    if (!this.isInUse(number)) return this.done.has(number)
    const [old, current] = [this.before.object(number), this.after.object(number)]
    if (!Array.isArray(old) || !Array.isArray(current) || !this.areAnnotations(old, current)) return false
    return [...this.before.entries.keys()].some((page) => {
      if (!this.isPage(page)) return false
      const list = (this.before.object(page) as Dict).get('Annots')
      return list instanceof Ref && list.number === number
    })
  }

  /** Whether two values say the same, also where the second one is told by new objects. */
  private alike(old: Value | undefined, current: Value | undefined, depth = 0): boolean {
    if (same(old, current)) return true
    if (++this.compared > mostCompared || depth > 30) return false
    if (old instanceof Ref || current instanceof Ref) {
      const [a, b] = [this.before.resolve(old), this.after.resolve(current)]
      if (a === null || b === null || !this.alike(a, b, depth + 1)) return false
      this.own(undefined, current)
      return true
    }
    if (Array.isArray(old) && Array.isArray(current))
      return (
        old.length === current.length && old.every((it, index) => this.alike(it, current[index], depth + 1))
      )
    if (old instanceof Dict && current instanceof Dict)
      return this.alikeBut(old, current, new Set(), depth + 1)
    if (!(old instanceof Stream && current instanceof Stream)) return false
    return Buffer.from(old.bytes).equals(current.bytes) && this.alike(old.dict, current.dict, depth + 1)
  }

  private alikeBut(old: Dict, current: Dict, free: ReadonlySet<string>, depth = 0): boolean {
    const names = new Set([...old.keys(), ...current.keys()])
    return [...names].every((name) => free.has(name) || this.alike(old.get(name), current.get(name), depth))
  }

  /** Something that is named at the same place before and after: whoever calls compares what it says. */
  private own(old: Value | undefined, current: Value | undefined): void {
    if (!(current instanceof Ref)) return
    const isSame = old instanceof Ref && old.number === current.number
    if (isSame || !this.isInUse(current.number)) this.done.add(current.number)
  }

  /** What hangs below a new thing is new as well; what was there and changed is no part of it. */
  private cover(value: Value | undefined, depth: number): void {
    for (const ref of refsIn(value)) {
      if (!this.changed.has(ref.number) || this.done.has(ref.number) || this.isInUse(ref.number)) continue
      this.done.add(ref.number)
      if (depth > 0) this.cover(this.after.object(ref.number), depth - 1)
    }
  }

  /** What stands under a name and may change there, if nothing else uses it. */
  private setAside(old: Dict, current: Dict, name: string, depth: number): void {
    const ways = this.ways.get(old) ?? new Set()
    this.ways.set(old, ways.add(name))
    this.setAsideBelow(current.get(name), depth)
  }

  private setAsideBelow(value: Value | undefined, depth: number, seen = new Set<number>()): void {
    for (const { number } of refsIn(value)) {
      if (seen.has(number)) continue
      seen.add(number)
      if (this.changed.has(number) && !this.done.has(number)) {
        this.done.add(number)
        if (this.isInUse(number)) this.aside.add(number)
      }
      if (depth > 0) this.setAsideBelow(this.after.object(number), depth - 1, seen)
    }
  }

  /** Something that was not there when it was signed. */
  private isFresh(number: number): boolean {
    return this.changed.has(number) && !this.isInUse(number)
  }

  private leadsToNew(value: Value): boolean {
    const seen = new Set<number>()
    const open = [value]
    for (let it = open.pop(); it !== undefined; it = open.pop()) {
      for (const { number } of refsIn(it)) {
        if (this.isFresh(number)) return true
        if (seen.has(number)) continue
        seen.add(number)
        const next = this.before.object(number)
        if (next !== null) open.push(next)
      }
    }
    return false
  }

  private metadata(old: Dict, current: Dict): void {
    const value = current.get('Metadata')
    const stream = value instanceof Ref ? this.after.object(value.number) : undefined
    const subtype = stream instanceof Stream ? stream.dict.get('Subtype') : undefined
    if (subtype instanceof Name && subtype.name === 'XML') this.setAside(old, current, 'Metadata', 0)
  }

  /**
   * Two tricks of files that were prepared before they were signed: a reference that led nowhere leads somewhere now, and
   * something that may change is used by a page as well.
   */
  private usedElsewhere(): string | undefined {
    const { before } = this
    const seen = new Set<number>()
    const open: Value[] = []
    const look = (value: Value): string | undefined => {
      for (const ref of refsIn(value, this.ways)) {
        if (this.isFresh(ref.number)) return `object ${ref.number} was missing when it was signed`
        if (this.aside.has(ref.number)) return `object ${ref.number} is used elsewhere`
        if (seen.has(ref.number)) continue
        seen.add(ref.number)
        const next = before.object(ref.number)
        if (next !== null) open.push(next)
      }
      return undefined
    }
    // A trailer names more than the document: programs leave names there that lead nowhere, and nobody shows what is
    // there, unless it is a file of another kind.
    const isStream = ({ number }: Ref) => this.after.object(number) instanceof Stream
    for (const [name, value] of before.trailer) {
      if (this.ways.get(before.trailer)?.has(name)) continue
      const refs = [...refsIn(value)].filter(
        (ref) => name === 'Root' || !this.isFresh(ref.number) || isStream(ref),
      )
      const fault = look(refs)
      if (fault) return fault
    }
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      const fault = look(value)
      if (fault) return fault
    }
    return undefined
  }
}

const isCrossReference = (value: Value) => hasType(value, ['XRef'])
/** What packs objects and says where they lie: it shows nothing itself. */
const isTechnical = (value: Value) => hasType(value, ['XRef', 'ObjStm'])

function hasType(value: Value, types: readonly string[]): boolean {
  const type = value instanceof Stream ? value.dict.get('Type') : undefined
  return type instanceof Name && types.includes(type.name)
}

function isTimeStamp(file: PdfFile, field: Dict): boolean {
  const format = file.resolve(file.dict(field.get('V'))?.get('SubFilter'))
  return format instanceof Name && format.name === 'ETSI.RFC3161'
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
