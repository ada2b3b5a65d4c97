import type { SippWish } from './sipp.ts'

/** A printed secret as it is keyed: ABC 2, DEF 3, GHI 4, JKL 5, MNO 6, PQRS 7, TUV 8, WXYZ 9. */
export const keypadOf = (printed: string): string =>
  printed
    .replace(/[^0-9A-Z]/g, '')
    .replace(
      /[A-Z]/g,
      (letter) => '22233344455566677778889999'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter)]!,
    )

/** The whole dialogue: language, a question in words, the status of a dossier by keys, goodbye; the house hangs up. */
export function wholeDialogue(dossier: { code: string; secret: string }): Pick<
  SippWish,
  'says' | 'turns' | 'hangsUp'
> & {
  /** All keys, in their order. */
  keys: string
} {
  const pressed = [
    '1',
    '#',
    '2',
    `${dossier.code.replace(/\D/g, '')}#`,
    `${keypadOf(dossier.secret)}#`,
  ] as const
  const [language, menu, status, code, secret] = pressed.map((press) => ({ press }))
  return {
    // At the menu, behind the answer, at the menu again, behind the status.
    says: ['làm giấy khai sinh cho con mất bao lâu', '', '', 'tạm biệt'],
    turns: [language!, 'nothing', menu!, status!, code!, secret!, 'nothing'],
    hangsUp: 'house',
    keys: pressed.join(''),
  }
}
