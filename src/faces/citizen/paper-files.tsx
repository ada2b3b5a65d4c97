import { Icon } from '#design'
import { doubtWords } from '#modules/documents'
import type { ShownFile } from '#modules/dossiers'
import type { Language } from '#platform/text'
import { paperTexts } from './paper-texts.ts'
import { sizeWords } from './upload.ts'

interface PaperFilesProps {
  language: Language
  /** What the list is of, for those who hear it. */
  label: string
  remove: string
  files: { id: string; name: string; size: number }[]
  /** What is known of them, by id; nothing of those that were just sent. */
  shown: ReadonlyMap<string, ShownFile>
  /** Where their pictures are: `<pictures>/<file>/<kind>/<page>`. */
  pictures: string
}

/** The files of one paper in their order: how each looks, what is to be said about it, and buttons that need no script. */
export function PaperFiles({ language, label, remove, files, shown, pictures }: PaperFilesProps) {
  const text = paperTexts(language)
  const button = (name: string, value: string, words: string, about: string, off = false) => (
    <button class="button button-quiet button-small" type="submit" name={name} value={value} disabled={off}>
      {words}
      <span class="visually-hidden"> {about}</span>
    </button>
  )
  return (
    <>
      <ol class="plain files" aria-label={label}>
        {files.map((file, place) => {
          const it = shown.get(file.id)
          const isDrawn = it?.look && it.look.drawn > 0
          return (
            <li key={file.id}>
              <FilePicture
                language={language}
                file={it}
                name={file.name}
                pictures={`${pictures}/${file.id}`}
              />
              <div class="file-words">
                <span class="file-name" dir="auto">
                  {file.name}
                </span>{' '}
                <span class="small soft">
                  <span class="code">{sizeWords(file.size)}</span>
                  {it?.look?.pages && it.look.pages > 1 ? ` · ${text.pages(it.look.pages)}` : ''}
                </span>
                <FileState language={language} file={it} />
                <div class="file-buttons">
                  {files.length > 1 && button('up', file.id, text.up, file.name, place === 0)}
                  {files.length > 1 &&
                    button('down', file.id, text.down, file.name, place === files.length - 1)}
                  {isDrawn && button('turn', file.id, text.turn, file.name)}
                  {button('remove', file.id, remove, file.name)}
                </div>
              </div>
            </li>
          )
        })}
      </ol>
      {files.length > 1 && <p class="small soft">{text.order}</p>}
    </>
  )
}

function FilePicture({
  language,
  file,
  name,
  pictures,
}: Pick<PaperFilesProps, 'language' | 'pictures'> & { file: ShownFile | undefined; name: string }) {
  const isDrawn = file?.look && file.look.drawn > 0
  if (!isDrawn) {
    return (
      <span class="file-picture file-card" aria-hidden="true">
        <Icon name={file && file.scan !== 'clean' && file.scan !== 'pending' ? 'lock' : 'paper'} />
      </span>
    )
  }
  // The turn is part of the address, so that the browser asks anew.
  const turn = `?turn=${file.look?.turn}`
  return (
    <a
      class="file-picture"
      href={`${pictures}/preview/1${turn}`}
      aria-label={paperTexts(language).picture(name)}
    >
      <img src={`${pictures}/thumbnail/1${turn}`} alt="" loading="lazy" />
    </a>
  )
}

/** What is to be said about a file: that it waits, that it is locked, or that it may be hard to read. */
function FileState({ language, file }: { language: Language; file: ShownFile | undefined }) {
  const text = paperTexts(language)
  if (!file) return null
  if (file.scan === 'infected' || file.scan === 'unscannable') {
    return (
      <p class="file-bad">
        <Icon name="lock" /> {text[file.scan]}
      </p>
    )
  }
  if (file.scan === 'pending') return <p class="small soft">{text.pending}</p>
  if (file.look?.pictures === 'waiting') return <p class="small soft">{text.drawing}</p>
  if (file.look && file.look.doubts.length > 0) {
    return (
      <p class="file-doubt">
        <Icon name="warning" /> {file.look.doubts.map((doubt) => doubtWords(doubt)[language]).join(' ')}
      </p>
    )
  }
  return null
}
