import type { PdfFile } from '../pdf/file.ts'
import type { Permissions } from '../pdf/revisions.ts'
import { type Dict, Name, Text, wordsOf } from '../pdf/values.ts'
import type { SignatureField } from './fields.ts'

/** `DocMDP` without a number permits filling in and signing (ISO 32000-2, table 257). */
const usual = 2

/**
 * What the signers of a revision let others do with it afterwards: the least that any of them permits. Who certified it says
 * so (`DocMDP`); whoever signs may lock fields (`FieldMDP`, `Lock`). Where nobody says anything others may sign, and no more:
 * the standard leaves that open, and what nobody permitted nobody has to look for.
 * @param fields the signatures of that revision
 */
export function permissionsOf(revision: PdfFile, fields: readonly SignatureField[]): Permissions {
  const transforms = fields.flatMap((field) => transformsOf(revision, field))
  const levels = transforms.flatMap((it) => it.level ?? [])
  const locks = transforms.flatMap((it) => it.locks ?? [])
  const level = Math.min(...levels)
  const saysSo = levels.length > 0 || locks.length > 0
  return {
    mayBeSigned: levels.length === 0 || level >= 2,
    mayBeFilled: (name) =>
      saysSo && (levels.length === 0 || level >= 2) && !locks.some((isLocked) => isLocked(name)),
    mayBeCommented: levels.length > 0 && level >= 3,
  }
}

interface Transform {
  level?: number
  locks?: (name: string) => boolean
}

function transformsOf(file: PdfFile, { value, field }: SignatureField): Transform[] {
  const references = (file.list(value.get('Reference')) ?? []).slice(0, 20).flatMap((it): Transform[] => {
    const reference = file.dict(it)
    const parameters = file.dict(reference?.get('TransformParams'))
    switch (nameIn(file, reference, 'TransformMethod')) {
      case 'DocMDP':
        return [{ level: levelIn(file, parameters) ?? usual }]
      case 'FieldMDP':
        return parameters ? [{ locks: lockOf(file, parameters) }] : [{ locks: () => true }]
      default:
        return []
    }
  })
  const lock = file.dict(field.get('Lock'))
  if (!lock) return references
  const level = levelIn(file, lock)
  return [...references, { locks: lockOf(file, lock), ...(level === undefined ? {} : { level }) }]
}

/** Which fields nobody may change any more. What is said oddly locks all. */
function lockOf(file: PdfFile, rule: Dict): (name: string) => boolean {
  const names = (file.list(rule.get('Fields')) ?? []).flatMap((it) => {
    const name = file.resolve(it)
    return name instanceof Text ? [wordsOf(name)] : []
  })
  const isNamed = (name: string) => names.some((it) => name === it || name.startsWith(`${it}.`))
  const action = nameIn(file, rule, 'Action')
  if (action === 'Include') return isNamed
  if (action === 'Exclude') return (name) => !isNamed(name)
  return () => true
}

function levelIn(file: PdfFile, dict: Dict | undefined): number | undefined {
  const level = file.resolve(dict?.get('P'))
  return typeof level === 'number' ? level : undefined
}

function nameIn(file: PdfFile, dict: Dict | undefined, key: string): string | undefined {
  const name = file.resolve(dict?.get(key))
  return name instanceof Name ? name.name : undefined
}
