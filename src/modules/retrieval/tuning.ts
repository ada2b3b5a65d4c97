export const tuning = {
  weight: { word: 1, pair: 0.375, second: 0.44, concept: 1.3 } as Record<string, number>,
  idfPower: 0.8,
  /** tf saturation */
  k: 3.75,
  lengthNorm: 0,
  aboutWeight: 0.75,
  nameWeight: 2.5,
  phraseNorm: 0.5,
  bestShare: 0.24,
  secondBest: 0.5,
  popular: 0.04,
  repaired: 0.8,
  learned: 0.1,
  epochs: 8,
  rate: 0.5,
  aboutExample: 0.2,
}
