import { join } from 'node:path'
import fc from 'fast-check'
import { root } from '#platform/config'
import type { Typed } from './answers.ts'
import { itemPath } from './check.ts'
import { boxesOf } from './kinds.ts'
import { lists } from './lists.ts'
import { loadForms } from './load.ts'
import { provinces } from './provinces.ts'
import type { FormVersion, SimpleField } from './schema.ts'

/** Every version of every form of the house. */
export async function allForms(): Promise<{ name: string; form: FormVersion }[]> {
  const files = await loadForms(join(root, 'forms'))
  return files.flatMap(({ form: { id, versions } }) =>
    versions.map((form) => ({ name: `${id} ${form.version}`, form })),
  )
}

/** Something a person, or somebody worse, might type into a box. */
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['yes', 'no', 'other', 'male', '1', '12', '31', '2', '2026', '0', '-1', '1e9', '000190000001'],
      ...[
        '<script>alert(1)</script>',
        '__proto__',
        'a'.repeat(7000),
        '0912345678',
        'Hà Nội',
        'lan@gmail.com',
      ],
    ),
  },
)

/** What fits, most of the time. */
function fitting(field: SimpleField, path: string): fc.Arbitrary<Typed> {
  const one = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((text) => ({ [path]: text }))
  const name = fc.constantFrom('Nguyễn Thị Ngọc Hà', 'Lò Văn Mới', 'Y Blim Niê')
  switch (field.type) {
    case 'name':
      return one(name)
    case 'text':
    case 'long-text':
      return one(fc.constantFrom('Một câu', '  hai   câu ', 'ba\ncâu'))
    case 'number':
      return one(fc.nat({ max: 40 }).map(String))
    case 'money':
      return one(fc.constantFrom('50.000.000', '1 000 000 đồng', '25000'))
    case 'date':
      return fc
        .date({ min: new Date('1930-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
        .map((date) => ({
          [`${path}-day`]: String(date.getUTCDate()),
          [`${path}-month`]: String(date.getUTCMonth() + 1),
          [`${path}-year`]: String(date.getUTCFullYear()),
        }))
    case 'choice':
      return one(fc.constantFrom(...field.options.map(({ id }) => id)))
    case 'several':
      return one(fc.subarray(field.options.map(({ id }) => id)).map((ids) => ids.join(',')))
    case 'yes-no':
    case 'declaration':
      return one(fc.constantFrom('yes', 'no'))
    case 'sex':
      return one(fc.constantFrom('male', 'female'))
    case 'id-number':
      return one(fc.constantFrom('000190000001', '000 085 123 456', '001312000000'))
    case 'phone':
      return one(fc.constantFrom('0912 345 678', '+84 24 3825 3536'))
    case 'email':
      return one(fc.constant('lan@gmail.com'))
    case 'address':
      return fc
        .tuple(
          fc.constantFrom('Cửa Nam', 'Phường Hai Bà Trưng', 'Không Có'),
          fc.constantFrom(...provinces, 'Praha'),
        )
        .map(([ward, city]) => ({ [`${path}.house`]: '12', [`${path}.ward`]: ward, [`${path}.city`]: city }))
    case 'ethnicity':
    case 'nationality':
    case 'relation':
      return fc
        .constantFrom(...lists[field.type].map(({ key }) => key), 'other')
        .map((key) => ({ [path]: key, [`${path}.other`]: key === 'other' ? 'Một chữ khác' : '' }))
  }
}

function typing(field: SimpleField, path: string): fc.Arbitrary<Typed> {
  const wild = fc
    .tuple(...boxesOf(field, path).map(() => anything))
    .map((texts) => Object.fromEntries(boxesOf(field, path).map((box, place) => [box, texts[place]!])))
  return fc.oneof({ weight: 4, arbitrary: fitting(field, path) }, { weight: 1, arbitrary: wild })
}

/** Forms filled in well, badly and in part. */
export function typings(form: FormVersion): fc.Arbitrary<Typed> {
  const parts = form.pages.flatMap((page) =>
    page.fields.map((field): fc.Arbitrary<Typed> => {
      if (field.type !== 'group') return typing(field, field.id)
      const items = [0, 1, 2].flatMap((place) =>
        field.fields.map((inner) => typing(inner, itemPath(field.id, place, inner.id))),
      )
      const count = fc.oneof(fc.nat({ max: 4 }).map(String), anything)
      return fc
        .tuple(count, ...items)
        .map(([count, ...boxes]) => Object.assign({ [`${field.id}.count`]: count }, ...boxes))
    }),
  )
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all))
}
