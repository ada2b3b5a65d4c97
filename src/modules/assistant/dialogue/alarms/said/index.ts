import type { Language } from '#platform/text'
import type { Kind } from '../kinds.ts'
import { child } from './child-texts.ts'
import { crime } from './crime-texts.ts'
import { everyday } from './everyday-texts.ts'
import { exaggerated } from './exaggerated-texts.ts'
import { fire } from './fire-texts.ts'
import { framed } from './frames-texts.ts'
import { harmless } from './harmless-texts.ts'
import { inNeed } from './in-need-texts.ts'
import { injection } from './injection-texts.ts'
import { insult } from './insult-texts.ts'
import { medical } from './medical-texts.ts'
import { selfHarm } from './self-harm-texts.ts'
import { violence } from './violence-texts.ts'

/** What people say, by what it is about: from these alarms are learnt. */
export const said: [kind: Kind, sentences: Record<Language, string[]>][] = [
  ['medical', medical],
  ['fire', fire],
  ['crime', crime],
  ['self-harm', selfHarm],
  ['violence', violence],
  ['lost', child],
  ['insult', insult],
  ['injection', injection],
  ['none', harmless],
  ['none', everyday],
  ['none', framed],
  ['none', exaggerated],
  ...inNeed,
]
