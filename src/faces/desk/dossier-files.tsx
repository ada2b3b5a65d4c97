import { Icon } from '#design'
import { doubtWords } from '#modules/documents'
import type { ShownFile } from '#modules/dossiers'
import { type Language, messages } from '#platform/text'
import { dossierTexts } from './dossier-texts.ts'
import { Post } from './post.tsx'

const texts = messages({
  vi: {
    pending: 'đang kiểm tra vi-rút',
    infected: 'có mã độc, đã khóa – hãy yêu cầu nộp lại',
    unscannable: 'không kiểm tra được, không mở – hãy yêu cầu nộp lại',
    drawing: 'đang tạo ảnh',
    pages: (count: number) => `${count} trang`,
    turn: 'Xoay',
  },
  en: {
    pending: 'being checked for viruses',
    infected: 'carries a virus, locked – ask for another one',
    unscannable: 'could not be checked, not opened – ask for another one',
    drawing: 'picture being made',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    turn: 'Turn',
  },
  ar: {
    pending: 'يجري فحصه من الفيروسات',
    infected: 'يحتوي على فيروس، مقفل – اطلب نسخة أخرى',
    unscannable: 'تعذّر فحصه، لا يُفتح – اطلب نسخة أخرى',
    drawing: 'يجري إعداد الصورة',
    pages: (count) => `عدد الصفحات: ${count}`,
    turn: 'تدوير',
  },
})

interface DossierFilesProps {
  /** The dossier. */
  id: string
  files: string[]
  /** What is known of them, by id. */
  shown: ReadonlyMap<string, ShownFile>
  /** What they are of, for those who hear it. */
  name: string
  language: Language
  /** This officer may turn their pictures. */
  mayTurn: boolean
}

/** The scans of one paper: how each looks, and only what is clean opens. */
export function DossierFiles(props: DossierFilesProps) {
  if (props.files.length === 0) return null
  return (
    <ol class="plain files">
      {props.files.map((file, place) => (
        <li key={file}>
          <OneFile {...props} file={file} place={place} />
        </li>
      ))}
    </ol>
  )
}

function OneFile({
  id,
  shown,
  name,
  language,
  mayTurn,
  file,
  place,
}: DossierFilesProps & { file: string; place: number }) {
  const text = dossierTexts(language)
  const own = texts(language)
  const it = shown.get(file)
  const path = `/desk/dossiers/${id}/files/${file}`
  const label = text.fileNumber(place + 1)
  if (it && it.scan !== 'clean') {
    return (
      <span class={it.scan === 'pending' ? 'file-held' : 'file-held file-bad'}>
        <span class="file-picture file-card" aria-hidden="true">
          <Icon name={it.scan === 'pending' ? 'clock' : 'lock'} />
        </span>
        <span>
          {label} <span class="under">{own[it.scan]}</span>
        </span>
      </span>
    )
  }
  const isDrawn = it?.look && it.look.drawn > 0
  const pages = it?.look?.pages
  return (
    <>
      <a href={path} target="_blank" rel="noopener" aria-label={text.opensFile(name, place + 1)}>
        <span class={isDrawn ? 'file-picture' : 'file-picture file-card'}>
          {isDrawn ? (
            <img src={`${path}/thumbnail/1?turn=${it.look?.turn}`} alt="" loading="lazy" />
          ) : (
            <Icon name="paper" />
          )}
        </span>
        {label}
      </a>
      {pages && pages > 1 && <span class="soft"> · {own.pages(pages)}</span>}
      {it?.look?.pictures === 'waiting' && <span class="soft"> · {own.drawing}</span>}
      {it?.look?.doubts.map((doubt) => (
        <span key={doubt} class="file-doubt under">
          <Icon name="warning" /> {doubtWords(doubt)[language]}
        </span>
      ))}
      {isDrawn && mayTurn && (
        <Post action={`${path}/turn`} fields={{}}>
          <button class="button button-quiet button-small" type="submit">
            {own.turn}
            <span class="visually-hidden">
              {' '}
              {label}, {name}
            </span>
          </button>
        </Post>
      )}
    </>
  )
}
