import { type Body, isBody, type Option, type Part, type Section } from '#modules/editions'
import type { Text } from '#platform/text'
import { choices, text } from './outline-texts.ts'

const titleAt = (at: string) => (item: Body) => (isBody(item[at]) ? (item[at] as Partial<Text>) : undefined)

/** `c7` after `c1` … `c6`: an id that a paper once had is not given to another one beside it. */
const next = (prefix: string, list: readonly Body[]) =>
  `${prefix}${Math.max(0, ...list.map(({ id }) => Number(/\d+$/.exec(String(id))?.[0] ?? 0))) + 1}`

const empty = () => ({ vi: '', en: '', ar: '' })

const time = (at: string): Part[] => [
  {
    ...{ kind: 'number', at: `${at}.amount`, label: text((it) => it.amount), empty: 'null' },
    ...{ min: 0, max: 1000, optional: true, hint: text((it) => it.amountHint) },
  },
]

/** Everything of a procedure that an officer may change, section by section. */
export const outline: readonly Section[] = [
  {
    id: 'guidance',
    title: text((it) => it.sections.guidance),
    intro: text((it) => it.intros.guidance),
    parts: [
      { kind: 'words', at: 'name', label: text((it) => it.name), hint: text((it) => it.nameHint) },
      {
        ...{ kind: 'words', at: 'plain', label: text((it) => it.plain), hint: text((it) => it.plainHint) },
        optional: true,
      },
      {
        kind: 'words',
        at: 'outcome',
        label: text((it) => it.outcome),
        hint: text((it) => it.outcomeHint),
        lines: 2,
      },
      { kind: 'words', at: 'who', label: text((it) => it.who), optional: true, lines: 2 },
      { kind: 'words', at: 'unit', label: text((it) => it.unit) },
      {
        ...{ kind: 'words', at: 'place', label: text((it) => it.place), hint: text((it) => it.placeHint) },
        ...{ optional: true, lines: 2 },
      },
      { kind: 'words', at: 'remark', label: text((it) => it.remark), optional: true, lines: 3 },
    ],
  },
  {
    id: 'papers',
    title: text((it) => it.sections.papers),
    intro: text((it) => it.intros.papers),
    parts: [
      {
        ...{
          kind: 'list',
          at: 'components',
          label: text((it) => it.sections.papers),
          item: text((it) => it.paper),
        },
        ...{ key: 'id', min: 1, max: 45, titleOf: titleAt('short') },
        make: (list) => ({
          id: next('c', list),
          text: empty(),
          short: empty(),
          form: 'original',
          optional: false,
        }),
        parts: [
          { kind: 'words', at: 'short', label: text((it) => it.short), hint: text((it) => it.shortHint) },
          { kind: 'words', at: 'text', label: text((it) => it.published), lines: 3 },
          { kind: 'choice', at: 'form', label: text((it) => it.form), options: choices('forms') },
          {
            ...{
              kind: 'number',
              at: 'copies',
              label: text((it) => it.copies),
              hint: text((it) => it.copiesHint),
            },
            ...{ optional: true, min: 1, max: 20 },
          },
          { kind: 'tick', at: 'optional', label: text((it) => it.optional) },
          {
            ...{ kind: 'words', at: 'only', label: text((it) => it.only), hint: text((it) => it.onlyHint) },
            optional: true,
          },
          {
            ...{ kind: 'words', at: 'register', label: text((it) => it.register) },
            ...{ hint: text((it) => it.registerHint), optional: true },
          },
          { kind: 'line', at: 'ground', label: text((it) => it.paperGround), optional: true },
        ],
      },
    ],
  },
  {
    id: 'time',
    title: text((it) => it.sections.time),
    intro: text((it) => it.intros.time),
    parts: [
      ...time('time'),
      { kind: 'choice', at: 'time.unit', label: text((it) => it.timeUnit), options: choices('timeUnits') },
      {
        ...{ kind: 'number', at: 'time.online.amount', label: text((it) => it.onlineAmount), empty: 'null' },
        ...{ min: 0, max: 1000, optional: true, hint: text((it) => it.onlineHint) },
      },
      {
        ...{ kind: 'choice', at: 'time.online.unit', label: text((it) => it.onlineUnit), optional: true },
        options: choices('timeUnits'),
      },
      { kind: 'words', at: 'time.note', label: text((it) => it.timeNote), optional: true, lines: 3 },
      {
        ...{ kind: 'list', at: 'cases', label: text((it) => it.cases), item: text((it) => it.case) },
        ...{ key: 'id', min: 0, max: 12, optional: true, titleOf: titleAt('name') },
        make: (list) => ({ id: next('case-', list), name: empty() }),
        parts: [
          { kind: 'words', at: 'name', label: text((it) => it.caseName) },
          ...time('time'),
          {
            ...{ kind: 'choice', at: 'time.unit', label: text((it) => it.timeUnit), optional: true },
            options: choices('timeUnits'),
          },
        ],
      },
    ],
  },
  {
    id: 'fee',
    title: text((it) => it.sections.fee),
    intro: text((it) => it.intros.fee),
    parts: [
      {
        ...{
          kind: 'number',
          at: 'fee.amount',
          label: text((it) => it.feeAmount),
          empty: 'null',
          optional: true,
        },
        ...{ min: 0, max: 1_000_000_000, hint: text((it) => it.feeAmountHint), unit: text((it) => it.dong) },
      },
      {
        ...{ kind: 'number', at: 'fee.online', label: text((it) => it.feeOnline), optional: true },
        ...{ min: 0, max: 1_000_000_000, hint: text((it) => it.onlineHint), unit: text((it) => it.dong) },
      },
      {
        ...{ kind: 'choice', at: 'fee.formula', label: text((it) => it.formula), optional: true },
        options: choices('formulas'),
      },
      { kind: 'words', at: 'fee.note', label: text((it) => it.feeNote), optional: true, lines: 3 },
      { kind: 'line', at: 'fee.ground', label: text((it) => it.feeGround), optional: true },
    ],
  },
  {
    id: 'route',
    title: text((it) => it.sections.route),
    intro: text((it) => it.intros.route),
    parts: [
      {
        ...{ kind: 'choice', at: 'route', label: text((it) => it.shared), hint: text((it) => it.sharedHint) },
        options: choices('routes'),
      },
      {
        ...{ kind: 'list', at: 'steps', label: text((it) => it.steps), item: text((it) => it.step) },
        ...{ key: 'step', min: 0, max: 12, optional: true, titleOf: titleAt('name') },
        make: () => ({ step: 'process', permission: 'dossier.process', name: empty() }),
        parts: [
          { kind: 'words', at: 'name', label: text((it) => it.stepName) },
          { kind: 'choice', at: 'step', label: text((it) => it.stepKind), options: choices('stepKinds') },
          {
            kind: 'choice',
            at: 'permission',
            label: text((it) => it.permission),
            options: choices('permissions'),
          },
          {
            ...{ kind: 'number', at: 'share', label: text((it) => it.share), optional: true },
            ...{ min: 1, max: 100, times: 100 },
          },
          {
            ...{
              kind: 'number',
              at: 'hours',
              label: text((it) => it.hours),
              hint: text((it) => it.hoursHint),
            },
            ...{ optional: true, min: 0.25, max: 2000, decimals: 2 },
          },
          {
            ...{ kind: 'several', at: 'when.channels', label: text((it) => it.channels), optional: true },
            ...{ options: choices('channelNames'), hint: text((it) => it.allWhenEmpty) },
          },
          {
            ...{ kind: 'several', at: 'when.cases', label: text((it) => it.onlyCases), optional: true },
            options: caseOptions,
          },
          { kind: 'tick', at: 'draft', label: text((it) => it.draft), optional: true },
          {
            ...{
              kind: 'list',
              at: 'opinions',
              label: text((it) => it.opinions),
              item: text((it) => it.opinion),
            },
            ...{ key: 'question', min: 0, max: 6, optional: true },
            titleOf: ({ question: asked }) => ({ vi: String(asked), en: String(asked), ar: String(asked) }),
            make: () => ({ permission: 'dossier.opine', question: '' }),
            parts: [{ kind: 'line', at: 'question', label: text((it) => it.question) }],
          },
        ],
      },
    ],
  },
  {
    id: 'legal',
    title: text((it) => it.sections.legal),
    intro: text((it) => it.intros.legal),
    parts: [
      { kind: 'line', at: 'legalBasis', label: text((it) => it.legalBasis), lines: 6 },
      {
        ...{ kind: 'list', at: 'results', label: text((it) => it.results), item: text((it) => it.result) },
        ...{ key: 'code', min: 0, max: 12, titleOf: titleAt('name') },
        make: () => ({ name: empty() }),
        parts: [
          { kind: 'words', at: 'name', label: text((it) => it.resultName) },
          { kind: 'line', at: 'code', label: text((it) => it.resultCode), optional: true },
        ],
      },
    ],
  },
]

