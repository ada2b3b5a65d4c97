import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../crypto/index.ts'
import type { Server } from './server.ts'

/** Where the pages find their styles, scripts, fonts and sounds: name → address with the content's hash. */
export interface Assets {
  url(name: string): string
}

interface Stored {
  plain: Buffer
  br?: Buffer
  gzip?: Buffer
  type: string
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves every file of some folders from memory, compressed once, under an address that changes with its content, so
 * that a browser may keep it for ever. `url()` inside CSS files is rewritten to those addresses.
 */
export async function serveAssets(server: Server, folders: string[]): Promise<Assets> {
  const addresses = new Map<string, string>()
  const stored = new Map<string, Stored>()
  const files: { name: string; path: string }[] = []
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile() && contentTypes[extname(path)])
        files.push({ name: path.slice(folder.length + 1), path })
    }
  }
  // Styles last: they name fonts and pictures by their final addresses.
  files.sort((a, b) => Number(a.name.endsWith('.css')) - Number(b.name.endsWith('.css')))
  for (const { name, path } of files) {
    let plain = await readFile(path)
    if (name.endsWith('.css')) {
      plain = Buffer.from(
        plain.toString('utf8').replace(/url\(["']?asset:([^"')]+)["']?\)/g, (_, inner: string) => {
          const address = addresses.get(inner)
          if (!address) throw new Error(`${name} names the asset ${inner}, which does not exist`)
          return `url(${address})`
        }),
      )
    }
    const type = contentTypes[extname(name)]!
    const address = `/assets/${sha256(plain).toString('base64url').slice(0, 10)}/${name}`
    const compressible = /text|json|svg|javascript/.test(type)
    addresses.set(name, address)
    stored.set(address, {
      plain,
      type,
      ...(compressible ? { br: brotli(plain), gzip: gzipSync(plain, { level: 9 }) } : {}),
    })
  }
  server.get('/assets/*', { schema: { hide: true } }, async (request, reply) => {
    const it = stored.get(request.url.split('?')[0]!)
    if (!it) return reply.callNotFound()
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return sendStored(request, reply, it)
  })
  return {
    url(name) {
      const address = addresses.get(name)
      if (!address) throw new Error(`There is no asset ${name}`)
      return address
    },
  }
}

/** Compresses a page that will be sent many times. */
export function packPage(html: string): Stored {
  const plain = Buffer.from(html)
  return { plain, br: brotli(plain), gzip: gzipSync(plain, { level: 9 }), type: 'text/html; charset=utf-8' }
}

export function sendStored(request: FastifyRequest, reply: FastifyReply, it: Stored): FastifyReply {
  const accepts = request.headers['accept-encoding'] ?? ''
  reply.header('vary', 'accept-encoding').type(it.type)
  if (it.br && /\bbr\b/.test(accepts)) return reply.header('content-encoding', 'br').send(it.br)
  if (it.gzip && /\bgzip\b/.test(accepts)) return reply.header('content-encoding', 'gzip').send(it.gzip)
  return reply.send(it.plain)
}

function brotli(data: Buffer): Buffer {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
