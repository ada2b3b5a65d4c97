import { classes } from '../markup.ts'
import { type IconName, iconShapes } from './icon-shapes.ts'

/** Signs that point along the line of reading: they turn round in Arabic. */
const pointing: ReadonlySet<IconName> = new Set(['arrow', 'back', 'list'])

export interface IconProps {
  name: IconName
  /** What the sign says when no words stand beside it. Without it the sign is decoration. */
  label?: string | undefined
  size?: 'text' | 'large' | 'huge' | undefined
}

export function Icon({ name, label, size = 'text' }: IconProps) {
  return (
    <svg
      class={classes('icon', size !== 'text' && `icon-${size}`, pointing.has(name) && 'icon-pointing')}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={iconShapes[name]} />
    </svg>
  )
}
