import { Field, Icon, uploadAttributes, wiring } from '#design'
import type { StagedFile } from '#modules/documents'
import { type Feedback, isPhoto, mostPhotos, type ShownPhoto } from '#modules/feedback'
import type { Language } from '#platform/text'
import { feedbackTexts } from './feedback-texts.ts'
import { sizeWords, type Uploaded } from './upload.ts'

/** Photos that are safely here while the report is not sent yet: the form carries a note of each. */
export interface KeptPhoto {
  note: string
  staged: StagedFile
}

/** The photos of a form: those it carried notes of, then those it brought; and why some were not taken. */
export function readPhotos(
  feedback: Pick<Feedback, 'notePhoto' | 'findNotedPhoto'>,
  { values, files, refusals, broken }: Uploaded,
  language: Language,
): { kept: KeptPhoto[]; fault: string | undefined } {
  const text = feedbackTexts(language).form
  const carried = (values.photo ?? []).flatMap((note) => feedback.findNotedPhoto(note) ?? [])
  const brought = files.map(({ staged }) => staged)
  const photos = new Map(
    [...carried, ...brought].filter(isPhoto).map((it) => [it.sha256.toString('hex'), it]),
  )
  const refused = Object.values(refusals)[0]
  // In words for a paper another kind would be offered.
  const isOdd = refused?.type === 'file-kind-not-taken'
  const odd = isOdd ? refused : brought.find((it) => !isPhoto(it))
  return {
    kept: [...photos.values()]
      .slice(0, mostPhotos)
      .map((staged) => ({ note: feedback.notePhoto(staged), staged })),
    fault:
      (broken && text.photosBroken) ||
      (refused && !isOdd && `\u2068${refused.fileName}\u2069: ${refused.text[language]}`) ||
      (odd && `\u2068${odd.fileName}\u2069: ${text.notAPhoto}`) ||
      (photos.size > mostPhotos && text.tooManyPhotos(mostPhotos)) ||
      undefined,
  }
}

interface PhotoFieldProps {
  language: Language
  kept: KeptPhoto[]
  error: string | undefined
  megabytes: number
}

/** The box for photos; what came before is ticked, and taken away by taking the tick away. */
export function PhotoField({ language, kept, error, megabytes }: PhotoFieldProps) {
  const text = feedbackTexts(language).form
  const field = {
    ...{ name: 'photos', language, error, optional: true, label: text.photos },
    hint: text.photosHint(mostPhotos, megabytes),
  }
  return (
    <Field {...field}>
      {kept.length > 0 && (
        <ul class="plain uploads" aria-label={text.photosKept}>
          {kept.map(({ note, staged }) => (
            <li key={note}>
              <label>
                <input type="checkbox" name="photo" value={note} checked />{' '}
                <span class="file-name" dir="auto">
                  {staged.fileName}
                </span>{' '}
                <span class="small soft code">{sizeWords(staged.size)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <input
        class="file"
        id="photos"
        name="photos"
        type="file"
        accept="image/*"
        multiple
        {...wiring(field)}
        {...uploadAttributes(language, { address: '/api/v1/feedback/uploads', note: 'photo' })}
      />
    </Field>
  )
}

/** The photos of one's own report; only what is clean opens. @param at their address, without the photo */
export function ReportPhotos({
  language,
  photos,
  at,
}: {
  language: Language
  photos: ShownPhoto[]
  at: string
}) {
  if (photos.length === 0) return null
  const text = feedbackTexts(language).my
  return (
    <section class="stack-tight" aria-labelledby="photos">
      <h2 id="photos">{text.photos}</h2>
      <p class="small soft">{text.photosAbout}</p>
      <ol class="plain files photos">
        {photos.map(({ id, scan, look }, place) => {
          const name = text.photo(place + 1)
          return (
            <li key={id}>
              {look && look.drawn > 0 ? (
                <a class="file-picture" href={`${at}/${id}`} aria-label={text.openPhoto(name)}>
                  <img src={`${at}/${id}/thumbnail`} alt="" loading="lazy" />
                </a>
              ) : (
                <span class="file-picture file-card" aria-hidden="true">
                  <Icon name={scan === 'clean' ? 'paper' : scan === 'pending' ? 'clock' : 'lock'} />
                </span>
              )}
              <div class="file-words">
                {scan === 'clean' ? <a href={`${at}/${id}`}>{name}</a> : <span>{name}</span>}
                {scan !== 'clean' && (
                  <p class={scan === 'pending' ? 'small soft' : 'file-bad'}>{text.photoScan[scan]}</p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
