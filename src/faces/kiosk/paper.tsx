import { Button, LinkButton, Notice } from '#design'
import type { SlipState, Trouble } from '#modules/printing'
import { formKey } from '#platform/http'
import type { Language } from '#platform/text'
import { paperTexts } from './paper-texts.ts'
import { address, type View } from './screen.tsx'

/** Said before the number is given: this machine cannot print now, and how one goes without paper. */
export function NoPaperNotice({ language, trouble }: { language: Language; trouble: Trouble }) {
  const text = paperTexts(language)
  return (
    <Notice language={language} tone="warning" title={text.trouble[trouble]}>
      <p>{text.before}</p>
    </Notice>
  )
}

export interface PaperProps {
  view: View
  secret: string
  slip: SlipState | undefined
}

/** How the slip fares. The script asks again until it is settled; without it, a touch does. */
export function Paper({ view, secret, slip }: PaperProps) {
  const text = paperTexts(view.language)
  const here = address(view, `/ticket/${secret}`)
  const state = slip?.state ?? 'failed'
  return (
    <div id="paper" class="paper" data-slip={state} aria-live="polite">
      {state === 'pending' && (
        <>
          <p class="ticket-wait">{text.pending}</p>
          <noscript>
            <LinkButton href={here} kind="quiet" size="huge">
              {text.look}
            </LinkButton>
          </noscript>
        </>
      )}
      {state === 'printed' && <p class="ticket-wait">{text.printed}</p>}
      {state === 'failed' && (
        <Notice language={view.language} tone="warning" title={text.trouble[slip?.trouble ?? 'offline']}>
          <p>{text.after}</p>
        </Notice>
      )}
      {state === 'unknown' && (
        <Notice language={view.language} tone="warning" title={text.unknown}>
          <p>{text.unknownMore}</p>
        </Notice>
      )}
    </div>
  )
}

/** Asks for one more slip of the same number. */
export function PrintAnother({ view, secret }: { view: View; secret: string }) {
  return (
    <form method="post" action={address(view, `/ticket/${secret}/print`)}>
      <input type="hidden" name="key" value={formKey()} />
      <Button kind="quiet" size="huge" icon="print">
        {paperTexts(view.language).another}
      </Button>
    </form>
  )
}
