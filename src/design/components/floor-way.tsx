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
      <ol>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </div>
  )
}
