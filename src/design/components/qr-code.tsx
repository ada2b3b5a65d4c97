import { encode } from 'uqr'

export interface QrCodeProps {
  value: string
  /** What scanning it does. */
  label: string
  size?: 'normal' | 'large' | undefined
}

/** Always black on white with the four quiet modules around that old scanners need. */
export function QrCode({ value, label, size = 'normal' }: QrCodeProps) {
  const { data, size: side } = encode(value, { ecc: 'M', border: 4 })
  return (
    <svg
      class={size === 'large' ? 'qr qr-large' : 'qr'}
      viewBox={`0 0 ${side} ${side}`}
      width={side * 4}
      height={side * 4}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={darkRuns(data)} fill="#000" />
    </svg>
  )
}

/** One path of horizontal runs: a tenth of the size of one square per module. */
function darkRuns(rows: boolean[][]): string {
  let path = ''
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x++
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`
    }
  }
  return path
}
