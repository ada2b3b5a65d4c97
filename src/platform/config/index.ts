import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { type Language, languages } from '../text/index.ts'

/** The project's root: the nearest folder above this file that holds package.json (true for sources and for the bundle). */
export const root = findRoot(import.meta.dirname)

/** Languages of a service that listens or speaks: `vi,en`. */
const spokenLanguages = z
  .string()
  .transform((list) => list.split(',').map((it) => it.trim()))
  .pipe(z.array(z.enum(languages)).min(1))
const service = z.url({ protocol: /^https?$/ }).optional()

const schema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(8080)
    .describe('TCP port to listen on; 0 picks a free one'),
  HOST: z.string().default('0.0.0.0').describe('address to listen on'),
  DATA_DIR: z
    .string()
    .default('data')
    .describe('folder for uploaded files and, without DATABASE_URL, the database'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('PostgreSQL ≥ 15 of your own; without it the program starts one'),
  PUBLIC_URL: z.url().optional().describe('address the public sees; QR codes and links are made from it'),
  ALLOWED_HOSTS: z.string().default('').describe('further host names to answer to, separated by commas'),
  MODE: z
    .enum(['demo', 'production'])
    .default('demo')
    .describe('demo: sample accounts exist and every screen says so'),
  CLOCK_STARTS_AT: z.iso
    .datetime({ offset: true })
    .optional()
    .describe(
      'only in demo mode: the moment the clock shows at start, for days gone by: 2025-09-23T23:50:00+07:00',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('least level logged'),
  MAX_UPLOAD_MB: z.coerce.number().positive().default(15).describe('largest single file taken, in megabytes'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'mail server that reminders are handed to: smtp://user:password@host:587; without it none are offered',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/)
    .optional()
    .describe('whose letters these are, needed with SMTP_URL: Một Cửa <no-reply@example.vn>'),
  MAIL_REPLY_TO: z.email().optional().describe('where answers to letters go'),
  CLAMD: z
    .string()
    .regex(/^(unix:\/.+|tcp:(\[[0-9a-f:]+\]|[^:\s]+):\d{1,5})$/i, 'unix:/path/of/the/socket or tcp:host:port')
    .optional()
    .describe(
      'the virus scanner: unix:/run/clamav/clamd.ctl or tcp:host:3310; without it files are not scanned',
    ),
  SCANS_DIR: z
    .string()
    .optional()
    .describe('folder that scanners write to, with a folder for each ward and counter: cua-nam/3'),
  TRUST_ANCHORS: z
    .string()
    .optional()
    .describe(
      'folder of PEM certificates whose issuers signatures are believed; a demonstration has its own',
    ),
  TSA_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('time-stamp service (RFC 3161), needed with TRUST_ANCHORS for signing'),
  PKCS11_MODULE: z.string().optional().describe('library of the token that holds signing keys (PKCS #11)'),
  CSC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('service that signs with keys it holds (Cloud Signature Consortium API v2), with CSC_TOKEN'),
  CSC_TOKEN: z.string().optional().describe('what this house is known by at CSC_URL'),
  EQUIPMENT_NETWORKS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((it) => it.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.union([z.cidrv4(), z.cidrv6()])))
    .describe(
      'further networks whose equipment may be probed, beside those of the city’s data: 127.0.0.0/8,10.9.0.0/16',
    ),
  TELEPHONE_JAMBONZ_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe(
      'webhook secret of jambonz; with it the telephone line answers at /api/v1/telephone/jambonz/calls',
    ),
  TELEPHONE_TWILIO_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('auth token of Twilio, by which it signs: /api/v1/telephone/twilio/calls'),
  TELEPHONE_STRINGEE_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('signing secret of Stringee: /api/v1/telephone/stringee/calls'),
  TELEPHONE_VOICE: z
    .enum(['provider', 'house'])
    .default('provider')
    .describe('who speaks on the telephone; house: the voice that kiosks have, where it speaks the language'),
  LLM_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'language model that helps the assistant (OpenAI-compatible, without /v1); without it rules alone',
    ),
  LLM_MODEL: z.string().optional().describe('its name at LLM_URL'),
  LLM_KEY: z.string().optional().describe('what this house is known by at LLM_URL'),
  TRANSCRIPTION_URL: service.describe(
    'service that turns speech into text, as OpenAI’s: http://127.0.0.1:8000/v1; without one nobody is listened to',
  ),
  TRANSCRIPTION_MODEL: z.string().default('whisper-1').describe('its model'),
  TRANSCRIPTION_KEY: z.string().optional().describe('what this house is known by at TRANSCRIPTION_URL'),
  TRANSCRIPTION_LANGUAGES: spokenLanguages.default([...languages]).describe('what it understands: vi,en,ar'),
  SHERPA_MODEL: z
    .string()
    .optional()
    .describe(
      'folder of a sherpa-onnx model with its package sherpa-onnx-node: speech is understood on this machine',
    ),
  SHERPA_LANGUAGES: spokenLanguages.default(['vi']).describe('what the model understands'),
  POCKETSPHINX_MODEL: z
    .string()
    .optional()
    .describe('/usr/share/pocketsphinx/model/en-us: hears a few English sentences on this machine'),
  SPEECH_URL: service.describe(
    'service that speaks, as OpenAI’s: http://127.0.0.1:8000/v1; comes before espeak-ng',
  ),
  SPEECH_MODEL: z.string().default('tts-1').describe('its model'),
  SPEECH_VOICE: z.string().default('alloy').describe('its voice'),
  SPEECH_KEY: z.string().optional().describe('what this house is known by at SPEECH_URL'),
  SPEECH_LANGUAGES: spokenLanguages.default([...languages]).describe('what it speaks: vi,en,ar'),
  TRUST_PROXY: z
    .union([z.coerce.number().int().min(1).max(9), z.stringbool()])
    .default(false)
    .describe('true behind a reverse proxy that sets X-Forwarded-*; a number where there are several'),
})

