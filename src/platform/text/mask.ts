/** `001…456` for screens that others can see; the middle of a number is never shown. */
export function maskIdNumber(idNumber: string): string {
  return idNumber.length < 7 ? '•••' : `${idNumber.slice(0, 3)}••••••${idNumber.slice(-3)}`
}

/** `Nguyễn T. H. A.`: enough for its owner to know it, too little for a stranger. */
export function maskName(fullName: string): string {
  const [family, ...rest] = fullName.split(' ')
  return [family, ...rest.map((word) => `${word[0] ?? ''}.`)].join(' ')
}

/** Six digits are nobody's number yet; from there on they are somebody's: an identity card has 9 or 12, a telephone 10. */
const fewestDigits = 6

/** One text and no set: scripts that never ask leave it out. */
const digitWords =
  ' không một mốt hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi linh lẻ ' +
  'oh zero one two three four five six seven eight nine double triple ' +
  'صفر واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثمان ثماني تسعة تسع '

/**
 * A sentence without the numbers of persons, in digits (of any script) or said word by word: for screens that others can
 * see. Six digits in a row and more are hidden; a fee or a year is not.
 */
export function maskSpokenNumbers(sentence: string): string {
  const pieces = sentence.split(/([^\p{L}\p{M}\p{N}]+)/u)
  const digitsOf = (word: string) =>
    /^\p{Nd}+$/u.test(word)
      ? [...word].length
      : digitWords.includes(` ${word.normalize('NFC').toLowerCase()} `)
        ? 1
        : 0
  for (let at = 0; at < pieces.length; at += 2) {
    let end = at
    let digits = 0
    while (end < pieces.length && digitsOf(pieces[end]!) > 0) {
      digits += digitsOf(pieces[end]!)
      end += 2
    }
    // What stands between the words is at odd places: the last of it stays.
    if (digits >= fewestDigits) pieces.splice(at, end - 1 - at, '••••••')
  }
  return pieces.join('')
}
