import { Icon, StatusBadge, uploadAttributes } from '#design'
import type { GivenComponent } from '#modules/dossiers'
import { type Language, messages } from '#platform/text'
import { DossierFiles } from './dossier-files.tsx'
import { dossierTexts } from './dossier-texts.ts'
import type { DossierView } from './dossier-view.ts'
import { originTexts } from './origin-texts.ts'
import { Post } from './post.tsx'

const texts = messages({
  vi: {
    change: 'Sắp xếp, thêm tệp',
    order: 'Thứ tự tệp',
    up: 'Lên',
    down: 'Xuống',
    leaveOut: 'Bỏ khỏi giấy tờ này',
    leftOut: 'Tệp bị bỏ ra vẫn được lưu trong hồ sơ.',
    drag: 'Kéo để đổi thứ tự',
    add: 'Thêm tệp',
    addButton: 'Thêm',
    save: 'Ghi',
    whole: 'Mở tất cả giấy tờ thành một PDF',
    onePdf: 'Mở thành một PDF',
    store: 'Lấy từ kho giấy tờ của người nộp',
    search: 'Tìm trong giấy tờ',
    held: 'cơ quan tự tra, không đòi nộp',
  },
  en: {
    change: 'Arrange, add files',
    order: 'Order of the files',
    up: 'Up',
    down: 'Down',
    leaveOut: 'Leave out of this paper',
    leftOut: 'A file that is left out stays in the dossier.',
    drag: 'Drag to change the order',
    add: 'Add files',
    addButton: 'Add',
    save: 'Save',
    whole: 'Open all papers as one PDF',
    onePdf: 'Open as one PDF',
    store: 'Take from the person’s own papers',
    search: 'Search in the papers',
    held: 'looked up by the authority, not asked for',
  },
  ar: {
    change: 'ترتيب وإضافة ملفات',
    order: 'ترتيب الملفات',
    up: 'أعلى',
    down: 'أسفل',
    leaveOut: 'إخراج من هذه الورقة',
    leftOut: 'الملف المُخرَج يبقى محفوظًا في الملف.',
    drag: 'اسحب لتغيير الترتيب',
    add: 'إضافة ملفات',
    addButton: 'إضافة',
    save: 'حفظ',
    whole: 'فتح كل الأوراق كملف PDF واحد',
    onePdf: 'فتح كملف PDF واحد',
    store: 'من أوراق صاحب الطلب المحفوظة',
    search: 'البحث في الأوراق',
    held: 'تبحث عنها الجهة بنفسها، لا تُطلب',
  },
})

interface Part {
  view: DossierView
  language: Language
}

