import { Gauge, type Registry } from 'prom-client'
import type { Messages } from './messages.ts'

/** How many letters are due and not sent, and for how long the oldest of them waits. */
export function measureMessages(registry: Registry, messages: Pick<Messages, 'backlog'>): void {
  const oldest = new Gauge({
    name: 'messages_oldest_waiting_seconds',
    help: 'For how long the letter waits that is due longest; 0 when none is',
    registers: [registry],
  })
  new Gauge({
    name: 'messages_waiting',
    help: 'Letters that are due and not sent yet',
    registers: [registry],
    async collect() {
      const { waiting, oldestSeconds } = await messages.backlog()
      this.set(waiting)
      oldest.set(oldestSeconds)
    },
  })
}
