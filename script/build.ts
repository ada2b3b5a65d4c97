import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { performance } from 'node:perf_hooks'
import { brotliCompressSync } from 'node:zlib'
import * as esbuild from 'esbuild'

export interface BuildOptions {
  /** The project's folder. */
  root?: string | undefined
  /** Where the results go; `build` under the root when not given. */
  out?: string | undefined
}

export interface Built {
  /** From the root: `build/assets/desk.css`. */
  path: string
  bytes: number
  /** Sources that went into it, from the root. */
  sources: string[]
}

export interface BuildResult {
  files: Built[]
  /** What might have been built but is not there, each with its reason. */
  absent: string[]
}

/** Old phones: the browsers of 2018. They get their colours and shorthands, and leave out what they do not know. */
const phones = ['chrome64', 'safari12']

const jsx = { jsx: 'automatic', jsxImportSource: 'preact' } as const

/**
 * Turns the sources into what runs: the server and its workers, one stylesheet and one script for every face.
 * Everything that is found is built, and whatever esbuild finds doubtful is an error.
 */
export async function build({
  root = join(import.meta.dirname, '..'),
  out,
}: BuildOptions = {}): Promise<BuildResult> {
  const target = out ?? join(root, 'build')
  const found = await findSources(root)
  const shared = {
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    logLevel: 'silent',
    outdir: target,
  } as const satisfies esbuild.BuildOptions

  const server = () =>
    esbuild.build({
      ...shared,
      ...jsx,
      entryPoints: found.server,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      target: 'node24',
      format: 'esm',
      packages: 'external',
      sourcemap: true,
    })
  const styles = () =>
    esbuild.build({
      ...shared,
      entryPoints: found.styles,
      minify: true,
      target: phones,
      // Fonts and pictures are named `asset:…`; the server puts their final addresses in.
      external: ['asset:*'],
    })
  const scripts = () =>
    esbuild.build({
      ...shared,
      ...jsx,
      entryPoints: found.scripts,
      minify: true,
      platform: 'browser',
      target: 'es2019',
      format: 'iife',
      legalComments: 'none',
    })

  const jobs = [
    ...(found.server.length > 0 ? [server()] : []),
    ...(found.styles.length > 0 ? [styles()] : []),
    ...(found.scripts.length > 0 ? [scripts()] : []),
  ]
  const results = await Promise.allSettled(jobs)
  const complaints = results.flatMap((result) =>
    result.status === 'rejected'
      ? (result.reason.errors ?? [{ text: String(result.reason) }])
      : result.value.warnings,
  )
  if (complaints.length > 0) throw new BuildError(complaints)

  const files = results.flatMap((result) =>
    result.status === 'fulfilled' ? builtFiles(result.value, root) : [],
  )
  await removeLeftovers(target, new Set(files.map((file) => join(root, file.path))))
  return { files: files.sort((a, b) => a.path.localeCompare(b.path)), absent: found.absent }
}

export class BuildError extends Error {
  override name = 'BuildError'
  readonly complaints: esbuild.PartialMessage[]

  constructor(complaints: esbuild.PartialMessage[]) {
    super(
      esbuild
        .formatMessagesSync(complaints, {
          kind: 'error',
          color: process.stdout.isTTY ?? false,
          terminalWidth: 110,
        })
        .join(''),
    )
    this.complaints = complaints
  }
}

interface Entry {
  in: string
  out: string
}

interface Sources {
  server: Entry[]
  styles: Entry[]
  scripts: Entry[]
  absent: string[]
}

async function findSources(root: string): Promise<Sources> {
  const paths = (await readdir(join(root, 'src'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
  const sources: Sources = { server: [], styles: [], scripts: [], absent: [] }
  const faces = new Set<string>()

  if (paths.includes('src/main.ts')) sources.server.push({ in: 'src/main.ts', out: 'main' })
  else sources.absent.push('src/main.ts: no server is built')

  for (const path of paths) {
    const face = /^src\/faces\/([^/]+)\//.exec(path)?.[1]
    if (face) faces.add(face)
    if (path.endsWith('.worker.ts')) sources.server.push({ in: path, out: basename(path, '.ts') })
    else if (face && path === `src/faces/${face}/style.css`)
      sources.styles.push({ in: path, out: `assets/${face}` })
    else if (face && /^client\.tsx?$/.test(path.slice(`src/faces/${face}/`.length)))
      sources.scripts.push({ in: path, out: `assets/${face}` })
    else if (face && /^client\.[a-z]+\.ts$/.test(path.slice(`src/faces/${face}/`.length)))
      // A second script of a face, for some of its pages: client.papers.ts → citizen-papers.js.
      sources.scripts.push({ in: path, out: `assets/${face}-${basename(path, '.ts').split('.')[1]}` })
    else if (face && path === `src/faces/${face}/service-worker.ts`)
      sources.scripts.push({ in: path, out: `assets/${face}-service-worker` })
    else if (path === 'src/design/living.css') sources.styles.push({ in: path, out: 'assets/design' })
  }
  for (const face of faces) {
    if (!sources.styles.some(({ out }) => out === `assets/${face}`))
      sources.absent.push(`src/faces/${face}/style.css: the face has no styles`)
  }
  refuseTwins(sources)
  return sources
}

/** Two sources for one result would overwrite each other in silence. */
function refuseTwins({ server, styles, scripts }: Sources): void {
  for (const family of [server, styles, scripts]) {
    const owners = new Map<string, string>()
    for (const entry of family) {
      const other = owners.get(entry.out)
      if (other) throw new BuildError([{ text: `${other} and ${entry.in} would both become ${entry.out}` }])
      owners.set(entry.out, entry.in)
    }
  }
}

function builtFiles({ metafile }: esbuild.BuildResult<{ metafile: true }>, root: string): Built[] {
  return Object.entries(metafile.outputs).map(([path, { bytes, inputs }]) => ({
    path: relative(root, join(root, path)).replaceAll(sep, '/'),
    bytes,
    sources: Object.keys(inputs),
  }))
}

/** Results of sources that are gone must not be served any longer. */
async function removeLeftovers(target: string, fresh: Set<string>): Promise<void> {
  const places = [target, join(target, 'assets')]
  for (const place of places) {
    const names = await readdir(place).catch(() => [])
    for (const name of names) {
      const path = join(place, name)
      if (/\.(mjs|mjs\.map|css|js)$/.test(name) && !fresh.has(path)) await rm(path)
    }
  }
}

async function main(): Promise<void> {
  const root = dirname(import.meta.dirname)
  const start = performance.now()
  const { files, absent } = await build({ root })
  for (const { path } of files.filter(({ path }) => !path.endsWith('.map'))) {
    const { size } = await stat(join(root, path))
    const sent = path.includes('/assets/')
      ? `, ${kilobytes(brotliCompressSync(await readFile(join(root, path))).length)} sent`
      : ''
    console.log(`${path}  ${kilobytes(size)}${sent}`)
  }
  for (const reason of absent) console.log(`not there: ${reason}`)
  console.log(`built in ${Math.round(performance.now() - start)} ms`)
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

if (import.meta.main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error)
    process.exitCode = 1
  }
}
