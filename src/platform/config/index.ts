import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

/** The project's root: the nearest folder above this file that holds package.json (true for sources and for the bundle). */
export const root = findRoot(import.meta.dirname)

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
  /** What providers of telephone lines sign with; one without a secret is not answered. */
  telephone: {
    secrets: { jambonz?: string; twilio?: string; stringee?: string }
    ownVoice: boolean
  }
  /** A language model that helps the assistant; undefined: there is none. */
  languageModel: { url: string; model: string; key: string | undefined } | undefined
  /** How many proxies stand in front: what a client writes into X-Forwarded-For itself is not believed. */
  proxies: number
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
    proxies: Number(it.TRUST_PROXY),
  }
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
