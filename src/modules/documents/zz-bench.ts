import { writeFileSync } from 'node:fs'
import { createDocuments } from './index.ts'
import { samples } from './forms/samples.fixture.ts'
const rss = () => Math.round(process.memoryUsage.rss() / 1e6)
const log = { info() {}, warn() {}, error: console.error }
const docs = createDocuments({ ledger: undefined as never, db: undefined as never, clock: undefined as never, filesDir: '/tmp/x', maxBytes: 1, log })
console.log('start rss', rss())
for (const f of ['01','02','03','04','05','06'] as const) {
  let t = performance.now()
  writeFileSync(`/tmp/doc/form-${f}.pdf`, await docs.renderForm(f, samples[f]))
  const cold = performance.now() - t
  const times: number[] = []
  for (let i = 0; i < 60; i++) { t = performance.now(); await docs.renderForm(f, { ...samples[f], code: 'H26.99-251003-' + i, content: 'Nội dung ' + i } as never); times.push(performance.now() - t) }
  times.sort((a, b) => a - b)
  console.log(f, 'first', cold.toFixed(1), 'warm median', times[30]!.toFixed(1), 'p95', times[57]!.toFixed(1), 'rss', rss())
}
const s = samples['01']
writeFileSync('/tmp/doc/form-01t.pdf', await docs.renderForm('01', {...s, applicant: {name:'Trần Thị Hoa', idNumber:'000199000123', address:'Số 5 phố Lê Duẩn, phường Cửa Nam, thành phố Hà Nội', phone:'0900000123'}, content:'Chứng thực bản sao từ bản chính', processingTime:'trong ngày làm việc', resultBy:'Tại Điểm Phục vụ hành chính công phường Cửa Nam', components:['Bản chính giấy tờ cần chứng thực','Bản sao cần chứng thực','Tờ khai đề nghị','Giấy ủy quyền','Căn cước công dân'].map(name=>({name,originals:1}))}))
writeFileSync('/tmp/doc/form-01s.pdf', await docs.renderForm('01', {...s, components: s.components.slice(0,3), applicant: {...s.applicant, email: undefined}}))
if (process.argv[2]) { const { readFileSync: rf } = await import("node:fs"); const kids = () => { try { return rf(`/proc/${process.pid}/task/${process.pid}/children`, "utf8").trim().split(" ").filter(Boolean).map((p) => p + ":" + (/VmRSS:\s+(\d+)/.exec(rf(`/proc/${p}/status`, "utf8"))?.[1])) } catch { return [] } }; console.log("children", kids()); setTimeout(() => console.log("child before idle end", kids()), 10_000)
for (let b = 0; b < 5; b++) {
const t = performance.now()
for (let i = 0; i < 200; i++) await docs.renderForm('01', { ...samples['01'], content: 'Nội dung ' + b + i, code: 'H26.99-251003-' + i })
console.log('200 × 01', ((performance.now() - t)/200).toFixed(2), 'ms each; rss', rss())
}
await new Promise((r) => setTimeout(r, 63_000))
globalThis.gc?.()
console.log('after idle end rss', rss(), process.memoryUsage())
await new Promise((r) => setTimeout(r, 3_000))
console.log('3 s later', rss())
const t = performance.now()
await docs.renderForm('01', samples['01'])
console.log('again cold', (performance.now() - t).toFixed(1), rss())
}
await docs.close()
