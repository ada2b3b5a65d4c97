/** The three languages of every screen; Arabic is written from right to left. */
export const languages = ['vi', 'en', 'ar'] as const
export type Language = (typeof languages)[number]

/** A text that data carries in all three languages. */
export type Text = Record<Language, string>

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => unknown
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> }

/**
 * Binds the texts of one part of the interface. Vietnamese is the master: English and Arabic must have the same
 * keys, so a missing translation does not compile.
 */
export function messages<const Master>(texts: {
  vi: Master
  en: Widen<NoInfer<Master>>
  ar: Widen<NoInfer<Master>>
}): (language: Language) => Widen<Master> {
  return (language) => texts[language] as Widen<Master>
}
