import type { Insight } from '#modules/insight'
import { localDate } from '#platform/clock'
import type { Language } from '#platform/text'
import type { Clips } from './clips.ts'
import type { BoardContent } from './content.ts'
import { type NoticeSources, noticesOf } from './notices.ts'

/** The board speaks a little before the first people are let in, and for those who still wait when the door is closed. */
const earlyMinutes = 30
const lateMinutes = 150

/** What hangs in a hall at this moment. */
export async function contentOf(
  deps: NoticeSources & {
    insight: Pick<Insight, 'mostAsked'>
    clips: Clips
    program: string
    /** A demonstration is tried at any hour, and heard. */
    keepsHours: boolean
  },
  place: string,
  language: Language,
): Promise<BoardContent> {
  const { groups } = deps.places.hall(place)
  const asked = await deps.insight.mostAsked(place)
  return {
    program: deps.program,
    groups: Object.fromEntries(groups.map(({ series, name }) => [series, name[language]])),
    notices: noticesOf(deps, place, language, asked),
    ...(deps.keepsHours ? { loud: loudOn(deps, place) } : {}),
    clips: deps.clips.addresses(),
  }
}

/** When the hall is open today for anything at all, with the time before and after. */
function loudOn(
  { opening, clock }: Pick<NoticeSources, 'opening' | 'clock'>,
  place: string,
): { from: number; to: number }[] {
  const today = localDate(clock.now())
  return [undefined, ...opening.fieldsWithRules(place)]
    .flatMap((field) => opening.on(place, field, today))
    .filter(({ state }) => state !== 'closed')
    .map(({ from, to }) => ({ from: from - earlyMinutes, to: to + lateMinutes }))
}
