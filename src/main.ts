import { describeConfig } from '#platform/config'
import { createAccount } from './commands/account.ts'
import { printKioskLink } from './commands/kiosk-link.ts'
import { serve } from './commands/serve.ts'
import { verifyAuditLog } from './commands/verify-audit.ts'

const commands: Record<string, () => Promise<void>> = {
  serve,
  account: createAccount,
  'kiosk-link': printKioskLink,
  'verify-audit': verifyAuditLog,
}

const help = `Một Cửa

  script/server                 serve until Ctrl-C
  npm run account -- …          create an officer's account
  npm run kiosk-link -- …       the address that connects a kiosk with its printer
  npm run verify-audit          check the hash chains of the audit log

Settings are environment variables:

${describeConfig()}
`

const [name = 'serve'] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const command = commands[name]

if (process.argv.includes('--help') || !command) {
  process.stdout.write(help)
  process.exitCode = command ? 0 : 1
} else {
  command().catch((error) => {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`)
    if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  })
}
