/** Letters in the order of a phone's keyboard; the search needs no marks above or below them. */
const latin = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const arabicRows = {
  upright: ['ضصثقفغعهخح', 'جشسيبلاتنم', 'كطئءؤرىةوز', 'ظدذ'],
  wide: ['ضصثقفغعهخحجد', 'شسيبلاتنمكطذ', 'ئءؤرىةوزظ'],
}

const digits = ['123', '456', '789', '0']

const searchAfterMs = 300

/**
 * Draws a keyboard under a box: letters that find while they are typed, digits for a code, or (`data-letters`) letters and
 * digits of a sentence that is sent when it is done.
 */
export function drawKeyboard(): void {
  const board = document.getElementById('keyboard')
  const input = document.getElementById(board?.dataset.for ?? 'q') as HTMLInputElement | null
  if (!board || !input) return
  const isSentence = 'letters' in board.dataset
  const isCode = 'for' in board.dataset && !isSentence
  // The system's own keyboard would cover ours.
  input.setAttribute('inputmode', 'none')
  const arabic = matchMedia('(orientation: portrait)').matches ? arabicRows.upright : arabicRows.wide
  let rows = isCode ? digits : board.dataset.language === 'ar' ? arabic : latin

  const write = (text: string) => {
    const at = input.selectionStart ?? input.value.length
    const end = input.selectionEnd ?? at
    input.setRangeText(text, at, end, 'end')
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const erase = () => {
    const at = input.selectionStart ?? input.value.length
    if (at === input.selectionEnd && at > 0) input.setSelectionRange(at - 1, at)
    write('')
  }
  const key = (words: string, act: () => void, look = '') => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = `keycap ${look}`
    button.textContent = words
    // The caret stays in the box.
    button.onpointerdown = (event) => event.preventDefault()
    button.onclick = act
    return button
  }
  const draw = () => {
    const lines = isSentence ? [digitRow()] : []
    for (const [place, letters] of rows.entries()) lines.push(lineOf(letters, place))
    board.replaceChildren(...lines)
  }
  const digitRow = () => {
    const line = document.createElement('div')
    line.className = 'keyboard-row'
    line.append(...[...'1234567890'].map((digit) => key(digit, () => write(digit))))
    return line
  }
  const lineOf = (letters: string, place: number) => {
    const line = document.createElement('div')
    line.className = 'keyboard-row'
    line.dir = rows === arabic ? 'rtl' : 'ltr'
    line.append(...[...letters].map((letter) => key(letter, () => write(letter))))
    if (place === 1 && rows === latin) line.append(eraser())
    if (place === rows.length - 1) {
      if (board.dataset.language === 'ar')
        line.append(key(rows === arabic ? 'ABC' : 'عربي', turn, 'keycap-wide'))
      if (!isCode) line.append(key(board.dataset.space!, () => write(' '), 'keycap-wide'))
      if (rows !== latin) line.append(eraser())
    }
    return line
  }
  const eraser = () => key(`⌫ ${board.dataset.erase!}`, erase, 'keycap-wide')
  const turn = () => {
    rows = rows === arabic ? latin : arabic
    draw()
  }
  draw()
  board.hidden = false
  if (!isCode && !isSentence) findWhileTyping(input)
}

/** Fetches the same screen for the words so far and takes its results over; the newest question wins. */
function findWhileTyping(input: HTMLInputElement): void {
  let timer: ReturnType<typeof setTimeout>
  let asked = 0
  const find = async () => {
    const mine = ++asked
    const fields = [...new FormData(input.form!)].map(([name, value]) => [name, String(value).trim()])
    const address = `${input.form!.action}?${new URLSearchParams(fields)}`
    const answer = await fetch(address).catch(() => undefined)
    if (!answer?.ok || mine !== asked) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const results = page.getElementById('results')
    if (!results || mine !== asked) return
    document.getElementById('results')?.replaceChildren(...results.childNodes)
    document.dispatchEvent(new CustomEvent('results', { detail: page }))
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(find, searchAfterMs)
  })
}
