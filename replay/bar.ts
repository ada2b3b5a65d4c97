/** Shows how far it is: a line that is written over on a terminal, else a line a day. */
export interface Bar {
  show(now: { date: string; piece: string; done: number }): void
  /** Leaves the last line as it is. */
  end(): void
}

const width = 28

/** @param total dossiers of the whole replay; @param before how many there were when it went on */
export function progressBar(total: number, before: number, out: NodeJS.WriteStream): Bar {
  const begun = performance.now()
  let lastDate = ''
  return {
    show({ date, piece, done }) {
      if (!out.isTTY && date === lastDate) return
      lastDate = date
      const seconds = (performance.now() - begun) / 1000
      const rate = seconds > 0 ? (done - before) / seconds : 0
      const filled = total > 0 ? Math.round((width * done) / total) : 0
      const line = [
        `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`,
        `${date} ${piece.padEnd(9)}`,
        `${done.toLocaleString('en')} of ${total.toLocaleString('en')} dossiers`,
        `${rate.toFixed(0)}/s`,
        rate > 0 ? `${clockOf((total - done) / rate)} left` : '',
      ].join('  ')
      out.write(out.isTTY ? `\r\x1b[2K${line.slice(0, (out.columns ?? 120) - 1)}` : `${line}\n`)
    },
    end() {
      if (out.isTTY) out.write('\n')
    },
  }
}

function clockOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return `${minutes}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}