/** What a procedure that was made in the desk says of itself. @param fields of the catalogue */
export const aboutSection = (fields: readonly Text[]): Section => ({
  id: 'about',
  title: text((it) => it.sections.about),
  intro: text((it) => it.intros.about),
  parts: [
    {
      ...{ kind: 'choice', at: 'identity.field', label: text((it) => it.field) },
      options: fields.map((label) => ({ value: label.vi, label })),
      toValue: (chosen) => fields.find(({ vi }) => vi === chosen),
      fromValue: (value) => (isBody(value) ? String(value.vi) : ''),
    },
    {
      ...{ kind: 'choice', at: 'identity.online', label: text((it) => it.onlineLevel) },
      options: choices('onlineLevels'),
    },
    {
      ...{ kind: 'words', at: 'identity.phrases', label: text((it) => it.phrases), lines: 4 },
      ...{ hint: text((it) => it.phrasesHint), optional: true },
    },
  ],
})

/** Which form it is filed with. @param forms all there are, also those whose day has not come */
export const declarationSection = (forms: readonly Option[]): Section => ({
  id: 'declaration',
  title: text((it) => it.sections.declaration),
  intro: text((it) => it.intros.declaration),
  parts: [
    {
      ...{ kind: 'choice', at: 'declaration', label: text((it) => it.declaration), options: forms },
      ...{ hint: text((it) => it.declarationHint), optional: true },
    },
  ],
})

