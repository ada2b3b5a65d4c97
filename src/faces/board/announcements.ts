import type { Board, BoardCall } from '#modules/reception'

/** One thing to be said: this number, to that counter. */
export interface Call {
  label: string
  counter: number
  language: string
  /** When the desk called, in milliseconds since 1970 by the server's clock. */
  calledAt: number
}

/** A board that has just been switched on speaks only of what is being called at this moment. */
const freshAtStartMs = 10_000
/** After a broken line nobody is called whose call is old: the officer has long called again. */
export const oldMs = 60_000

/**
 * What has to be said when one picture follows another, in the order of calling. A recall is said again; the same
 * picture once more says nothing; without an earlier picture only calls of the last seconds are said.
 */
export function announcements(before: Board | undefined, after: Board): Call[] {
  const known = before ? [...before.calling, ...before.serving, ...before.earlier] : []
  const now = Date.parse(after.at)
  return after.calling
    .filter((call) => !known.some((other) => isSameCall(other, call)))
    .map(({ label, counter, language, calledAt }) => ({
      label,
      counter,
      language,
      calledAt: Date.parse(calledAt),
    }))
    .filter((call) => now - call.calledAt <= (before ? oldMs : freshAtStartMs))
    .sort((a, b) => a.calledAt - b.calledAt)
}

/** Tomorrow's A001 is another call than today's, though label and count agree. */
function isSameCall(known: BoardCall, call: BoardCall): boolean {
  return known.label === call.label && known.calls >= call.calls && !(known.calledAt < call.calledAt)
}

/** Letters that were recorded, as they stand in `assets/clips`. */
const letters = 'abcdefghklm'
/** The highest counter with a clip of its own; a higher one is said digit by digit. */
const highestCounter = 20
const spokenLanguages = ['vi', 'en', 'ar']

/**
 * Names of the clips of one call: Vietnamese, then English, then Arabic; of the last two what the ticket asks for.
 * @param also a language said with every call
 */
export function clipsOf(call: Call, also?: string): string[] {
  const languages = spokenLanguages.filter((it) => it === 'vi' || it === call.language || it === also)
  const digits = [...call.label.slice(1)]
  const letter = call.label.slice(0, 1).toLowerCase()
  const counter = call.counter <= highestCounter ? [String(call.counter)] : [...String(call.counter)]
  const words = ['invite', ...(letters.includes(letter) ? [letter] : []), ...digits, 'to-counter', ...counter]
  return ['chime', ...languages.flatMap((language) => words.map((word) => `${language}/${word}`))]
}

/** Names of all clips there may be, so that the page can tell the script their addresses. */
export function allClips(): string[] {
  const words = ['invite', 'to-counter', ...letters]
  for (let number = 0; number <= highestCounter; number++) words.push(String(number))
  return ['chime', ...spokenLanguages.flatMap((language) => words.map((word) => `${language}/${word}`))]
}
