// Run after every `npm install` that changes package-lock.json (npm run lock).
//
// Some packages name optional parts for other systems that the registry never got. npm leaves these parts out of the
// lock file and `npm ci` then refuses it as incomplete. This writes an entry for each, with the system it is for, so
// that npm knows it may pass over it.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = 'android darwin linux win32 freebsd openharmony aix sunos netbsd openbsd'.split(' ')
const processors = 'arm64 x64 ia32 arm ppc64 riscv64 s390x loong64 wasm32 mips64el'.split(' ')
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] || lock.packages[`${path}/${key}`]) continue
    const words = name.split(/[/-]/)
    const os = systems.find((it) => words.includes(it))
    const cpu = processors.find((it) => words.includes(it))
    if (!os || !cpu) {
      console.error(`not a part for one system: ${name}`)
      process.exitCode = 1
      continue
    }
    const musl = words.some((word) => word.startsWith('musl'))
    const libc = musl
      ? 'musl'
      : os === 'linux' && words.some((word) => word.startsWith('gnu'))
        ? 'glibc'
        : undefined
    lock.packages[key] = {
      version: version.replace(/^[\^~]/, ''),
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      ...(entry.license ? { license: entry.license } : {}),
      optional: true,
      os: [os],
    }
    console.log(`added ${name}@${version}`)
  }
}
const names = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(names.map((name) => [name, lock.packages[name]]))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
