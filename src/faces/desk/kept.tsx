import type { KeptFile } from './kept-files.ts'

/** Files that were sent before and are still here. */
export function Kept({ name, files, label }: { name: string; files: KeptFile[]; label: string }) {
  if (files.length === 0) return null
  return (
    <div class="kept">
      <p>{label}</p>
      {files.map(({ note, file }, place) => (
        <label key={note} class="choice" for={`${name}-${place}`}>
          <input id={`${name}-${place}`} type="checkbox" name={name} value={note} checked />
          <span>{file.fileName}</span>
        </label>
      ))}
    </div>
  )
}
