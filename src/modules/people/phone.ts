/**
 * A Vietnamese telephone number of a person in E.164 (`+84912345678`), whatever spaces or prefix it was typed with.
 * @returns undefined for service numbers (1900 …, 1022) and anything that is no number of a person
 */
export function findPhone(typed: string): string | undefined {
  const digits = typed.replace(/[\s.\-()]/g, '')
  const national = digits.replace(/^(?:\+?84|0)/, '')
  if (national === digits) return undefined
  const isMobile = /^[35789]\d{8}$/.test(national)
  const isLandline = /^2\d{9}$/.test(national)
  return isMobile || isLandline ? `+84${national}` : undefined
}
