import { Notice } from '#design'
import type { Subscribed } from '#modules/messages'
import type { Language } from '#platform/text'

interface Props {
  language: Language
  to: Subscribed
  text: { goesTo: string; failed(masked: string): string }
}

/** Where letters about something go, masked; or that they do not arrive there. */
export function MailDestination({ language, to, text }: Props) {
  if (to.failed)
    return (
      <Notice language={language} tone="warning">
        {text.failed(`\u2066${to.masked}\u2069`)}
      </Notice>
    )
  return (
    <p>
      {text.goesTo}{' '}
      <strong dir="ltr" class="address">
        {to.masked}
      </strong>
    </p>
  )
}
