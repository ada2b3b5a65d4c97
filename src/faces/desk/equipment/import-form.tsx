import { Button, ErrorSummary, FileField } from '#design'
import { type EquipmentRules, importColumns } from '#modules/equipment'
import type { Language } from '#platform/text'
import { Post } from '../post.tsx'
import { equipmentTexts } from './texts.ts'

export interface ImportFormProps {
  language: Language
  rules: EquipmentRules
  /** What is wrong, by `line.column`. */
  faults: Record<string, string>
  why: string | undefined
}

/** A file of things: all of it, or nothing and why. */
export function ImportForm({ language, rules, faults, why }: ImportFormProps) {
  const text = equipmentTexts(language)
  const wrong = Object.entries(faults)
    .map(([where, message]) => ({ line: Number(where.split('.')[0]), where, message }))
    .sort((a, b) => a.line - b.line)
  return (
    <details class="panel" id="import" open={why !== undefined}>
      <summary>{text.import}</summary>
      <div class="stack">
        {why !== undefined && (
          <ErrorSummary
            language={language}
            title={why}
            errors={wrong.map(({ line, where, message }) => ({
              message: `${text.lineWords(String(line), where.split('.')[1] ?? '')}: ${message}`,
            }))}
          />
        )}
        <Post action="/desk/equipment/import" files class="stack">
          <FileField
            name="file"
            label={text.file}
            language={language}
            hint={text.fileHint}
            accept=".csv,text/csv"
          />
          <p class="small soft" dir="ltr">
            {importColumns.join(', ')} · kind: {Object.keys(rules.kinds).join(', ')} · probe: none, tcp, http,
            heartbeat · owner: hall, ward, city
          </p>
          <Button kind="quiet" icon="upload">
            {text.import}
          </Button>
        </Post>
      </div>
    </details>
  )
}
