-- The application's role may put work into the queue and nothing else; the queue itself belongs to the owner.
create schema jobs;
create function jobs.enqueue(task text, payload jsonb, run_at timestamptz, job_key text) returns void
language plpgsql security definer set search_path = pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload::json, run_at => coalesce(run_at, now()), job_key => job_key);
end $$;
revoke all on function jobs.enqueue from public;
grant usage on schema jobs to motcua_app;
grant execute on function jobs.enqueue to motcua_app;

-- Who is alive: whoever holds the lock of their name (`presence.ts`). The first number keeps these locks apart from others.
create function jobs.presence() returns int language sql immutable as $$ select 1785688435 $$;
create function jobs.is_alive(name text) returns boolean language sql stable strict as $$
  select exists (
    select from pg_locks
    where locktype = 'advisory' and objsubid = 2 and granted
      and database = (select oid from pg_database where datname = current_database())
      and classid::bigint = jobs.presence() and objid::bigint = hashtext(name)::bigint & 4294967295)
$$;
revoke all on function jobs.presence, jobs.is_alive from public;
grant execute on function jobs.presence, jobs.is_alive to motcua_app;
