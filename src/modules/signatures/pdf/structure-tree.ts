import type { PdfFile } from './file.ts'
import { Dict, Name, Ref, type Value } from './values.ts'

/** How the two revisions are compared. */
interface Comparing {
  /** The number of something that was not there before. */
  isNew(number: number): boolean
  alike(old: Value | undefined, current: Value | undefined): boolean
}

/** What a new element may say: where it stands, not what is read aloud there. */
const elementNames = new Set(['Type', 'S', 'P', 'Pg', 'K'])
const deepest = 20
const mostEntries = 20_000

/**
 * The structure of a tagged document (ISO 32000-2, 14.7), which screen readers read. A later signature may have got a place
 * in it: new elements that hold nothing but annotations, behind those that were there. What was there stays as it was.
 */
export class StructureTree {
  private readonly before: PdfFile
  private readonly after: PdfFile
  private readonly by: Comparing
  /** Objects that are explained by it. */
  readonly explained = new Set<number>()
  /** Annotations that the new elements are places of: whoever calls says whether they may be there. */
  readonly placed = new Set<number>()

  constructor(before: PdfFile, after: PdfFile, by: Comparing) {
    this.before = before
    this.after = after
    this.by = by
  }

  /**
   * Whether the structure only grew by places of annotations.
   * @param changed numbers of all objects that were written since
   */
  grows(old: Value | undefined, current: Value | undefined, changed: Iterable<number>): boolean {
    const { before, after } = this
    const touched = [...changed]
    const [oldRoot, root] = [before.dict(old), after.dict(current)]
    if (!root) return !oldRoot
    const elements = touched.filter((number) => !this.by.isNew(number) && this.isElement(number))
    const isSame = old instanceof Ref && current instanceof Ref && old.number === current.number
    if (isSame && !touched.includes(current.number) && elements.length === 0) {
      // The tree of numbers may be an object of its own.
      return this.numbers(oldRoot?.get('ParentTree'), root.get('ParentTree'), touched)
    }
    this.own(old, current)
    const isEmpty = !oldRoot?.has('K')
    for (const name of new Set([...root.keys(), ...(oldRoot?.keys() ?? [])])) {
      const value = root.get(name)
      if (['K', 'ParentTree', 'ParentTreeNextKey'].includes(name)) continue
      if (isEmpty && name === 'RoleMap' && after.dict(value)?.size === 0) continue
      if (!oldRoot && name === 'Type') continue
      if (!this.by.alike(oldRoot?.get(name), value)) return false
    }
    if (!this.kids(oldRoot?.get('K'), root.get('K'))) return false
    for (const number of elements) if (!this.element(number)) return false
    return this.numbers(oldRoot?.get('ParentTree'), root.get('ParentTree'), touched)
  }

  /** What is named at the same place before and after, and is not something else that was there. */
  private own(old: Value | undefined, current: Value | undefined): void {
    if (!(current instanceof Ref)) return
    const isSame = old instanceof Ref && old.number === current.number
    if (isSame || this.by.isNew(current.number)) this.explained.add(current.number)
  }

  private isElement(number: number): boolean {
    const value = this.before.object(number)
    return value instanceof Dict && value.get('S') instanceof Name && value.get('P') instanceof Ref
  }

  /** An element that was there may hold more now. */
  private element(number: number): boolean {
    const [old, current] = [this.before.object(number), this.after.object(number)]
    if (!(old instanceof Dict) || !(current instanceof Dict)) return false
    for (const name of new Set([...old.keys(), ...current.keys()]))
      if (name !== 'K' && !this.by.alike(old.get(name), current.get(name))) return false
    if (!this.kids(old.get('K'), current.get('K'))) return false
    this.explained.add(number)
    return true
  }

  /** One or many. What was there comes first, then new places. */
  private kids(old: Value | undefined, current: Value | undefined): boolean {
    const all = (file: PdfFile, value: Value | undefined) => {
      const found = file.resolve(value)
      return found === null ? [] : Array.isArray(found) ? found : [value!]
    }
    const [kept, now] = [all(this.before, old), all(this.after, current)]
    if (!kept.every((it, index) => this.by.alike(it, now[index]))) return false
    if (Array.isArray(this.after.resolve(current))) this.own(old, current)
    return now.slice(kept.length).every((it) => this.place(it, 0))
  }

  /** A new element with nothing but annotations in it. */
  private place(value: Value, depth: number): boolean {
    const dict = this.after.dict(value)
    if (!dict || depth > deepest) return false
    if (value instanceof Ref) {
      if (!this.by.isNew(value.number)) return false
      if (this.explained.has(value.number)) return true
      this.explained.add(value.number)
    }
    const type = dict.get('Type')
    if (type instanceof Name && type.name === 'OBJR') {
      const object = dict.get('Obj')
      if (!(object instanceof Ref)) return false
      this.placed.add(object.number)
      return true
    }
    if (![...dict.keys()].every((name) => elementNames.has(name))) return false
    const kids = this.after.resolve(dict.get('K'))
    const all = Array.isArray(kids) ? kids : kids === null ? [] : [dict.get('K')!]
    return all.every((it) => this.place(it, depth + 1))
  }

  /** Which element each annotation and each page's content stands in: more of it, but nothing else under the same number. */
  private numbers(old: Value | undefined, current: Value | undefined, touched: readonly number[]): boolean {
    const [kept, now] = [flatten(this.before, old), flatten(this.after, current)]
    if (!kept || !now) return false
    for (const [key, value] of kept.entries) if (!this.by.alike(value, now.entries.get(key))) return false
    for (const [key, value] of now.entries) {
      const isNewPlace = value instanceof Ref && this.explained.has(value.number)
      if (!kept.entries.has(key) && !isNewPlace) return false
    }
    const written = new Set(touched)
    for (const number of now.nodes)
      if (written.has(number) && (this.by.isNew(number) || kept.nodes.has(number))) this.explained.add(number)
    return true
  }
}

/** A tree of numbers (ISO 32000-2, 7.9.7) as one map, and the objects it is made of. */
function flatten(file: PdfFile, tree: Value | undefined) {
  const entries = new Map<number, Value>()
  const nodes = new Set<number>()
  let visits = 0
  const visit = (value: Value | undefined, depth: number): boolean => {
    const dict = file.dict(value)
    if (!dict) return value === undefined || file.resolve(value) === null
    if (depth > deepest || entries.size > mostEntries || ++visits > mostEntries) return false
    if (value instanceof Ref) nodes.add(value.number)
    for (const list of [dict.get('Nums'), dict.get('Kids')]) if (list instanceof Ref) nodes.add(list.number)
    const numbers = file.list(dict.get('Nums')) ?? []
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const key = numbers[index]
      if (typeof key !== 'number' || entries.has(key)) return false
      entries.set(key, numbers[index + 1]!)
    }
    return (file.list(dict.get('Kids')) ?? []).every((kid) => visit(kid, depth + 1))
  }
  return visit(tree, 0) ? { entries, nodes } : undefined
}
