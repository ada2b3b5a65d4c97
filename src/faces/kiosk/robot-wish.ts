import { fold } from '#platform/text'

/** What is asked of a robot in words: everything else is a question for the assistant. */
export type SpokenWish = { do: 'lead'; counter: string } | { do: 'water' }

const leads = /\b(dan|dua|lead|take me|guide|bring me|show me|follow)\b|ارشد|خذني|دلني|وصلني/
const counterAfter = /(?:\b(?:quay|counter|desk)(?: so| number| no)?|شباك(?: رقم)?) (\d{1,3}|[\p{L}]+)/u
const water =
  /\b(coc|ly|chai|uong|xin|khat|moi) (mot )?(coc |ly |chai )?nuoc\b|\b(cup|glass|bottle|drink|some) (of )?water\b|كوب ماء|اشرب ماء|اريد ماء/

const numbers: Record<string, string> = Object.fromEntries(
  [
    ['mot', 'one', 'واحد'],
    ['hai', 'two', 'اثنين'],
    ['ba', 'three', 'ثلاثة'],
    ['bon', 'four', 'اربعة'],
    ['nam', 'five', 'خمسة'],
    ['sau', 'six', 'ستة'],
    ['bay', 'seven', 'سبعة'],
    ['tam', 'eight', 'ثمانية'],
    ['chin', 'nine', 'تسعة'],
    ['muoi', 'ten', 'عشرة'],
  ].flatMap((words, at) => words.map((word) => [fold(word), String(at + 1)])),
)

/** A wish for the robot in a sentence: to be led to a counter that is named, or water; undefined for anything else. */
export function robotWishIn(sentence: string): SpokenWish | undefined {
  const said = fold(sentence).replace(/[أإآ]/g, 'ا')
  const [, named = ''] = counterAfter.exec(said) ?? []
  const counter = /^\d/.test(named) ? named : numbers[named]
  if (counter && leads.test(said)) return { do: 'lead', counter }
  return water.test(said) ? { do: 'water' } : undefined
}
