import type { Language } from '#platform/text'

/** The five doors of the house. The class `face-<name>` on `<html>` sets the size of everything. */
export const faces = ['citizen', 'kiosk', 'board', 'desk', 'operations'] as const
export type Face = (typeof faces)[number]

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
