import { SearchBox, VoiceInput } from '#design'
import { address } from './ask.ts'
import type { Shell } from './frame.tsx'
import { texts } from './texts.ts'

/** The box that everything is found by; by voice too, where somebody listens. */
export function SpokenSearch({ shell, value, hint }: { shell: Shell; value?: string; hint?: string }) {
  const { language, voice } = shell
  return (
    <SearchBox
      language={language}
      action={address(language, '/search')}
      label={texts(language).home.searchLabel}
      value={value}
      hint={hint}
    >
      {voice && (
        <VoiceInput
          language={language}
          field="search-q"
          address={voice.address}
          listener={voice.listener}
          then="send"
          withoutNumbers
        />
      )}
    </SearchBox>
  )
}

/** The script that the box needs to listen; none where nobody does. */
export const voiceScripts = ({ voice }: Shell) => voice && [{ src: voice.script, type: 'defer' as const }]
