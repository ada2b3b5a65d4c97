import { endingOf, endPage } from './line-ended-script.ts'

/**
 * A page of the house as it is now; undefined when its reader may no longer see it: then this page says so.
 * @throws Error while the house is away
 */
export async function freshPage(address: string): Promise<Document | undefined> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } })
  const why = endingOf(answer)
  if (why) {
    endPage(why)
    return undefined
  }
  if (!answer.ok) throw new Error(String(answer.status))
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}
