import { FloorPlan, type FloorPlanProps } from './floor-plan.tsx'

export interface FloorWayProps {
  plan: FloorPlanProps
  /** The way, a sentence a step. */
  words: string[]
}

/** A way through a hall: to be seen, and to be read or heard. */
export function FloorWay({ plan, words }: FloorWayProps) {
  return (
    <div class="counter-way">
      <FloorPlan {...plan} />
      <FloorWayWords words={words} />
    </div>
  )
}

/** The words alone, where they stand apart from the drawing. */
export function FloorWayWords({ words }: Pick<FloorWayProps, 'words'>) {
  return (
    <ol class="counter-way-words">
      {words.map((sentence, at) => (
        <li key={at}>{sentence}</li>
      ))}
    </ol>
  )
}
