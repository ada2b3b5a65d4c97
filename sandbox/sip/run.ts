import { parseArgs } from 'node:util'
import { startSipServer } from './server.ts'

/*
 * TELEPHONE_JAMBONZ_SECRET=… node sandbox/sip/run.ts --house http://localhost:8080 [--host 10.99.0.1] [--port 5060]
 *
 * Call it with any SIP telephone (baresip, Linphone): sip:0243936001@<host>. It asks the house what to say, as jambonz does; the
 * house is started with the same TELEPHONE_JAMBONZ_SECRET. A header `X-Says: <text>|<text>` is what a recogniser would have heard
 * at each listening; --twice sends each webhook twice.
 */
const { values } = parseArgs({
  options: {
    house: { type: 'string', default: 'http://localhost:8080' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '5060' },
    twice: { type: 'boolean', default: false },
  },
})
const secret = process.env.TELEPHONE_JAMBONZ_SECRET
if (!secret) throw new Error('TELEPHONE_JAMBONZ_SECRET: the same as the house has')
const server = await startSipServer({
  ...{ url: `${values.house}/api/v1/telephone/jambonz/calls`, secret, twice: values.twice },
  ...{ host: values.host, port: Number(values.port) },
})
process.stdout.write(
  `A telephone exchange on sip:${values.host}:${server.port}, which asks ${values.house}\n`,
)
