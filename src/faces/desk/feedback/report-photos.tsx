import { Icon } from '#design'
import type { ShownPhoto } from '#modules/feedback'
import type { Language } from '#platform/text'
import { feedbackTexts } from './texts.ts'

/** The photos of a report: how each looks, and only what is clean opens. @param id the report's */
export function ReportPhotos({
  language,
  id,
  photos,
}: {
  language: Language
  id: string
  photos: ShownPhoto[]
}) {
  if (photos.length === 0) return null
  const text = feedbackTexts(language)
  return (
    <>
      <h2 id="photos">{text.photos}</h2>
      <ol class="plain files photos" aria-labelledby="photos">
        {photos.map((it, place) => (
          <li key={it.id}>
            <OnePhoto
              language={language}
              at={`/desk/feedback/${id}/photos/${it.id}`}
              {...it}
              number={place + 1}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

function OnePhoto({
  language,
  at,
  scan,
  look,
  number,
}: Pick<ShownPhoto, 'scan' | 'look'> & { language: Language; at: string; number: number }) {
  const text = feedbackTexts(language)
  const label = text.photo(number)
  if (scan !== 'clean')
    return (
      <span class={scan === 'pending' ? 'file-held' : 'file-held file-bad'}>
        <span class="file-picture file-card" aria-hidden="true">
          <Icon name={scan === 'pending' ? 'clock' : 'lock'} />
        </span>
        <span>
          {label} <span class="under">{text.photoScan[scan]}</span>
        </span>
      </span>
    )
  const isDrawn = look && look.drawn > 0
  return (
    <a href={at} target="_blank" rel="noopener">
      <span class={isDrawn ? 'file-picture' : 'file-picture file-card'}>
        {isDrawn ? <img src={`${at}/thumbnail`} alt="" loading="lazy" /> : <Icon name="paper" />}
      </span>
      {label}
    </a>
  )
}
