/**
 * The mark of the house: an ochre wall, a green door that stands open, light falling out over the threshold. Its
 * colours are its own, so it looks the same on paper, on green and as the sign of the browser's tab.
 */
const wall = 'M2 30V12a10 10 0 0 1 10-10h8a10 10 0 0 1 10 10v18z'
const light = 'M9 30V13a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v17z'
const leaf = 'M9 30V13a5 5 0 0 1 3.5-4.77L17.5 13v14z'

export function Mark({ label }: { label?: string | undefined }) {
  return (
    <svg
      class="mark"
      viewBox="0 0 32 32"
      width="32"
      height="32"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={wall} fill="#f2b632" />
      <path d={light} fill="#fffefa" />
      <path d={leaf} fill="#073630" />
      <circle cx="15" cy="20.5" r="1.1" fill="#f2b632" />
    </svg>
  )
}

/** The mark as the tab's sign, inside the page itself: no second request. */
export const markAddress = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="${wall}" fill="#f2b632"/><path d="${light}" fill="#fffefa"/><path d="${leaf}" fill="#073630"/></svg>`,
)}`
