import { foldQuestion } from './question.ts'

const few = '(?:\\d|1[0-4]|bon|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai)'
const age = '(?:[4-9]|1[0-4]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)'
const arabicAge =
  '(?:[4-9]|1[0-4]|اربع|خمس|ست|سبع|تمن|تمان|ثمان|ثماني|تسع|عشر|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره) ?(?:سنوات|سنين|اعوام)'

/** A child says so itself. Parents say the age of “my son”; they do not greet as one. */
const patterns = [
  new RegExp(
    `(?:^| )(?:con|chau) (?:chao|ten|muon|moi|nam nay|duoc|dang hoc|hoc)(?: \\S+){0,8} (?:${few} tuoi|lop (?:${few}|mot|hai|ba))(?: |$)`,
  ),
  new RegExp(`(?:^| )(?:i m|im|i am) (?:only |just )?${age}(?: years old)?(?= (?!months|weeks|weeks)|$)`),
  /(?:^| )i m? ?(?:am )?in (?:the )?(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) grade/,
  new RegExp(`(?:^| )(?:عمري|انا عندي|عندي) ${arabicAge}`),
  /(?:^| )انا (?:ب|في|بال)? ?(?:ال)?(?:صف |سنه )?(?:ال)?(?:اول|اولي|ثاني|تانيه|ثانيه|ثالث|تالته|ثالثه|رابع|رابعه)(?: (?:ال)?ابتدائي)/,
]

/** Whether a child is asking. */
export function isYoung(text: string): boolean {
  const folded = foldQuestion(text)
  return patterns.some((it) => it.test(folded))
}
