/** What a sentence can be about, in the order of its weights. `none`: everything else. */
export const kinds = [
  ...(['none', 'medical', 'fire', 'crime', 'self-harm', 'violence', 'lost', 'insult', 'injection'] as const),
]
export type Kind = (typeof kinds)[number]

/** Kinds in which somebody is in need. `lost`: a child that is lost or alone; `violence`: at home. */
export const emergencies = ['medical', 'fire', 'crime', 'self-harm', 'violence', 'lost'] as const
export type Emergency = (typeof emergencies)[number]
