import type { ComponentChildren } from 'preact'
import { formKey } from '#platform/http'

export interface PostProps {
  action: string
  /** Further hidden fields. */
  fields?: Record<string, string> | undefined
  /** Kept by the script while one writes. */
  autosave?: boolean | undefined
  /** Takes files. */
  files?: boolean | undefined
  class?: string | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** A form that changes something. Its key makes a second tap the same command. */
export function Post({ action, fields, files, autosave, children, ...rest }: PostProps) {
  return (
    <form
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      data-autosave={autosave}
      {...rest}
    >
      <input type="hidden" name="key" value={formKey()} />
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
