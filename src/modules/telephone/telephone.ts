import type { Context } from '#platform/ledger'
import type { LineEvent } from './call/types.ts'
import * as callBacks from './call-backs.ts'
import * as calls from './calls.ts'
import type { Deps } from './deps.ts'
import type { Beginning, Provider } from './providers/provider.ts'

export interface Telephone {
  /** Begins a call; the same call begun again is answered alike. */
  begin(context: Context, provider: Provider, beginning: Beginning): Promise<calls.Told>
  /** One step of a call; the same step again is answered and not taken twice. */
  step(
    context: Context,
    provider: Provider,
    it: { call: string; step: number; event: LineEvent },
  ): Promise<calls.Told>
  /** A call is over: what was known of the caller goes. */
  end(provider: Provider, call: string): Promise<void>
  /** Who is to be called back; permission `talk.serve` at the place. */
  callBacks(context: Context, place: string): Promise<callBacks.CallBack[]>
  /** The whole number; the look is audited. @throws Refusal `not-found` */
  showNumber(context: Context, place: string, id: string): Promise<string>
  /** @throws Refusal `not-found` */
  settle(context: Context, it: Parameters<typeof callBacks.settleCallBack>[2]): Promise<null>
  /** Forgets what is over; safe to repeat. Returns how many calls. */
  forget(): Promise<number>
}

/** The telephone line: calls step by step, with the assistant's answers, and people who are called back. */
export function createTelephone(deps: Deps): Telephone {
  return {
    begin: (context, provider, beginning) => calls.beginCall(deps, context, provider, beginning),
    step: (context, provider, it) => calls.takeStep(deps, context, provider, it),
    end: (provider, call) => calls.endCall(deps, provider, call),
    callBacks: (context, place) => callBacks.listCallBacks(deps, context, place),
    showNumber: (context, place, id) => callBacks.showNumber(deps, context, place, id),
    settle: (context, it) => callBacks.settleCallBack(deps, context, it),
    forget: () => callBacks.forgetCalls(deps),
  }
}
