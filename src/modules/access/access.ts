import { isDeepStrictEqual } from 'node:util'
import { TOTP } from 'otpauth'
import { v7 as uuid, validate } from 'uuid'
import { type Clock, localDate } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { type Database, type Sql, sql, type Transaction } from '#platform/db'
import { type Context, type Ledger, type Places, Refusal, systemContext } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type Absence, type Absences, createAbsences } from './absences.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { grantsOf, isPassedOn, publicGrants, type Roles } from './roles.ts'

export interface Account {
  id: string
  username: string
  fullName: string
  title: string
  place: string
  roles: string[]
  /** Whose work they do today, because those are away. */
  standsFor: StandIn[]
}

/** An officer who is away, as their substitute needs to know them. */
export interface StandIn {
  id: string
  fullName: string
  roles: string[]
}

export interface NewAccount {
  username: string
  password: string
  fullName: string
  title?: string
  place: string
  roles: string[]
  totpSecret?: string
  sample?: boolean
}

export interface Session {
  token: string
  account: Account
}

export interface Access {
  roles: Roles
  absences: Absences
  /**
   * Opens a session. Five wrong passwords in a row lock the account for 15 minutes.
   * @throws Refusal `sign-in-failed` (one message whatever was wrong), `locked`, `code-needed`
   */
  signIn(credentials: { username: string; password: string; code?: string }): Promise<Session>
  signOut(sessionToken: string): Promise<void>
  /** The account of a live session, and the context it acts in. */
  findSession(sessionToken: string): Promise<Account | undefined>
  /**
   * The accounts of those of the sessions that are alive, by token, in one statement. Keeps nobody signed in: that a line is
   * open does not say that somebody is there.
   */
  findSessions(sessionTokens: readonly string[]): Promise<ReadonlyMap<string, Account>>
  contextOf(account: Account | undefined, language: Language, key?: string): Context
  /** The accounts of a place that are in use, by name; `sample`: only those made for trying the system. */
  accountsOf(place: string, options?: { sample?: boolean }): Promise<Account[]>
  /**
   * The officer behind an actor (`officer:<id>`), with what they may do; undefined for one who is out of the
   * transaction's sight, or gone.
   */
  findOfficer(
    tx: Transaction,
    actor: string,
  ): Promise<(Pick<Context, 'name' | 'grants'> & { title: string; roles: string[] }) | undefined>
  /** The absence an actor (`officer:<id>`) has at a moment; undefined for one who is there. */
  findAbsence(tx: Transaction, actor: string, at: Temporal.Instant): Promise<Absence | undefined>
  /** The accounts in use that hold a permission at a place by their own roles, as actors, in the transaction's sight. */
  holdersOf(tx: Transaction, permission: string, place: string): Promise<string[]>
  createAccount(account: NewAccount): Promise<void>
  /** Creates those of the sample accounts that are missing; one password for all. */
  createSampleAccounts(accounts: Omit<NewAccount, 'password'>[], password: string): Promise<void>
  /** A database that was a demonstration once must not keep doors whose key is in the manual. */
  disableSampleAccounts(): Promise<void>
}

const idleHours = 4
/** After a day without a wrong try the count begins anew. */
const forgetHours = 24
const longestHours = 12
const failuresUntilLock = 5
const lockMinutes = 15

/** The same words for an unknown name, a wrong password and a wrong code: nobody learns which accounts exist. */
const signInFailed = () =>
  new Refusal('sign-in-failed', 401, {
    vi: 'Tên đăng nhập, mật khẩu hoặc mã xác thực không đúng.',
    en: 'The user name, password or code is not right.',
    ar: 'اسم المستخدم أو كلمة المرور أو الرمز غير صحيح.',
  })

const locked = () =>
  new Refusal('locked', 423, {
    vi: 'Tài khoản tạm khóa 15 phút vì nhập sai nhiều lần. Hãy đợi hoặc nhờ người quản trị.',
    en: 'The account is locked for 15 minutes after several wrong tries. Wait, or ask the administrator.',
    ar: 'الحساب مقفل لمدة 15 دقيقة بعد عدة محاولات خاطئة. انتظر أو اطلب من المسؤول.',
  })

const codeNeeded = () =>
  new Refusal('code-needed', 401, {
    vi: 'Hãy nhập mã 6 số từ ứng dụng xác thực.',
    en: 'Enter the 6-digit code from your authenticator.',
    ar: 'أدخل الرمز المكوّن من 6 أرقام من تطبيق المصادقة.',
  })

