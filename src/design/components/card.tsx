import type { ComponentChildren } from 'preact'
import { classes } from '../markup.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

export interface CardProps {
  title?: ComponentChildren
  /** Rank of the title in the page. */
  level?: 2 | 3 | 4 | undefined
  icon?: IconName | undefined
  /** The whole card leads there. */
  href?: string | undefined
  children?: ComponentChildren
}

export function Card({ title, level = 3, icon, href, children }: CardProps) {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4'
  return (
    <section class={classes('card', Boolean(href) && 'card-link')}>
      {icon && <Icon name={icon} size="large" />}
      <div class="card-words stack-tight">
        {title && (
          <Heading class="card-title">
            {href ? (
              <a class="cover" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </Heading>
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      {href && <Icon name="arrow" />}
    </section>
  )
}
