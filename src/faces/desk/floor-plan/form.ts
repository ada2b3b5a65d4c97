import { type Edit, editSchema } from '#modules/floor-plans'
import { languages } from '#platform/text'

type Fields = Record<string, string>

/** `3,5` and `3.5` are the same length. */
const metres = (word: string | undefined) =>
  word?.trim() ? Number(word.trim().replace(',', '.')) : Number.NaN

/** A change as a form of the editor sends it; undefined when a number is none, or the form is not one of ours. */
export function readEdit(fields: Fields): Edit | undefined {
  const { do: wanted = '', thing } = fields
  const readers: Record<string, () => unknown> = {
    move: () => ({ thing, x: metres(fields.x), y: metres(fields.y) }),
    add: () => ({
      ...{ kind: fields['add-kind'], x: metres(fields['add-x']), y: metres(fields['add-y']) },
      ...(fields['add-code'] ? { code: fields['add-code'] } : {}),
    }),
    remove: () => ({ thing }),
    rename: () => ({ thing, name: fields.name }),
    name: () => ({
      thing,
      name: Object.fromEntries(languages.map((it) => [it, fields[`name-${it}`]?.trim() ?? ''])),
      isPublic: fields.public === 'yes',
    }),
    kind: () => ({ thing, kind: fields.kind }),
    face: () => ({ thing, facing: Number(fields.facing) }),
    size: () => ({ thing, width: metres(fields.width), height: metres(fields.height) }),
    hall: () => ({ width: metres(fields['hall-width']), height: metres(fields['hall-height']) }),
    connect: () => ({ from: fields.from, to: fields.to }),
    part: () => ({ from: fields.from, to: fields.to }),
  }
  return editSchema.safeParse({ do: wanted, ...(readers[wanted]?.() as object) }).data
}
