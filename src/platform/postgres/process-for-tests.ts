/** A second process for the tests, started by `anotherProcess`. It never ends by itself unless it is refused. */
import { claimFolder, startPostgres } from './index.ts'

const dataDirectory = process.argv[2]!
const say = (kind: string, line: string) => console.log(`${kind} ${line.replaceAll('\n', ' ')}`)
const log = (line: string) => say('log', line)

process.on('SIGINT', () => say('interrupted', ''))

const postgres = await startPostgres({ dataDirectory, log })
try {
  await claimFolder({
    connection: postgres.connection,
    dataDirectory,
    address: '127.0.0.1:8080',
    log,
    onLost: (error) => say('lost', error.message),
  })
  say('ready', JSON.stringify({ attached: postgres.attached }))
} catch (error) {
  say('refused', (error as Error).message)
  await postgres.stop()
}
