import type { Search } from './search.ts'

/** Finds by words, with what was on offer when its index was made last. */
export interface Finder {
  /** The first time it is made at once; later ones are made beside other work, and the one before answers meanwhile. */
  now(): Search
  /** Resolves when the index is of what is on offer now. */
  caughtUp(): Promise<void>
}

/**
 * Follows what is on offer, a thing of its own for each state of the catalogue. An index that cannot be made is made again
 * at the next question, and fails that one.
 */
export function createFinder<Offer extends object>(deps: {
  onOffer: () => Offer
  atOnce: (offer: Offer) => Search
  beside: (offer: Offer) => Promise<Search>
}): Finder {
  let made: { offer: Offer; search: Search } | undefined
  let following: Promise<void> | undefined
  async function follow(): Promise<void> {
    // What changes while one is made is seen when it is done.
    for (let offer = deps.onOffer(); made?.offer !== offer; offer = deps.onOffer())
      made = { offer, search: await deps.beside(offer) }
  }
  function caughtUp(): Promise<void> {
    following ??= follow().finally(() => {
      following = undefined
    })
    return following
  }
  return {
    now() {
      const offer = deps.onOffer()
      made ??= { offer, search: deps.atOnce(offer) }
      if (made.offer !== offer)
        caughtUp().catch(() => {
          made = undefined
        })
      return made.search
    },
    caughtUp,
  }
}
