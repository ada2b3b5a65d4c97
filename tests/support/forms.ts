import {
  checkAnswers,
  type FormVersion,
  fieldsOf,
  type SimpleField,
  type Typed,
  type World,
} from '#modules/forms'

/** Made-up people: numbers of a province that does not exist. */
const names = [
  'Nguyễn Thị Ngọc Hà',
  'Trần Văn Bình',
  'Lê Thị Thu Hương',
  'Phạm Quốc Anh',
  'Đặng Thị Mỹ Duyên',
]

/**
 * A form filled in as a person would: every required question that is asked, one after another, with something that
 * fits it. `given` are answers that are wanted so.
 */
export function filledIn(form: FormVersion, world: World, given: Typed = {}): Typed {
  let typed = { ...given }
  for (let round = 0; round < 200; round++) {
    const { faults } = checkAnswers(form, typed, world)
    const [path] = Object.keys(faults)
    if (!path) return typed
    const [top, place, inner] = path.split('.') as [string, string?, string?]
    const field = fieldsOf(form).find(({ id }) => id === top)!
    if (field.type === 'group' && !inner) typed = { ...typed, [`${top}.count`]: '2' }
    const asked = field.type === 'group' ? field.fields.find(({ id }) => id === inner) : field
    if (asked) typed = { ...typed, ...answer(asked, path, Number(place ?? round)) }
  }
  throw new Error(`${form.title.vi} cannot be filled in`)
}

function answer(field: SimpleField, path: string, turn: number): Typed {
  switch (field.type) {
    case 'name':
      return { [path]: names[turn % names.length]! }
    case 'number':
      return { [path]: String(Math.max(field.min, Math.min(field.max, 2))) }
    case 'money':
      return { [path]: '50.000.000' }
    case 'date': {
      const [year, month, day] = field.notBefore
        ? [2027, 3, 9]
        : field.fresh && field.notAfter
          ? [2026, 11, 5]
          : [1950, 2, 3]
      return {
        [`${path}-day`]: String(day),
        [`${path}-month`]: String(month),
        [`${path}-year`]: String(year),
      }
    }
    case 'choice':
    case 'several':
      return { [path]: field.options[0]!.id }
    case 'yes-no':
    case 'declaration':
      return { [path]: 'yes' }
    case 'sex':
      return { [path]: 'female' }
    case 'id-number':
      return { [path]: '000150000001' }
    case 'phone':
      return { [path]: '0912 345 678' }
    case 'email':
      return { [path]: 'ha@example.vn' }
    case 'address':
      return {
        [`${path}.house`]: '12 ngõ 5',
        [`${path}.street`]: 'phố Trần Hưng Đạo',
        [`${path}.ward`]: 'Cửa Nam',
        [`${path}.city`]: 'Hà Nội',
      }
    case 'ethnicity':
      return { [path]: 'kinh' }
    case 'nationality':
      return { [path]: 'vn' }
    case 'relation':
      return { [path]: 'mother' }
    default:
      return { [path]: `Ghi ở đây (${field.id})` }
  }
}
