/** `001…456` for screens that others can see; the middle of a number is never shown. */
export function maskIdNumber(idNumber: string): string {
  return idNumber.length < 7 ? '•••' : `${idNumber.slice(0, 3)}••••••${idNumber.slice(-3)}`
}

/** `Nguyễn T. H. A.`: enough for its owner to know it, too little for a stranger. */
export function maskName(fullName: string): string {
  const [family, ...rest] = fullName.split(' ')
  return [family, ...rest.map((word) => `${word[0] ?? ''}.`)].join(' ')
}
