import { parentPort } from 'node:worker_threads'
import type { DossierTask } from './dossiers/runs.ts'
import { type DossierAnswer, playDossiers } from './dossiers/runs.ts'
import type { LearnedDay } from './hall/past.ts'
import { type HallAnswer, type HallTask, playHall } from './hall/runs.ts'

/** What travels to the thread: days one by one, so that no copy takes long, then what is to be played. */
export type Sent = { day: LearnedDay } | { hall?: Omit<HallTask, 'days'>; dossiers?: DossierTask }

/** What is played, of what was asked. */
export interface Played {
  hall?: HallAnswer
  dossiers?: DossierAnswer
}

/** What comes back: now and then a share, once the answer. */
export type Told = { share: number } | { played: Played }

/** Told no more often than in steps of one in fifty. */
const steps = 50

const days: LearnedDay[] = []
parentPort?.on('message', (sent: Sent) => {
  if ('day' in sent) {
    days.push(sent.day)
    return
  }
  let last = 0
  const tell = (told: Told) => parentPort!.postMessage(told)
  const progress = (share: number) => {
    if (share - last < 1 / steps) return
    last = share
    tell({ share })
  }
  const played: Played = {}
  // Nearly all of the time goes into the hall.
  if (sent.hall) played.hall = playHall({ ...sent.hall, days }, (share) => progress(share * 0.95))
  if (sent.dossiers) played.dossiers = playDossiers(sent.dossiers)
  tell({ played })
  parentPort!.close()
})
