import { Button, ErrorSummary, Radios, Select, type SelectOption, StatusBadge, TextField } from '#design'
import { formatDate, type Language, type Text } from '#platform/text'
import { editorNewTexts } from './editor-new-texts.ts'
import { Frame, type Shell } from './frame.tsx'
import { Post } from './post.tsx'

export interface NewPageProps {
  shell: Shell
  kind: 'procedure' | 'form'
  /** As typed. */
  fields: Record<string, string>
  faults: Record<string, string>
  /** What it may begin as a copy of. */
  sources: SelectOption[]
  /** Of a procedure: the fields of the catalogue. */
  areas: readonly Text[]
}

/** Something that there never was: what it is called, and what it begins from. All else is written in the editor. */
export function NewPage({ shell, kind, fields, faults, sources, areas }: NewPageProps) {
  const { language } = shell
  const text = editorNewTexts(language)
  const isProcedure = kind === 'procedure'
  const title = text[kind]
  const field = (name: string) => ({ name, language, value: fields[name], error: faults[name] })
  return (
    <Frame
      shell={shell}
      title={title}
      section={isProcedure ? 'procedures' : 'forms'}
      hasErrors={Object.keys(faults).length > 0}
    >
      <div class="stack narrow">
        <p class="small">
          <a href={isProcedure ? '/desk/procedures' : '/desk/forms'}>
            {isProcedure ? text.backProcedures : text.backForms}
          </a>
        </p>
        <h1>{title}</h1>
        <p class="soft">{text.lead}</p>
        <ErrorSummary
          language={language}
          errors={Object.entries(faults).map(([name, message]) => ({ field: name, message }))}
        />
        <Post action={`/desk/${kind}s/new`} class="panel stack">
          <TextField
            {...field('name')}
            label={isProcedure ? text.name : text.formName}
            hint={text.nameHint}
            maxLength={300}
            width="full"
          />
          <TextField
            {...field('code')}
            label={isProcedure ? text.code : text.formId}
            hint={isProcedure ? text.codeHint : text.formIdHint}
            maxLength={40}
            width="medium"
            autoComplete="off"
            spellCheck={false}
            code
          />
          {isProcedure && (
            <>
              <Select
                {...field('area')}
                label={text.field}
                empty="–"
                width="long"
                options={areas.map((it) => ({ value: it.vi, label: it[language] }))}
              />
              <Radios
                {...field('online')}
                label={text.online}
                value={fields.online ?? 'full'}
                inline
                options={(['full', 'partial', 'none'] as const).map((it) => ({
                  value: it,
                  label: text.onlines[it],
                }))}
              />
            </>
          )}
          <Select {...field('from')} label={text.from} empty={text.blank} width="long" options={sources} />
          <p>
            <Button iconEnd="arrow">{text.begin}</Button>
          </p>
        </Post>
      </div>
    </Frame>
  )
}

/** Something that is being prepared, or whose day has not come. */
export interface Coming {
  id: string
  name: Text
  from: Temporal.PlainDate | undefined
}

export function ComingList({
  language,
  kind,
  coming,
}: {
  language: Language
  kind: 'procedure' | 'form'
  coming: Coming[]
}) {
  const text = editorNewTexts(language)
  if (coming.length === 0) return null
  return (
    <section class="panel stack-tight" aria-labelledby="coming-title">
      <h2 id="coming-title">{text.coming}</h2>
      <ul class="plain stack-tight">
        {coming.map(({ id, name, from }) => (
          <li key={id}>
            <a href={`/desk/${kind}s/${id}`}>{name[language]}</a>{' '}
            <StatusBadge tone="info">{from ? text.comingFrom(formatDate(from)) : text.onlyDraft}</StatusBadge>
            <span class="under soft">{id}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
