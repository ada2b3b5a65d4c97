import type { Body } from '#modules/editions'
import type { Text } from '#platform/text'
import type { Procedure, ProcedureVersion } from './schema.ts'

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

/** A procedure that begins as another one: what a file says beside its versions goes along. */
export function copiedProcedure(
  name: Text,
  identity: NonNullable<ProcedureVersion['identity']>,
  { phrases }: Pick<Procedure, 'phrases'>,
  source: Body,
): Body {
  const { version: _version, from: _from, plain: _plain, ...body } = source
  const lines = (language: 'vi' | 'en' | 'ar') => phrases[language].join('\n')
  return {
    ...body,
    ...{ name, identity: { ...identity, phrases: { vi: lines('vi'), en: lines('en'), ar: lines('ar') } } },
  }
}
