import { texts } from '../texts.ts'
import { Field, type FieldProps, wiring } from './field.tsx'

export interface FileFieldProps extends FieldProps {
  /** Kinds of file taken: `image/*,application/pdf`. */
  accept?: string | undefined
  multiple?: boolean | undefined
  /** Opens the camera at the back of a phone at once. */
  camera?: boolean | undefined
  maxMegabytes?: number | undefined
}

export function FileField(props: FileFieldProps) {
  const { name, accept, multiple, camera, maxMegabytes, language, hint } = props
  const limit = maxMegabytes ? texts(language).fileLimit(maxMegabytes) : undefined
  const field = { ...props, hint: hint && limit ? [hint, ' ', limit] : (hint ?? limit) }
  return (
    <Field {...field}>
      <input
        class="file"
        id={name}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        {...wiring(field)}
      />
    </Field>
  )
}
