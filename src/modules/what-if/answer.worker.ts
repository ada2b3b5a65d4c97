import { parentPort } from 'node:worker_threads'
import { type DossierAnswer, type DossierTask, playDossiers } from './dossiers/runs.ts'
import { createLearned, type SentDay, type Unanswered } from './hall/learned.ts'
import { type HallAnswer, type HallTask, playHall } from './hall/runs.ts'
import type { Question } from './question.ts'

/** What travels to the thread: days one by one, each taken apart here, then what is to be played. */
export type Sent =
  | { day: SentDay }
  | {
      hall?: Omit<HallTask, 'days'> & { past: Question['past']; counters: number }
      dossiers?: DossierTask
    }

/** What is played, of what was asked. */
export interface Played {
  hall?: HallAnswer | Unanswered
  dossiers?: DossierAnswer
}

/** What comes back: now and then a share, once the answer. */
export type Told = { share: number } | { played: Played }

/** Told no more often than in steps of one in fifty. */
const steps = 50

const learned = createLearned()
parentPort?.on('message', (sent: Sent) => {
  if ('day' in sent) {
    learned.add(sent.day)
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
  if (sent.hall) {
    const { past, counters, ...task } = sent.hall
    const days = learned.days(past, counters, task.change)
    played.hall = 'why' in days ? days : playHall({ ...task, days }, (share) => progress(share * 0.95))
  }
  if (sent.dossiers) played.dossiers = playDossiers(sent.dossiers)
  tell({ played })
  parentPort!.close()
})
