import type { ComponentChildren } from 'preact'

export interface KioskStageProps {
  title: ComponentChildren
  /** To be seen: fills the upper part of the screen. */
  children?: ComponentChildren
  /** To be touched: stands in the lower part, within reach of a seated person or a child. */
  actions: ComponentChildren
}

/** One screen of the kiosk: one question above, its answers below. */
export function KioskStage({ title, children, actions }: KioskStageProps) {
  return (
    <div class="stage">
      <div class="stage-seen stack" data-scrolls="">
        <h1>{title}</h1>
        {children}
      </div>
      <div class="stage-touched" data-scrolls="">
        {actions}
      </div>
    </div>
  )
}
