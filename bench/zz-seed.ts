import pg from 'pg'
import { loadArchive } from '/work/wt/lists/bench/archive.ts'
const host = process.argv[2]!, n = Number(process.argv[3])
const pool = new pg.Pool({host, port:5432, user:'postgres', database:'motcua', max:1})
const {rows} = await pool.query(`select code from places.place where code <> 'H26' order by code`)
const wards = rows.map((r:any)=>({code:r.code, slug:r.code, agencyCode:'H26.'+r.code}))
// cua nam first: the largest
wards.sort((a:any,b:any)=> a.code==='00082'?-1: b.code==='00082'?1:0)
await loadArchive(pool,{wards, dossiers:n, say:(l:string)=>console.log(l)})
await pool.end()
