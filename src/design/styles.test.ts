import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { BuildError, build } from '../../script/build.ts'

const design = import.meta.dirname

describe('the stylesheets', async () => {
  const names = (await readdir(design, { recursive: true })).filter((name) => name.endsWith('.css'))

  test.each(names)('%s knows no left and no right', async (name) => {
    const css = (await readFile(join(design, name), 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '')
    expect(css).not.toMatch(/(?<![\w-])(left|right)(?![\w-])|-(left|right)\s*:/)
  })

  test('of a citizen page weighs less than 7 kB as sent', async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(design, 'citizen.css')],
      bundle: true,
      minify: true,
      write: false,
      target: ['chrome64', 'safari12'],
    })
    expect(brotliCompressSync(outputFiles[0]!.contents).length).toBeLessThan(7000)
    expect(outputFiles[0]!.text).not.toContain('asset:fonts')
  })
})

describe('the build', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

  async function project(files: Record<string, string>): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'build-'))
    folders.push(root)
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(root, name, '..'), { recursive: true })
      await writeFile(join(root, name), text)
    }
    return root
  }

  test('makes the server, the workers, and a style and a script for every face', async () => {
    const root = await project({
      'src/main.ts': "import { cpus } from 'node:os'\nimport pg from 'pg'\nconsole.log(cpus, pg)",
      'src/modules/documents/typst.worker.ts': 'console.log(1)',
      'src/faces/kiosk/style.css': '.a { background: url(asset:fonts/a.woff2); margin-inline-start: 1px }',
      'src/faces/kiosk/client.tsx': 'document.title = globalThis?.name ?? ""',
      'src/faces/board/index.ts': '',
      'build/assets/old.css': 'p {}',
    })
    const { files, absent } = await build({ root })
    expect(files.map((file) => file.path).filter((path) => !path.endsWith('.map'))).toEqual([
      'build/assets/kiosk.css',
      'build/assets/kiosk.js',
      'build/main.mjs',
      'build/typst.worker.mjs',
    ])
    expect(absent).toEqual(['src/faces/board/style.css: the face has no styles'])
    expect(await readFile(join(root, 'build/assets/kiosk.css'), 'utf8')).toBe(
      '.a{background:url(asset:fonts/a.woff2);margin-inline-start:1px}\n',
    )
    expect(await readFile(join(root, 'build/assets/kiosk.js'), 'utf8')).not.toContain('??')
    expect(await readFile(join(root, 'build/main.mjs'), 'utf8')).toContain('import pg from "pg"')
    expect(await readdir(join(root, 'build/assets'))).not.toContain('old.css')
  })

  test('names file and line of a mistake, also of one that esbuild only doubts', async () => {
    const root = await project({ 'src/faces/kiosk/style.css': '.a {\n  color red;\n}' })
    await expect(build({ root })).rejects.toThrow(BuildError)
    await expect(build({ root })).rejects.toThrow(/src\/faces\/kiosk\/style\.css:2/)
  })

  test('refuses two workers of one name', async () => {
    const root = await project({ 'src/a/x.worker.ts': '', 'src/b/x.worker.ts': '' })
    await expect(build({ root })).rejects.toThrow(
      'src/a/x.worker.ts and src/b/x.worker.ts would both become x.worker',
    )
  })
})
