import { setTimeout as sleep } from 'node:timers/promises'
import { bringUp, type Cluster } from './bring-up.ts'
import { isAlive, readPostmaster, signal } from './postmaster.ts'
import { boundLog } from './server-log.ts'

const pollEvery = 250
const boundLogEvery = 60_000
/** A server told to shut down in the gentle way waits for its sessions for ever, and takes no new ones meanwhile. */
const patienceWithGentleShutdown = 5_000
const longestPause = 10_000

export type Keeper = {
  pid(): number
  ensureRunning(): Promise<void>
  /** Stops watching. Waits for a restart that is under way. */
  end(): Promise<void>
}

/** Watches the server and starts it again whenever it is gone, for as long as it takes. */
export function keepRunning({
  cluster,
  pid,
  log,
  onDown,
}: {
  cluster: Cluster
  pid: number
  log: (line: string) => void
  onDown?: (() => void) | undefined
}): Keeper {
  let ended = false
  let restart: Promise<void> | undefined
  let stoppingSince: number | undefined

  function ensureRunning(): Promise<void> {
    if (ended || restart) return restart ?? Promise.resolve()
    if (isAlive(pid)) return Promise.resolve()
    restart = startAgain().finally(() => {
      restart = undefined
    })
    return restart
  }

  async function startAgain(): Promise<void> {
    const since = performance.now()
    log(`postgres is down (process ${pid} is gone): starting it again`)
    onDown?.()
    for (let pause = 250; !ended; pause = Math.min(pause * 2, longestPause)) {
      try {
        pid = (await bringUp(cluster, log)).pid
        log(`postgres is back after ${Math.round(performance.now() - since)} ms (pid ${pid})`)
        return
      } catch (error) {
        log(`postgres did not come back, next attempt in ${pause} ms: ${(error as Error).message}`)
        await sleep(pause)
      }
    }
  }

  function hurryGentleShutdown(): void {
    const noted = readPostmaster(cluster.data)
    if (noted?.pid !== pid || noted.status !== 'stopping') {
      stoppingSince = undefined
      return
    }
    stoppingSince ??= performance.now()
    if (performance.now() - stoppingSince < patienceWithGentleShutdown) return
    log('postgres was told to stop and waits for its sessions to end: ending them')
    signal(pid, 'SIGINT')
    stoppingSince = undefined
  }

  const poll = setInterval(() => {
    void ensureRunning()
    hurryGentleShutdown()
  }, pollEvery).unref()
  const bounding = setInterval(() => {
    try {
      boundLog(cluster.home)
    } catch (error) {
      log(`the log of postgres cannot be shortened: ${(error as Error).message}`)
    }
  }, boundLogEvery).unref()

  return {
    pid: () => pid,
    ensureRunning,
    async end() {
      ended = true
      clearInterval(poll)
      clearInterval(bounding)
      await restart
    },
  }
}
