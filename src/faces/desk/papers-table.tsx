import { Icon, uploadAttributes } from '#design'
import type { GivenComponent } from '#modules/dossiers'
import type { Component } from '#modules/procedures'
import { type Language, messages } from '#platform/text'
import { Kept } from './kept.tsx'
import type { KeptFile } from './kept-files.ts'

const texts = messages({
  vi: {
    caption: 'Giấy tờ theo danh mục đã công bố',
    paper: 'Giấy tờ',
    originals: 'Bản chính',
    certified: 'Chứng thực',
    copies: 'Bản chụp',
    scan: 'Bản quét hoặc ảnh',
    required: 'bắt buộc',
    optional: 'nếu có',
    missing: 'chưa có',
    saysHas: 'nói có mang',
    form: {
      form: 'tờ khai',
      original: 'nộp bản chính',
      copy: 'nộp bản sao',
      present: 'xuất trình',
      held: 'cơ quan tự tra, không đòi nộp',
    },
    kept: 'Đã tải lên:',
  },
  en: {
    caption: 'Papers of the published list',
    paper: 'Paper',
    originals: 'Originals',
    certified: 'Certified',
    copies: 'Copies',
    scan: 'Scan or photo',
    required: 'required',
    optional: 'if any',
    missing: 'missing',
    saysHas: 'says they have it',
    form: {
      form: 'form to fill in',
      original: 'hand in the original',
      copy: 'hand in a copy',
      present: 'show it',
      held: 'we look it up; not to be asked for',
    },
    kept: 'Uploaded:',
  },
  ar: {
    caption: 'أوراق القائمة المنشورة',
    paper: 'الورقة',
    originals: 'أصل',
    certified: 'مصدّقة',
    copies: 'صورة',
    scan: 'مسح ضوئي أو صورة',
    required: 'مطلوبة',
    optional: 'إن وُجدت',
    missing: 'ناقصة',
    saysHas: 'يقول إنها معه',
    form: {
      form: 'استمارة تُملأ',
      original: 'يُسلَّم الأصل',
      copy: 'تُسلَّم نسخة',
      present: 'تُبرز فقط',
      held: 'نتحقق منها بأنفسنا ولا تُطلب',
    },
    kept: 'رُفع:',
  },
})

export interface PapersTableProps {
  /** Before every field's name, so that two such tables fit one page. */
  prefix: string
  /** The script that takes photos of pages. */
  cameraScript: string
  language: Language
  components: Component[]
  /** As typed; undefined on a fresh page. */
  fields: Record<string, string> | undefined
  faults: Record<string, string>
  kept: Record<string, KeptFile[]>
  /** Component ids the person said they have: they stand ticked on a fresh page. */
  brings?: string[] | undefined
  /** Required papers that were not ticked: marked. */
  missing?: string[] | undefined
}

const counts = ['originals', 'certified', 'copies'] as const

/** Said once more, a role keeps the table a table for screen readers when the styles lay it out otherwise. */
const role = <Role extends string>(role: Role) => ({ role })

/** The published list and nothing else: a tick, three counts and a scan for every paper. */
export function PapersTable(props: PapersTableProps) {
  const { prefix, language, components } = props
  const text = texts(language)
  return (
    <div class="papers-fit">
      <table class="table table-dense papers-table" {...role('table')}>
        <caption class="visually-hidden">{text.caption}</caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            <th scope="col" {...role('columnheader')}>
              {text.paper}
            </th>
            {counts.map((count) => (
              <th key={count} scope="col" class="papers-count" {...role('columnheader')}>
                {text[count]}
              </th>
            ))}
            <th scope="col" {...role('columnheader')}>
              {text.scan}
            </th>
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {components.map((component) => (
            <PaperRow key={component.id} {...props} component={component} text={text} prefix={prefix} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = PapersTableProps & { component: Component; text: ReturnType<typeof texts> }

function PaperRow({
  cameraScript,
  prefix,
  language,
  component,
  fields,
  faults,
  kept,
  brings,
  missing,
  text,
}: RowProps) {
  const { id } = component
  const name = component.short[language]
  const has = `${prefix}has-${id}`
  const scan = `${prefix}scan-${id}`
  const ticked = fields ? fields[has] === 'yes' : (brings?.includes(id) ?? false)
  const isMissing = missing?.includes(id) ?? false
  const fault = faults[`scan-${id}`]
  return (
    <tr class={isMissing ? 'paper-missing' : undefined} {...role('row')}>
      <th scope="row" {...role('rowheader')}>
        <label class="paper-tick" for={has}>
          <input type="checkbox" id={has} name={has} value="yes" checked={ticked} />
          <span>
            {name}
            <span class="under soft">
              {component.optional ? text.optional : text.required} · {text.form[component.form]}
              {brings?.includes(id) && ` · ${text.saysHas}`}
            </span>
            {isMissing && (
              <strong class="under paper-missing-word">
                <Icon name="warning" /> {text.missing}
              </strong>
            )}
          </span>
        </label>
      </th>
      {counts.map((count) => (
        <td key={count} class="papers-count" data-label={text[count]} {...role('cell')}>
          <input
            class="input"
            type="text"
            inputmode="numeric"
            dir="ltr"
            maxlength={2}
            name={`${prefix}${count}-${id}`}
            value={fields ? fields[`${prefix}${count}-${id}`] : defaultCount(component, count)}
            aria-label={`${text[count]} – ${name}`}
          />
        </td>
      ))}
      <td data-label={text.scan} {...role('cell')}>
        <div>
          {fault && (
            <p class="field-error" id={`${scan}-error`}>
              <Icon name="warning" />
              <span>{fault}</span>
            </p>
          )}
          <input
            class="file"
            id={scan}
            type="file"
            name={scan}
            multiple
            accept="image/*,application/pdf"
            {...uploadAttributes(language, {
              address: '/api/v1/uploads',
              note: `${prefix}kept-${id}`,
              camera: cameraScript,
            })}
            aria-label={`${text.scan} – ${name}`}
            aria-invalid={fault ? 'true' : undefined}
            aria-describedby={fault ? `${scan}-error` : undefined}
          />
          <Kept name={`${prefix}kept-${id}`} files={kept[id] ?? []} label={text.kept} />
        </div>
      </td>
    </tr>
  )
}

/** What is usually handed in, so that ticking is mostly enough. */
function defaultCount({ form }: Component, count: (typeof counts)[number]): string {
  if (count === 'originals') return form === 'form' || form === 'original' ? '1' : ''
  return count === 'copies' && form === 'copy' ? '1' : ''
}

/** What was entered in the table: only ticked papers, and those that came with a scan. */
export function readPapers(
  prefix: string,
  components: Component[],
  fields: Record<string, string>,
  hasScan: (id: string) => boolean,
): GivenComponent[] {
  const number = (name: string) => Math.min(99, Math.max(0, Math.trunc(Number(fields[name]) || 0)))
  return components
    .filter(({ id }) => fields[`${prefix}has-${id}`] === 'yes' || hasScan(id))
    .map(({ id }) => {
      const given = {
        originals: number(`${prefix}originals-${id}`),
        certified: number(`${prefix}certified-${id}`),
        copies: number(`${prefix}copies-${id}`),
      }
      // A paper that was ticked without a count is one that was shown.
      return { id, ...given, origin: 0 as const, files: [] }
    })
}
