import { applicantMeanings, type TypedApplicant } from '#modules/dossiers'
import {
  checkAnswers,
  type Facts,
  fieldsOf,
  itemCount,
  type Offer,
  offersOf,
  type PinnedForm,
  reuse,
  type SimpleField,
  type Typed,
  touchedFields,
  typedFor,
  type World,
  withItem,
  withoutItem,
} from '#modules/forms'

/** The declaration on the page of receiving: what of it is asked there, and what was typed. */
export interface DeskForm {
  form: PinnedForm
  /** The fields the panel of the person answers already. */
  elsewhere: ReadonlySet<string>
  typed: Typed
  from: Record<string, string>
  /** It is being filled in here; else the person hands it in on paper. */
  isBegun: boolean
  /** What is known of questions nobody has begun to answer. */
  offers: Offer[]
}

/** What was said before, and which of it is taken over now. */
interface Earlier {
  facts: Facts
  take: ReadonlySet<string>
}

/** What the panel of the person asks as well, with its name there. An address is asked part by part, so not it. */
const askedThere: Record<string, string> = {
  'self.full-name': 'fullName',
  'self.id-number': 'idNumber',
  'self.birth': 'birthDate',
  'self.sex': 'sex',
  'self.phone': 'phone',
  'self.email': 'email',
  'return.by': 'returnBy',
}
const types: Record<string, SimpleField['type']> = {
  'self.full-name': 'name',
  'self.id-number': 'id-number',
  'self.birth': 'date',
  'self.sex': 'sex',
  'self.phone': 'phone',
  'self.email': 'email',
}

/**
 * Reads the declaration out of a sent page. The generic form is none: the page itself asks all it would.
 * @param sent the boxes, several ticked ones of a name as one text
 */
export function readDeskForm(
  form: PinnedForm,
  sent: Typed,
  { applicant, world, earlier }: { applicant: TypedApplicant; world: World; earlier?: Earlier | undefined },
): DeskForm | undefined {
  if (form.isGeneric) return undefined
  const { version } = form
  const fields = fieldsOf(version)
  const there = fields.filter((field) => field.meaning && field.meaning in askedThere)
  const elsewhere = new Set(there.map(({ id }) => id))
  const own = withChangedItems(
    form,
    typedFor(
      fields.filter(({ id }) => !elsewhere.has(id)),
      sent,
    ),
    sent,
  )
  const prefilled = new Set((sent.prefilled ?? '').split(' ').filter(Boolean))
  const isBegun = touchedFields(version, own).some((id) => !prefilled.has(id))

  const facts: Facts = new Map()
  for (const [meaning, type] of Object.entries(types)) {
    const value = applicant[applicantMeanings[meaning]!]
    if (value) facts.set(meaning, { type, value })
  }
  const ofPerson = reuse(version, facts, world).typed
  const returnBy = there.find(({ meaning }) => meaning === 'return.by')
  const ofPage: Typed = returnBy ? { [returnBy.id]: sent.returnBy ?? 'counter' } : {}
  const typed = { ...own, ...ofPerson, ...ofPage }

  const from: Record<string, string> = Object.fromEntries([...prefilled].map((id) => [id, '']))
  const touched = new Set(touchedFields(version, own))
  const open = earlier
    ? offersOf(version, earlier.facts, world).filter(
        ({ field: { id } }) => !touched.has(id) && !elsewhere.has(id),
      )
    : []
  const taken = open.filter(({ field }) => earlier?.take.has(field.id))
  for (const offer of taken) {
    Object.assign(typed, offer.typed)
    from[offer.field.id] = offer.from
  }
  const isAll = isBegun || taken.length > 0
  return { form, elsewhere, typed, from, isBegun: isAll, offers: open.filter((it) => !taken.includes(it)) }
}

/** Faults of the declaration by the boxes of the page; none while it is left to paper. */
export function deskFaults({ form, typed, isBegun }: DeskForm, world: World) {
  if (!isBegun) return {}
  const { faults } = checkAnswers(form.version, typed, world)
  const names = new Map(
    fieldsOf(form.version).map(({ id, meaning }) => [id, (meaning && askedThere[meaning]) ?? id]),
  )
  return Object.fromEntries(Object.entries(faults).map(([path, fault]) => [names.get(path) ?? path, fault]))
}

function withChangedItems(form: PinnedForm, typed: Typed, sent: Typed): Typed {
  const [id, place] = (sent.remove ?? sent.add ?? '').split('.')
  const group = fieldsOf(form.version).find((field) => field.id === id)
  if (group?.type !== 'group') return typed
  const count = itemCount(group, typed)
  return sent.add ? withItem(group, typed, count) : withoutItem(group, typed, count, Number(place))
}
