import type { Body } from '#modules/editions'
import type { Text } from '#platform/text'
import type { ProcedureVersion } from './schema.ts'

const empty = () => ({ vi: '', en: '', ar: '' })

/** A procedure to begin with: one paper, the time that many have, no fee, the route most go. What is empty is asked for. */
export function blankProcedure(
  name: Text,
  identity: NonNullable<ProcedureVersion['identity']>,
  route: string,
): Body {
  return {
    ...{ name, outcome: empty(), unit: empty(), identity, route },
    time: { amount: 5, unit: 'working_day' },
    fee: { amount: 0 },
    components: [{ id: 'c1', text: empty(), short: empty(), form: 'form', optional: false }],
    results: [],
    legalBasis: '',
  }
}

/** A procedure that begins as another one, but for what people say when they ask for that one. */
export function copiedProcedure(
  name: Text,
  identity: NonNullable<ProcedureVersion['identity']>,
  source: Body,
): Body {
  const { version: _version, from: _from, plain: _plain, ...body } = source
  const { phrases: _phrases, ...own } = identity
  return { ...body, name, identity: own }
}
