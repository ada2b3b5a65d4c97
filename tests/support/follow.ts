import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestHouse } from './house.ts'

export interface Frame {
  id: number
  event: string
  // biome-ignore lint/suspicious/noExplicitAny: pictures and events, looked at by tests
  data: any
}

export interface Follower {
  status: number
  body: string
  frames: Frame[]
  /** Why the house ended the stream, if it said so. */
  why: string | undefined
  /** True once the server has ended the stream, or the line is gone. */
  ended: boolean
  leave(): void
}

/** Opens a stream over a real connection; an answer that is none is given with its body. */
export function followAt(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<Follower> {
  const asked = request({ host: '127.0.0.1', port, path, headers, agent: false })
  const follower: Follower = {
    ...{ status: 0, body: '', frames: [], why: undefined, ended: false },
    leave: () => asked.destroy(),
  }
  return new Promise((resolve, reject) => {
    asked.on('error', reject)
    asked.on('close', () => {
      follower.ended = true
    })
    asked.on('response', (answer) => {
      follower.status = answer.statusCode ?? 0
      answer.setEncoding('utf8')
      answer.on('error', () => {})
      answer.on('end', () => {
        follower.ended = true
      })
      const isStream = answer.headers['content-type']?.startsWith('text/event-stream')
      if (isStream) resolve(follower)
      else answer.on('end', () => resolve(follower))
      let rest = ''
      answer.on('data', (text: string) => {
        if (!isStream) {
          follower.body += text
          return
        }
        const blocks = (rest + text).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const [, id, event, data] = /^id: (\d+)\nevent: (\S+)\ndata: (.*)$/.exec(block) ?? []
          if (id) follower.frames.push({ id: Number(id), event: event!, data: JSON.parse(data!) })
          follower.why ??= /^event: ended\ndata: \{"why":"([\w-]+)"\}$/.exec(block)?.[1]
        }
      })
    })
    asked.end()
  })
}

export async function eventually(
  condition: () => boolean | Promise<boolean>,
  within = 10_000,
): Promise<void> {
  const since = performance.now()
  while (!(await condition())) {
    if (performance.now() - since > within) throw new Error(`not within ${within} ms: ${condition}`)
    await sleep(5)
  }
}

/** The operations of the OpenAPI document that are streams. */
export function streamsOf(it: TestHouse): string[] {
  const { paths } = it.house.server.swagger() as unknown as {
    paths: Record<
      string,
      Record<string, { operationId: string; responses: Record<string, { content?: object }> }>
    >
  }
  return Object.values(paths)
    .flatMap((path) => Object.values(path))
    .filter(({ responses }) =>
      Object.values(responses).some(({ content }) => 'text/event-stream' in (content ?? {})),
    )
    .map(({ operationId }) => operationId)
}