/** The published list against what came: nothing is hidden, nothing else is asked for. */
export function Papers({ view, language }: Part) {
  const text = dossierTexts(language)
  const own = texts(language)
  const { id, state, actions } = view.dossier
  const asked = state.status === 5 ? (state.supplements.at(-1)?.items ?? []) : []
  const since = actions.slice(actions.findLastIndex((action) => action.type === 'ask-supplement'))
  const came = since.flatMap((it) => (it.type === 'supply' ? it.data.components.map(({ id }) => id) : []))
  const given = new Map(state.components.map((it) => [it.id, it]))
  const shown = view.version.components.filter(
    (it) => given.has(it.id) || !it.optional || asked.includes(it.id),
  )
  const hasFiles = state.components.some(({ files }) => files.length > 0)
  return (
    <section class="panel stack" aria-labelledby="papers-title">
      <h2 id="papers-title">{text.papers}</h2>
      {(hasFiles || view.mayLookIntoStore) && (
        <p class="buttons small">
          {hasFiles && (
            <a href={`/desk/dossiers/${id}/papers.pdf`} data-new-tab>
              {own.whole}
            </a>
          )}
          {hasFiles && <a href={`/desk/dossiers/${id}/text`}>{own.search}</a>}
          {view.mayLookIntoStore && <a href={`/desk/dossiers/${id}/store`}>{own.store}</a>}
        </p>
      )}
      <ul class="plain paper-list">
        {shown.map((component) => {
          const it = given.get(component.id)
          const isDeclared = !it && view.declared?.replaces.includes(component.id)
          const name = component.short[language]
          const count = it && [
            it.originals > 0 && `${text.originals}: ${it.originals}`,
            it.certified > 0 && `${text.certified}: ${it.certified}`,
            it.copies > 0 && `${text.copies}: ${it.copies}`,
            originTexts(language).origin[it.origin],
          ]
          return (
            <li
              key={component.id}
              id={`paper-${component.id}`}
              class={it || isDeclared ? 'paper-has' : undefined}
            >
              <Icon name={it || isDeclared ? 'check' : component.form === 'held' ? 'search' : 'stop'} />
              <div class="grow">
                <span>{name}</span>{' '}
                {asked.includes(component.id) &&
                  (came.includes(component.id) ? (
                    <StatusBadge tone="info" icon="upload">
                      {text.came}
                    </StatusBadge>
                  ) : (
                    <StatusBadge tone="warning" icon="warning">
                      {text.askedFor}
                    </StatusBadge>
                  ))}
                <span class="under soft">
                  {count
                    ? count.filter(Boolean).join(', ')
                    : isDeclared
                      ? text.declaration.filledIn
                      : component.form === 'held'
                        ? own.held
                        : text.notGiven}
                </span>
                {it && (
                  <DossierFiles
                    {...{ id, language }}
                    shown={view.files}
                    mayTurn={view.mayTurn}
                    files={it.files}
                    name={name}
                  />
                )}
                {view.mayArrange && (
                  <Arrange view={view} language={language} component={component.id} name={name} given={it} />
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type ArrangeProps = Part & { component: string; name: string; given: GivenComponent | undefined }

/** What may be changed about one paper: its origin, its files and their order. All of it by plain forms. */
function Arrange({ view, language, component, name, given }: ArrangeProps) {
  const text = texts(language)
  const words = originTexts(language)
  const { id, state } = view.dossier
  const action = `/desk/dossiers/${id}/papers`
  const fields = { component, version: String(state.seq) }
  const files = given?.files ?? []
  return (
    <details class="arrange" id={`arrange-${component}`}>
      <summary>
        {text.change}
        <span class="visually-hidden">: {name}</span>
      </summary>
      <div class="stack-tight">
        {given && (
          <Post action={action} fields={fields} class="with-button">
            <div class="field">
              <label class="field-label" for={`origin-${component}`}>
                {words.label}
              </label>
              <select class="input select" id={`origin-${component}`} name="origin">
                {([0, 1, 2, 3] as const).map((code) => (
                  <option key={code} value={code} selected={code === given.origin}>
                    {code} – {words.origin[code]}: {words.meaning[code]}
                  </option>
                ))}
              </select>
            </div>
            <button class="button button-quiet button-small" type="submit" name="do" value="origin">
              {text.save}
            </button>
          </Post>
        )}
        {files.length > 0 && (
          <Post action={action} fields={fields}>
            <ol class="plain lines arrange-files" data-order aria-label={`${text.order}: ${name}`}>
              {files.map((file, place) => {
                const label = dossierTexts(language).fileNumber(place + 1)
                const button = (what: string, words: string, off = false) => (
                  <button
                    class="button button-quiet button-small"
                    type="submit"
                    name="do"
                    value={`${what} ${file}`}
                    disabled={off}
                  >
                    {words}
                    <span class="visually-hidden"> {label}</span>
                  </button>
                )
                return (
                  <li key={file} data-file={file}>
                    <span title={text.drag}>
                      {label} <bdi class="soft small">{view.files.get(file)?.name}</bdi>
                    </span>
                    <span class="buttons">
                      {files.length > 1 && button('up', text.up, place === 0)}
                      {files.length > 1 && button('down', text.down, place === files.length - 1)}
                      {button('leave-out', text.leaveOut)}
                    </span>
                  </li>
                )
              })}
            </ol>
            <p class="small soft">{text.leftOut}</p>
          </Post>
        )}
        {files.length > 0 && (
          <p class="small">
            <a href={`/desk/dossiers/${id}/papers.pdf?paper=${component}`} data-new-tab>
              {text.onePdf}
              <span class="visually-hidden">: {name}</span>
            </a>
          </p>
        )}
        <Post action={action} fields={fields} files class="with-button">
          <div class="field">
            <label class="field-label" for={`add-${component}`}>
              {text.add}
              <span class="visually-hidden">: {name}</span>
            </label>
            <input
              class="file"
              id={`add-${component}`}
              type="file"
              name="files"
              multiple
              accept="image/*,application/pdf"
              {...uploadAttributes(language, {
                address: '/api/v1/uploads',
                note: 'kept',
                camera: view.cameraScript,
              })}
            />
          </div>
          <button class="button button-quiet button-small" type="submit" name="do" value="add">
            {text.addButton}
          </button>
        </Post>
      </div>
    </details>
  )
}