export function createAccess(deps: { db: Database; ledger: Ledger; clock: Clock; roles: Roles }): Access {
  const { db, ledger, clock, roles } = deps
  const system = systemContext('access')
  const everywhere = { 'app.places': '*', 'app.actor': system.actor }
  /** Sessions looked up a moment ago: a screen's many requests ask the database once. */
  const recent = new Map<string, { account: Account; until: number }>()
  let decoy: Promise<string> | undefined

  interface StoredAccount extends Account {
    passwordHash: string
    totpSecret: string | undefined
    disabled: boolean
    totpStep: number | undefined
  }

  const findAccount = (username: string) =>
    db.transaction(everywhere, (tx) =>
      tx.find<StoredAccount>(sql`select * from access.account where username = ${username}`),
    )

  const isLocked = (username: string, now: Temporal.Instant) =>
    db.transaction(everywhere, (tx) =>
      tx.find(sql`select 1 from access.attempt where username = ${username} and locked_until > ${now}`),
    )

  /** A name nobody has is counted like any other, and forgotten like any other; the audit log has people's only. */
  async function noteFailure(username: string, account: StoredAccount | undefined): Promise<void> {
    const count = async (tx: Transaction, at: Temporal.Instant) => {
      await tx.run(sql`
        insert into access.attempt as a (username, failures, at) values (${username}, 1, ${at})
        on conflict (username) do update set failures = a.failures + 1, at = excluded.at,
          locked_until = case when (a.failures + 1) % ${failuresUntilLock} = 0
            then ${at.add({ minutes: lockMinutes })}::timestamptz else a.locked_until end`)
      await tx.run(sql`delete from access.attempt where username in (
        select username from access.attempt where at < ${at.subtract({ hours: forgetHours })}
        for update skip locked)`)
    }
    if (!account) return db.transaction(everywhere, (tx) => count(tx, clock.now()))
    await ledger.command(
      system,
      { name: 'access.sign-in-failed', permission: 'account.note', place: account.place, input: null },
      async (tx, at) => {
        await count(tx, at)
        return { answer: null, subject: `account:${account.id}` }
      },
    )
  }

  /** The half-minute a code belongs to, if it is right and of the last minute and a half. */
  function stepOf(secret: string, code: string, now: Temporal.Instant): number | undefined {
    const typed = code.replace(/\s/g, '')
    // The comparison takes digits only and throws at letters that are longer in bytes.
    if (!/^[0-9]{6}$/.test(typed)) return undefined
    const totp = new TOTP({ secret })
    const delta = totp.validate({ token: typed, timestamp: now.epochMilliseconds, window: 1 })
    if (delta === null) return undefined
    return Math.floor(now.epochMilliseconds / 1000 / totp.period) + delta
  }

  /** The sessions of a condition that are alive at a moment, with their accounts. */
  const alive = (now: Temporal.Instant, which: Sql) => sql`
    select a.id, a.username, a.full_name, a.title, a.place, a.roles, s.seen_at, s.token_hash,
      ${standsFor(now)} as stands_for
    from access.session s join access.account a on a.id = s.account_id
    where ${which} and s.expires_at > ${now} and s.seen_at > ${now.subtract({ hours: idleHours })} and not a.disabled`

  /** Their own, and what they may do for those they stand in for; each for the unit they share. */
  function grantsWithStandIns({ roles: held, place, standsFor }: Account): ReadonlyMap<string, Places> {
    const grants = grantsOf(roles, held, place)
    for (const away of standsFor)
      for (const [permission, places] of grantsOf(roles, away.roles, place))
        if (isPassedOn(permission) && !grants.has(permission)) grants.set(permission, places)
    return grants
  }

  const absences = createAbsences({ ledger, clock })
  return {
    roles,
    absences,

    async signIn({ username: typed, password, code }) {
      const username = typed.trim().toLowerCase().slice(0, 200)
      if (!username) throw signInFailed()
      const now = clock.now()
      if (await isLocked(username, now)) throw locked()
      const stored = await findAccount(username)
      const account = stored?.disabled ? undefined : stored
      // The same work without an account as with one, so that its absence does not show in the time taken.
      decoy ??= hashPassword(token())
      const isRight = await verifyPassword(account?.passwordHash ?? (await decoy), password)
      const failed = async () => {
        await noteFailure(username, account)
        return signInFailed()
      }
      if (!account || !isRight) throw await failed()
      if (account.totpSecret && !code) throw codeNeeded()
      const step = account.totpSecret ? stepOf(account.totpSecret, code!, now) : undefined
      if (account.totpSecret && step === undefined) throw await failed()
      const sessionToken = token()
      await ledger.command(
        { ...system, actor: `officer:${account.id}`, purpose: 'sign-in' },
        { name: 'access.sign-in', permission: 'account.sign-in', place: account.place, input: null },
        async (tx, at) => {
          if (step !== undefined) {
            const fresh = await tx.run(sql`update access.account set totp_step = ${step}
              where id = ${account.id} and (totp_step is null or totp_step < ${step})`)
            if (fresh === 0) throw signInFailed()
          }
          await tx.run(sql`delete from access.attempt where username = ${username}`)
          await tx.run(sql`delete from access.session where expires_at < ${at}`)
          await tx.run(sql`
            insert into access.session (token_hash, account_id, started_at, seen_at, expires_at)
            values (${sha256(sessionToken)}, ${account.id}, ${at}, ${at}, ${at.add({ hours: longestHours })})`)
          return { answer: null, subject: `account:${account.id}` }
        },
      )
      return { token: sessionToken, account: publicPart(account) }
    },

    async signOut(sessionToken) {
      recent.delete(sessionToken)
      await db.transaction(everywhere, (tx) =>
        tx.run(sql`delete from access.session where token_hash = ${sha256(sessionToken)}`),
      )
    },

    async findSession(sessionToken) {
      const now = clock.now()
      const known = recent.get(sessionToken)
      if (known && known.until > now.epochMilliseconds) return known.account
      recent.delete(sessionToken)
      const row = await db.transaction(everywhere, async (tx) => {
        const found = await tx.find<Account & { seenAt: Temporal.Instant }>(
          alive(now, sql`s.token_hash = ${sha256(sessionToken)}`),
        )
        if (found && Temporal.Instant.compare(found.seenAt, now.subtract({ minutes: 1 })) < 0) {
          await tx.run(
            sql`update access.session set seen_at = ${now} where token_hash = ${sha256(sessionToken)}`,
          )
        }
        return found
      })
      if (!row) return undefined
      if (recent.size > 5000) recent.clear()
      const account = publicPart(row)
      recent.set(sessionToken, { account, until: now.epochMilliseconds + 5000 })
      return account
    },

    async findSessions(sessionTokens) {
      const byHash = new Map(sessionTokens.map((it) => [sha256(it).toString('hex'), it]))
      const hashes = [...byHash.keys()]
      const rows = await db.transaction(everywhere, (tx) =>
        tx.many<Account & { tokenHash: Buffer }>(
          alive(
            clock.now(),
            sql`s.token_hash in (select decode(it, 'hex') from unnest(${hashes}::text[]) it)`,
          ),
        ),
      )
      const found = new Map(
        rows.map((row) => [byHash.get(row.tokenHash.toString('hex'))!, publicPart(row)] as const),
      )
      // What is known better here holds for the next request, too.
      for (const it of sessionTokens) {
        const known = recent.get(it)
        if (known && !isDeepStrictEqual(known.account, found.get(it))) recent.delete(it)
      }
      return found
    },

    contextOf(account, language, key) {
      return {
        actor: account ? `officer:${account.id}` : 'public',
        name: account?.fullName ?? '',
        grants: account ? grantsWithStandIns(account) : publicGrants,
        ...(account ? { place: account.place } : {}),
        ...(account?.standsFor.length
          ? { standsFor: account.standsFor.map(({ id }) => `officer:${id}`) }
          : {}),
        language,
        purpose: account ? 'public-service' : 'self-service',
        ...(key ? { key } : {}),
      }
    },

    accountsOf: (place, { sample } = {}) =>
      db.transaction(everywhere, (tx) =>
        tx.many<Account>(sql`
          select id, username, full_name, title, place, roles, '[]'::jsonb as stands_for from access.account
          where place = ${place} and not disabled and (sample or not ${sample ?? false}::boolean) order by id`),
      ),

    async findOfficer(tx, actor) {
      const id = idOf(actor)
      if (id === undefined) return undefined
      const row = await tx.find<Pick<Account, 'fullName' | 'title' | 'place' | 'roles'>>(
        sql`select full_name, title, place, roles from access.account where id = ${id} and not disabled`,
      )
      return (
        row && {
          name: row.fullName,
          title: row.title,
          roles: row.roles,
          grants: grantsOf(roles, row.roles, row.place),
        }
      )
    },

    async findAbsence(tx, actor, at) {
      const id = idOf(actor)
      return id === undefined ? undefined : absences.find(tx, id, at)
    },

    async holdersOf(tx, permission, place) {
      const withReach = (reach: 'city' | 'own') =>
        Object.entries(roles).flatMap(([name, role]) =>
          role.reach === reach && role.permissions.includes(permission) ? [name] : [],
        )
      const rows = await tx.many<{ id: string }>(sql`
        select id from access.account where not disabled
          and (roles && ${withReach('city')}::text[] or (place = ${place} and roles && ${withReach('own')}::text[]))
        order by id`)
      return rows.map(({ id }) => `officer:${id}`)
    },

    async createAccount(account) {
      await insertAccount(account, await hashPassword(account.password))
    },

    async disableSampleAccounts() {
      await ledger.command(
        system,
        { name: 'access.disable-sample-accounts', permission: 'account.create', place: 'city', input: null },
        async (tx) => {
          const count = await tx.run(
            sql`update access.account set disabled = true where sample and not disabled`,
          )
          return { answer: null, subject: 'account:samples', detail: { count } }
        },
      )
    },

    async createSampleAccounts(accounts, password) {
      const known = await db.transaction(everywhere, (tx) =>
        tx.many<{ username: string }>(sql`select username from access.account where sample and not disabled`),
      )
      const names = new Set(known.map((row) => row.username))
      const missing = accounts.filter((account) => !names.has(account.username))
      if (missing.length === 0) return
      const passwordHash = await hashPassword(password)
      const rows = missing.map((account) => ({
        id: uuid(),
        username: account.username,
        password_hash: passwordHash,
        full_name: account.fullName,
        title: account.title ?? '',
        place: account.place,
        roles: account.roles,
        sample: true,
      }))
      await ledger.command(
        system,
        { name: 'access.create-sample-accounts', permission: 'account.create', place: 'city', input: null },
        async (tx) => {
          await tx.run(sql`
            insert into access.account (id, username, password_hash, full_name, title, place, roles, sample)
            select id, username, password_hash, full_name, title, place, roles, sample
            from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, username text, password_hash text,
              full_name text, title text, place text, roles text[], sample boolean)
            on conflict (username) do update set disabled = false, password_hash = excluded.password_hash
              where access.account.sample`)
          return { answer: null, subject: 'account:samples', detail: { count: rows.length } }
        },
      )
    },
  }

  async function insertAccount(account: NewAccount, passwordHash: string): Promise<void> {
    const unknown = account.roles.filter((role) => !roles[role])
    if (unknown.length > 0) throw new Error(`Unknown role: ${unknown.join(', ')}`)
    const id = uuid()
    await ledger.command(
      system,
      {
        name: 'access.create-account',
        permission: 'account.create',
        place: account.place,
        input: account.username,
      },
      async (tx) => {
        await tx.run(sql`
          insert into access.account (id, username, password_hash, totp_secret, full_name, title, place, roles, sample)
          values (${id}, ${account.username.toLowerCase()}, ${passwordHash}, ${account.totpSecret},
            ${account.fullName}, ${account.title ?? ''}, ${account.place}, ${account.roles},
            ${account.sample ?? false})`)
        return { answer: null, subject: `account:${id}`, detail: { roles: account.roles } }
      },
    )
  }
}

function publicPart(account: Omit<Account, 'standsFor'> & Partial<Account>): Account {
  const { id, username, fullName, title, place, roles, standsFor = [] } = account
  return { id, username, fullName, title, place, roles, standsFor }
}

/** The account behind an actor. */
function idOf(actor: string): string | undefined {
  const id = actor.startsWith('officer:') ? actor.slice('officer:'.length) : ''
  return validate(id) ? id : undefined
}

/** Those an account `a` stands in for on the day of a moment. */
const standsFor = (at: Temporal.Instant) => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', away.id, 'fullName', away.full_name, 'roles', away.roles)), '[]')
   from access.absence b join access.account away on away.id = b.account_id
   where b.substitute_id = a.id and b.ended_at is null and ${localDate(at)} between b.from_day and b.to_day)`