export interface Config {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  publicUrl: string | undefined
  allowedHosts: string[]
  mode: 'demo' | 'production'
  /** Of a demonstration: what its clock shows when it is started; undefined: what clocks show. */
  clockStartsAt: Temporal.Instant | undefined
  logLevel: string
  maxUploadBytes: number
  /** Where letters are handed over, and whose they are; undefined: none are sent. */
  mail: { url: string; from: string; replyTo: string | undefined } | undefined
  /** Where the virus scanner listens; undefined: there is none. */
  clamd: { path: string } | { host: string; port: number } | undefined
  /** The folder that scanners write to. */
  scansDir: string | undefined
  /** Whom signatures are believed from, and who stamps the time; a demonstration that names nobody is its own authority. */
  trust: { anchorsFolder: string | undefined; timeStampUrl: string | undefined }
  /** Where keys are that sign, beside those in the house. */
  signers: { pkcs11Module: string | undefined; csc: { url: string; token: string } | undefined }
  /** Networks whose equipment may be probed, beside those of the city's data; also special ones, such as this machine. */
  equipmentNetworks: string[]
  /** What providers of telephone lines sign with; one without a secret is not answered. */
  telephone: {
    secrets: { jambonz?: string; twilio?: string; stringee?: string }
    ownVoice: boolean
  }
  /** A language model that helps the assistant; undefined: there is none. */
  languageModel: { url: string; model: string; key: string | undefined } | undefined
  /** Who turns speech into text; where nobody does, pages offer no microphone. */
  transcription: {
    endpoint: Service | undefined
    sherpa: { model: string; languages: Language[] } | undefined
    pocketsphinxModel: string | undefined
  }
  /** Who speaks before the programs of this machine. */
  speech: (Service & { voice: string }) | undefined
  /** How many proxies stand in front: what a client writes into X-Forwarded-For itself is not believed. */
  proxies: number
}

/** A service of the operator, with what it is asked for. */
interface Service {
  url: string
  model: string
  key: string | undefined
  languages: Language[]
}

/**
 * Reads the settings from the environment.
 * @throws Error naming every wrong variable, in one message an operator can act on.
 */
