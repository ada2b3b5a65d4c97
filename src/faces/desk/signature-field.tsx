import { Button } from '#design'
import { signatureSize } from '#modules/dossiers'
import { type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    label: 'Chữ ký của người nhận',
    hint: 'Xoay màn hình về phía người nhận. Ký bằng ngón tay hoặc bút.',
    clear: 'Ký lại',
  },
  en: {
    label: 'The recipient’s signature',
    hint: 'Turn the screen to the recipient. They sign with a finger or a pen.',
    clear: 'Sign again',
  },
  ar: {
    label: 'توقيع المستلم',
    hint: 'أدر الشاشة نحو المستلم. يوقّع بإصبعه أو بقلم.',
    clear: 'توقيع جديد',
  },
})

interface SignatureFieldProps {
  name: string
  value: string | undefined
  language: Language
}

/**
 * Where the recipient signs on a touch screen. Without script it is not there: then they sign on paper, or by their code.
 * `client-signature.ts` shows it when that way is chosen.
 */
export function SignatureField({ name, value, language }: SignatureFieldProps) {
  const text = texts(language)
  return (
    <div class="signature stack-tight" data-signature hidden>
      <p id={`${name}-label`}>
        <strong>{text.label}</strong>
        <br />
        <span class="soft">{text.hint}</span>
      </p>
      <canvas
        width={signatureSize.width}
        height={signatureSize.height}
        role="img"
        aria-labelledby={`${name}-label`}
      />
      <input type="hidden" name={name} value={value ?? ''} />
      <Button kind="quiet" icon="repeat" type="button" attributes={{ 'data-clear': true }}>
        {text.clear}
      </Button>
    </div>
  )
}
