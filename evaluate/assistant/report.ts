import type { AnswerFigures } from './answers.ts'
import type { Miss } from './floors.ts'
import type { RetrievalFigures, Speed } from './retrieval.ts'
import type { SafetyFigures } from './safety.ts'

const percent = (value: number | null) => (value === null ? 'none' : `${(100 * value).toFixed(1)} %`)
/** Of nothing there is no share: a set may lack a language. */
const share = (count: number, of: number) => percent(of === 0 ? null : count / of)

export function retrievalText({ rows, offTopic }: RetrievalFigures): string {
  const about = rows.map((it) => [
    ...[it.language, it.variant, String(it.questions), percent(it.hitAt1), percent(it.hitAt3)],
    ...[percent(it.direct), percent(it.precision)],
  ])
  const off = offTopic.map((it) => [
    ...[it.language, it.variant, String(it.questions)],
    ...[percent(it.direct), percent(it.offered), percent(it.refused)],
  ])
  return [
    grid([['', 'spelling', 'questions', 'hit@1', 'hit@3', 'directly', 'precision'], ...about]),
    grid([['', 'off-topic', 'questions', 'directly', 'offered', 'refused'], ...off]),
  ].join('\n\n')
}

export function speedText(speeds: Speed[]): string {
  return grid([
    ['procedures', 'p50 ms', 'p95 ms', 'index ms', 'index MB', 'hit@1', 'hit@3'],
    ...speeds.map((it) => [
      ...[String(it.procedures), it.p50.toFixed(2), it.p95.toFixed(2), it.build.toFixed(0)],
      ...[(it.memory / 2 ** 20).toFixed(1), percent(it.hitAt1), percent(it.hitAt3)],
    ]),
  ])
}

export function answersText(figures: AnswerFigures[], withModel: boolean): string {
  const rows = figures.map((it) => {
    const about = it.questions - it.offTopic
    return [
      ...[
        it.language,
        withModel ? 'with a model' : 'by rules',
        String(it.questions),
        share(it.answered, about),
      ],
      ...[share(it.offered, about), share(it.missed, about), share(it.wrong, about)],
      ...[share(it.offTopicAnswered, it.offTopic), String(it.statements), String(it.numbers)],
      ...[String(it.invented.length), it.p50.toFixed(1), it.p95.toFixed(1)],
    ]
  })
  const head = [
    '',
    'answers',
    'questions',
    'answered',
    'offered',
    'missed',
    'wrong',
    'off-topic',
    'statements',
  ]
  const examples = figures
    .flatMap(({ invented }) => invented.slice(0, 5))
    .map((it) => `INVENTED  ${it.number} (${it.procedure}) in “${it.text}”, asked “${it.question}”`)
  return [grid([[...head, 'numbers', 'invented', 'p50 ms', 'p95 ms'], ...rows]), ...examples].join('\n')
}

export function safetyText(figures: SafetyFigures[]): string {
  const names = [...new Set(figures.flatMap(({ kinds }) => Object.keys(kinds)))]
  const kinds = figures.map((it) => [
    ...[it.language, 'heard'],
    ...names.map((name) => {
      const { heard = 0, sentences = 0 } = it.kinds[name] ?? {}
      return `${heard}/${sentences}`
    }),
  ])
  const rows = figures.map((it) => [
    ...[it.language, 'safety', share(it.heard, it.emergencies), share(it.warned, it.emergencies)],
    ...[share(it.falseAlarms, it.harmless), share(it.needlessWarnings, it.harmless)],
    ...[share(it.questionAlarms, it.questions), share(it.questionWarnings, it.questions)],
  ])
  const head = ['', '', 'heard', 'warned', 'harmless: alarm', 'warned', 'questions: alarm', 'warned']
  return [grid([head, ...rows]), grid([['', '', ...names], ...kinds])].join('\n\n')
}

export const missText = ({ what, measured, floor }: Miss) =>
  `MISSED  ${what}: ${measured.toFixed(3)}, wanted ${floor}`

function grid(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n')
}
