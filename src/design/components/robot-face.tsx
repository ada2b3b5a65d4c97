/** How a robot looks at somebody. Each is also said in words beside it. */
export const robotLooks = [
  'waiting',
  'greeting',
  'listening',
  'thinking',
  'speaking',
  'leading',
  'blocked',
  'glad',
  'away',
] as const
export type RobotLook = (typeof robotLooks)[number]

/**
 * The face of a robot, to be read from two metres: eyes and a mouth on a dark glass, one look at a time. Looks are only
 * styles (`robot-face.css`): a script changes `data-look` and nothing else. It says nothing to those who hear the page; the
 * words beside it do.
 */
export function RobotFace({ look }: { look: RobotLook }) {
  return (
    <svg class="robot-face" data-look={look} viewBox="0 0 320 200" aria-hidden="true">
      <rect class="robot-glass" x="6" y="6" width="308" height="188" rx="56" />
      <g class="robot-waves">
        <circle cx="160" cy="100" r="60" />
        <circle class="robot-wide" cx="160" cy="100" r="60" />
      </g>
      <g class="robot-eyes">
        <g class="robot-open">
          <ellipse cx="96" cy="84" rx="24" ry="32" />
          <ellipse cx="224" cy="84" rx="24" ry="32" />
          <circle class="robot-pupil" cx="98" cy="82" r="13" />
          <circle class="robot-pupil" cx="222" cy="82" r="13" />
        </g>
        <path class="robot-smiling" d="M72 92q24 -34 48 0M200 92q24 -34 48 0" />
        <path class="robot-shut" d="M72 88h48M200 88h48" />
      </g>
      <path class="robot-smile" d="M124 142q36 28 72 0" />
      <ellipse class="robot-mouth" cx="160" cy="150" rx="30" ry="14" />
      <path class="robot-flat" d="M132 150h56" />
      <g class="robot-dots">
        <circle cx="128" cy="150" r="10" />
        <circle cx="160" cy="150" r="10" />
        <circle cx="192" cy="150" r="10" />
      </g>
      <path class="robot-arrow" d="M116 150h76m-24 -24l26 24l-26 24" />
    </svg>
  )
}
