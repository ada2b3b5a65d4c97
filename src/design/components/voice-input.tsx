import type { Language } from '#platform/text'
import type { Attributes } from '../markup.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { voiceTexts } from './voice-texts.ts'

export interface VoiceInputProps {
  language: Language
  /** Id of the field that what was said is written into. */
  field: string
  /** Where a recording becomes text, with the proof that this page may ask. */
  address: string
  /** Address of the script that takes the sound from the microphone. */
  listener: string
  /** What follows a yes: the field's form is sent, or the person goes on typing. */
  then?: 'send' | 'type' | undefined
  /** Numbers of persons are left out of the field too: where they would only be shown to others. */
  withoutNumbers?: boolean | undefined
}

/**
 * Speaking in place of typing, beside any text field: hold or touch the button, see what was understood, say yes, say it
 * again, or type. Only where `voice-script.ts` runs and the browser has a microphone; the field works without it.
 */
export function VoiceInput(props: VoiceInputProps) {
  const { language, field, address, listener, then = 'type', withoutNumbers } = props
  const text = voiceTexts(language)
  const part = (name: string): Attributes => ({ 'data-voice-part': name })
  return (
    <div
      class="voice"
      hidden
      data-voice={field}
      data-voice-address={address}
      data-voice-listener={listener}
      data-voice-then={then}
      data-voice-numbers={withoutNumbers ? 'hidden' : undefined}
      data-voice-words={JSON.stringify({ ...text.states, speak: text.speak, stop: text.stop })}
    >
      <button
        class="button button-quiet voice-button"
        type="button"
        title={text.speakAbout}
        aria-expanded="false"
        {...part('speak')}
      >
        <Icon name="microphone" />
        <span>{text.speak}</span>
      </button>
      <div class="voice-panel" hidden {...part('panel')}>
        <p class="voice-state" role="status" {...part('state')} />
        <progress class="voice-level" max={100} value={0} aria-hidden="true" {...part('level')} />
        <p class="voice-answer" hidden {...part('answer')}>
          {text.heard} <q dir="auto" {...part('text')} />
        </p>
        <div class="row" hidden {...part('ways')}>
          <Button type="button" icon="check" attributes={part('yes')}>
            {text.yes}
          </Button>
          <Button type="button" kind="quiet" icon="repeat" attributes={part('again')}>
            {text.again}
          </Button>
          <Button type="button" kind="quiet" icon="letters" attributes={part('type')}>
            {text.type}
          </Button>
        </div>
        <div class="voice-others" hidden {...part('others')}>
          <p>{text.others}</p>
          <div class="row" {...part('other-list')} />
        </div>
        <p class="soft small">{text.privacy}</p>
      </div>
    </div>
  )
}
