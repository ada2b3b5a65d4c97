export const tuning = {
  weight: { word: 1, pair: 0.6, second: 0.35, concept: 0.7 } as Record<string, number>,
  idfPower: 1.3,
  /** tf saturation */
  k: 1.5,
  lengthNorm: 0.3,
  aboutWeight: 0.3,
  nameWeight: 1.5,
  phraseNorm: 0.4,
  bestShare: 0.5,
  secondBest: 0.15,
  popular: 0.04,
  repaired: 0.8,
}
