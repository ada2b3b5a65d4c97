/** What a sentence can be about, in the order of its weights. `none`: everything else. */
export const kinds = [
  ...(['none', 'medical', 'fire', 'crime', 'self-harm', 'violence', 'child', 'insult', 'injection'] as const),
]
export type Kind = (typeof kinds)[number]

/** Kinds in which somebody is in need. `child`: one that is lost or alone; `violence`: at home. */
export const emergencies = ['medical', 'fire', 'crime', 'self-harm', 'violence', 'child'] as const
export type Emergency = (typeof emergencies)[number]
