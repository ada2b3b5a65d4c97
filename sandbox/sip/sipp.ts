import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a caller does when the line listens: presses keys, or nothing, since they speak or are silent. */
export type Turn = { press: string } | 'nothing'

export interface SippWish {
  /** Where the line answers. */
  host: string
  port: number
  /** What a recogniser hears at each listening that hears. */
  says: string[]
  turns: Turn[]
  /** Who hangs up after the last turn. */
  hangsUp: 'caller' | 'house'
  calls: number
  /** Calls begun in a second. */
  rate: number
  /** Callers at once, at most. */
  limit?: number
  timeoutSeconds: number
}

export interface SippReport {
  /** Calls that went as the scenario says, and others. */
  successful: number
  failed: number
  log: string
}

/** Calls by SIPp (Debian package `sip-tester`), which presses keys when it is told that the line listens. Needs root: it sends raw packets. */
export async function callBySipp(wish: SippWish): Promise<SippReport> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-cua-sipp-'))
  try {
    await writeFile(join(folder, 'call.xml'), scenario(wish))
    const args = [
      ...[`${wish.host}:${wish.port}`, '-sf', 'call.xml', '-i', wish.host, '-mi', wish.host],
      ...['-m', String(wish.calls), '-r', String(wish.rate), '-l', String(wish.limit ?? wish.calls)],
      ...['-s', '0243936000', '-timeout', `${wish.timeoutSeconds}s`, '-timeout_error', '-nostdin'],
      ...['-trace_err', '-error_file', 'errors.log', '-trace_stat', '-stf', 'stat.csv', '-fd', '1'],
    ]
    const program = spawn('sipp', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (text) => {
        log = `${log}${text}`.slice(-4000)
      })
    await new Promise((resolve, reject) => program.on('close', resolve).on('error', reject))
    const errors = await readFile(join(folder, 'errors.log'), 'utf8').catch(() => '')
    return {
      ...count(await readFile(join(folder, 'stat.csv'), 'utf8')),
      log: `${log}\n${errors.slice(0, 4000)}`,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function count(csv: string): { successful: number; failed: number } {
  const lines = csv.trim().split('\n')
  const names = lines[0]!.split(';')
  const last = lines.at(-1)!.split(';')
  const of = (name: string) => Number(last[names.indexOf(name)])
  return { successful: of('SuccessfulCall(C)'), failed: of('FailedCall(C)') }
}

const own = `Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
      From: <sip:+84912345[call_number]@[local_ip]:[local_port]>;tag=[pid]t[call_number]`
const both = `To: <sip:[service]@[remote_ip]:[remote_port]>[peer_tag_param]
      Call-ID: [call_id]`

function scenario({ says, turns, hangsUp }: SippWish): string {
  const listened = turns.map(
    (turn) => `
  <recv request="INFO"/>
  ${answer}
  ${turn === 'nothing' ? '' : `<nop><action><exec play_dtmf="${turn.press}"/></action></nop>`}`,
  )
  const end =
    hangsUp === 'house'
      ? `<recv request="BYE"/>
  ${answer}`
      : `<send retrans="500"><![CDATA[
      BYE sip:[service]@[remote_ip]:[remote_port] SIP/2.0
      ${own}
      ${both}
      CSeq: 2 BYE
      Content-Length: 0
    ]]></send>
  <recv response="200"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<scenario name="a caller">
  <send retrans="500"><![CDATA[
      INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0
      ${own}
      To: <sip:[service]@[remote_ip]:[remote_port]>
      Call-ID: [call_id]
      CSeq: 1 INVITE
      Contact: <sip:caller@[local_ip]:[local_port]>
      X-Says: ${says.map(encodeURIComponent).join('|')}
      Content-Type: application/sdp
      Content-Length: [len]

      v=0
      o=caller 1 1 IN IP4 [local_ip]
      s=-
      c=IN IP4 [media_ip]
      t=0 0
      m=audio [media_port] RTP/AVP 0 96
      a=rtpmap:0 PCMU/8000
      a=rtpmap:96 telephone-event/8000
    ]]></send>
  <recv response="100" optional="true"/>
  <recv response="200" rtd="true"/>
  <send><![CDATA[
      ACK sip:[service]@[remote_ip]:[remote_port] SIP/2.0
      ${own}
      ${both}
      CSeq: 1 ACK
      Content-Length: 0
    ]]></send>
  ${listened.join('\n')}
  ${end}
</scenario>
`
}

const answer = `<send><![CDATA[
      SIP/2.0 200 OK
      [last_Via:]
      [last_From:]
      [last_To:]
      [last_Call-ID:]
      [last_CSeq:]
      Content-Length: 0
    ]]></send>`