function caseOptions({ cases }: Body): Option[] {
  return Array.isArray(cases)
    ? cases.filter(isBody).map(({ id, name }) => ({ value: String(id), label: name as Text }))
    : []
}

/** What was read, without halves that nobody meant: an amount whose unit was left empty. */
export function tidied(body: Body): Body {
  const withoutHalf = (time: unknown) => (isBody(time) && time.unit ? time : undefined)
  const { time: own, cases, steps } = body
  const copy: Body = { ...body }
  if (isBody(own) && own.online) {
    const { online, ...rest } = own
    copy.time = withoutHalf(online) ? { ...rest, online } : rest
  }
  if (Array.isArray(cases)) {
    copy.cases = cases.filter(isBody).map(({ time, ...rest }) => {
      const kept = withoutHalf(time)
      return kept ? { ...rest, time: { amount: null, ...(kept as Body) } } : rest
    })
  }
  if (Array.isArray(steps)) {
    // Who is heard is always the unit that is asked.
    copy.steps = steps
      .filter(isBody)
      .map(({ opinions, ...rest }) =>
        Array.isArray(opinions)
          ? { ...rest, opinions: opinions.map((it) => ({ permission: 'dossier.opine', ...(it as Body) })) }
          : rest,
      )
  }
  return copy
}