export function readConfig(env: Record<string, string | undefined>, cwd = root): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(set)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Settings that cannot be used:\n${lines.join('\n')}`)
  }
  const it = parsed.data
  if (it.SMTP_URL && !it.MAIL_FROM)
    throw new Error('Settings that cannot be used:\n  MAIL_FROM: needed with SMTP_URL')
  if (it.CLOCK_STARTS_AT && it.MODE !== 'demo')
    throw new Error('Settings that cannot be used:\n  CLOCK_STARTS_AT: only with MODE=demo')
  const speaker = serviceOf(it.SPEECH_URL, it.SPEECH_MODEL, it.SPEECH_KEY, it.SPEECH_LANGUAGES)
  return {
    port: it.PORT,
    host: it.HOST,
    dataDir: resolve(cwd, it.DATA_DIR),
    databaseUrl: it.DATABASE_URL,
    publicUrl: it.PUBLIC_URL?.replace(/\/$/, ''),
    allowedHosts: it.ALLOWED_HOSTS.split(',')
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
    mode: it.MODE,
    clockStartsAt: it.CLOCK_STARTS_AT ? Temporal.Instant.from(it.CLOCK_STARTS_AT) : undefined,
    logLevel: it.LOG_LEVEL,
    maxUploadBytes: it.MAX_UPLOAD_MB * 1024 * 1024,
    mail:
      it.SMTP_URL && it.MAIL_FROM
        ? { url: it.SMTP_URL, from: it.MAIL_FROM, replyTo: it.MAIL_REPLY_TO }
        : undefined,
    clamd: it.CLAMD ? socketOf(it.CLAMD) : undefined,
    scansDir: it.SCANS_DIR && resolve(cwd, it.SCANS_DIR),
    trust: { anchorsFolder: it.TRUST_ANCHORS && resolve(cwd, it.TRUST_ANCHORS), timeStampUrl: it.TSA_URL },
    signers: {
      pkcs11Module: it.PKCS11_MODULE,
      csc: it.CSC_URL ? { url: it.CSC_URL.replace(/\/$/, ''), token: it.CSC_TOKEN ?? '' } : undefined,
    },
    equipmentNetworks: it.EQUIPMENT_NETWORKS,
    telephone: {
      secrets: {
        ...(it.TELEPHONE_JAMBONZ_SECRET ? { jambonz: it.TELEPHONE_JAMBONZ_SECRET } : {}),
        ...(it.TELEPHONE_TWILIO_TOKEN ? { twilio: it.TELEPHONE_TWILIO_TOKEN } : {}),
        ...(it.TELEPHONE_STRINGEE_SECRET ? { stringee: it.TELEPHONE_STRINGEE_SECRET } : {}),
      },
      ownVoice: it.TELEPHONE_VOICE === 'house',
    },
    languageModel: it.LLM_URL
      ? { url: it.LLM_URL.replace(/\/$/, ''), model: it.LLM_MODEL ?? 'default', key: it.LLM_KEY }
      : undefined,
    transcription: {
      endpoint: serviceOf(
        it.TRANSCRIPTION_URL,
        it.TRANSCRIPTION_MODEL,
        it.TRANSCRIPTION_KEY,
        it.TRANSCRIPTION_LANGUAGES,
      ),
      sherpa: it.SHERPA_MODEL
        ? { model: resolve(cwd, it.SHERPA_MODEL), languages: it.SHERPA_LANGUAGES }
        : undefined,
      pocketsphinxModel: it.POCKETSPHINX_MODEL && resolve(cwd, it.POCKETSPHINX_MODEL),
    },
    speech: speaker && { ...speaker, voice: it.SPEECH_VOICE },
    proxies: Number(it.TRUST_PROXY),
  }
}

function serviceOf(
  url: string | undefined,
  model: string,
  key: string | undefined,
  languages: Language[],
): Service | undefined {
  return url === undefined ? undefined : { url: url.replace(/\/$/, ''), model, key, languages }
}

function socketOf(text: string): NonNullable<Config['clamd']> {
  if (text.startsWith('unix:')) return { path: text.slice('unix:'.length) }
  const [, host = '', port] = /^tcp:(.+):(\d+)$/i.exec(text) ?? []
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** The settings as text for `--help`: name, default, meaning. */
export function describeConfig(): string {
  return Object.entries(schema.shape)
    .map(([name, field]) => `  ${name.padEnd(14)} ${field.description ?? ''}`)
    .join('\n')
}

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('package.json not found above the program')
  return findRoot(parent)
}
