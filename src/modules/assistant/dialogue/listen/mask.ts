import { numberWords } from '../numbers/words.ts'
import { foldQuestion } from './question.ts'

/** What stands where something of a person stood. */
export const maskedMark = '▒'

/** Six digits are nobody's number yet; from there on they are somebody's: an identity card has 9 or 12. */
const fewestDigits = 6

const dossierCode = /[A-ZĐ]\d{1,3}(?:[.-][A-Z0-9]{1,8}){0,3}-\d{6}-\d{3,6}/giu
const procedureCode = /^\d\.\d{6}$/

/** Words in a row that could be digits said aloud. */
const spoken = new Set([
  ...'không một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi linh lẻ'.split(' '),
  ...'khong mot hai ba bon tu nam lam sau bay tam chin muoi linh le'.split(' '),
  ...'oh o zero nought one two three four five six seven eight nine double triple'.split(' '),
])
/** Two digits in one word: “oh nine twelve thirty-four”. */
const spokenPairs = new Set([
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
])
/** What is said between the groups of a number: “H26 chấm 000 gạch 12”. */
const betweenGroups = new Set([
  ...'chấm cham gạch gach ngang phẩy phay xuyệt xuyet xẹt xet trừ tru'.split(' '),
  ...'dash hyphen dot point slash minus space stroke'.split(' '),
  ...'شرطة شرطه نقطة نقطه فاصلة فاصله داش'.split(' '),
])

const afterName =
  /((?:tôi|em|con|cháu|mình|bố|mẹ|anh|chị)?\s*tên(?:\s+(?:là|tôi\s+là|em\s+là|con\s+là))|ten (?:toi )?la|my name is|i am called)\s+(\p{L}+(?:\s+\p{L}+){0,4})/giu
/** “اسمي” stands before a name and before what is wrong with it. */
const afterArabicName = /(اسمي)\s+(\p{L}+(?:\s+\p{L}+){0,3})/gu

/** A text as it may be kept: without numbers, addresses and the names people give. */
export const maskPersonal = (text: string) =>
  withoutNames(maskNumbers(text).text).replace(afterArabicName, `$1 ${maskedMark}`)

/**
 * A text without what belongs to one person alone: numbers of identity cards, telephones, bank cards and number plates in
 * digits and in words, dates, addresses of mail and houses, codes of dossiers.
 */
export function maskNumbers(text: string): { text: string; isMasked: boolean } {
  const masked = maskSpoken(
    latin(text)
      .replace(dossierCode, maskedMark)
      .replace(/[\p{L}\d._%+-]+@[\p{L}\d.-]+/gu, maskedMark)
      .replace(/\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b/g, maskedMark)
      .replace(/\b\d{2}[A-Z]{1,2}\d?[ -]?\d{3}[. ]?\d{2,3}\b/giu, maskedMark)
      .replace(/(số nhà|so nha|ngõ|ngo|ngách|hẻm|hem)\s*\d+[\p{L}\d/]*/giu, `$1 ${maskedMark}`)
      .replace(/\p{L}?\d(?:[ .-]?\d)+/gu, (run) =>
        procedureCode.test(run.trim()) || run.replace(/\D/g, '').length < fewestDigits ? run : maskedMark,
      ),
  )
  return { text: masked, isMasked: masked !== latin(text) }
}

const label =
  /(?:số\s+)?(?:căn cước(?: công dân)?|cccd|cmnd|chứng minh|định danh|điện thoại|sđt|sdt|tài khoản|thẻ|id|phone|number|رقم)?(?:\s+(?:của|của tôi|tôi|em|anh|chị|my|is|là))*\s*▒/giu

/** Without names that people surely give as theirs. */
const withoutNames = (text: string) => text.replace(afterName, `$1 ${maskedMark}`)

/** A masked text without its marks and what they were called: to look for what it asks. */
export const unmarked = (text: string) =>
  withoutNames(text)
    .replace(label, ' ')
    .replace(/^[\s,.;]+/, '')

function latin(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[٠-٩]/g, (it) => String(it.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (it) => String(it.charCodeAt(0) - 0x6f0))
}

/** Runs of six digits and more, said as words or mixed with digits, in groups and with what is said between groups. */
function maskSpoken(text: string): string {
  const pieces = text.split(/([^\p{L}\p{M}\d▒]+)/u)
  for (let at = 0; at < pieces.length; at += 2) {
    let end = at
    let digits = 0
    for (let next = at; next < pieces.length; next += 2) {
      const word = pieces[next]!.toLowerCase()
      const count = digitsIn(word)
      if (count > 0) {
        digits += count
        end = next + 2
      } else if (digits === 0 || !betweenGroups.has(word)) break
    }
    if (digits >= fewestDigits) pieces.splice(at, end - at - 1, maskedMark)
  }
  return pieces.join('')
}

/** How many digits a word is, with the letter that codes begin with; 0 for other words. */
function digitsIn(word: string): number {
  const written = /^[a-zđ]?(\d{1,5})$/.exec(word)?.[1]
  if (written) return written.length
  if (word === maskedMark) return fewestDigits
  if (spokenPairs.has(word)) return 2
  return spoken.has(word) || isArabicDigit(word) ? 1 : 0
}

function isArabicDigit(word: string): boolean {
  if (!/\p{Script=Arabic}/u.test(word)) return false
  const folded = foldQuestion(word)
  return folded in numberWords.ar || folded.replace(/^و/, '') in numberWords.ar
}

/** The code of a dossier somewhere in a text, as it is printed. */
export function findDossierCode(text: string): string | undefined {
  return latin(text).match(dossierCode)?.[0].toUpperCase()
}

/** What could be the secret of a slip: ten letters and digits, at least one of each kind or all letters in capitals. */
export function findSecret(text: string): string | undefined {
  const bare = latin(text).replace(dossierCode, ' ')
  const printed = /\b[2-9A-HJ-NP-Z]{5}[\s-]?[2-9A-HJ-NP-Z]{5}\b/i.exec(bare)?.[0]
  return printed?.replace(/[\s-]/g, '').toUpperCase()
}

/** Twelve digits, typed or said one after another. */
export function findIdNumber(text: string): string | undefined {
  const digits = latin(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .map((word) => {
      const meaning = numberWords.vi[word] ?? numberWords.en[word] ?? numberWords.ar[foldQuestion(word)]
      return /^\d+$/.test(word) ? word : meaning && 'digit' in meaning ? String(meaning.digit) : ' '
    })
    .join('')
  return /(?:^|\s)(\d{12})(?:\s|$)/.exec(digits)?.[1]
}
