import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-shapes.ts'

export interface EmptyStateProps {
  title: string
  icon?: IconName | undefined
  /** Why it is empty and what can be done. */
  children?: ComponentChildren
  action?: ComponentChildren
}

export function EmptyState({ title, icon = 'door', children, action }: EmptyStateProps) {
  return (
    <div class="empty stack-tight">
      <Icon name={icon} size="huge" />
      <p class="empty-title">{title}</p>
      {typeof children === 'string' ? <p class="soft">{children}</p> : children}
      {action}
    </div>
  )
}
