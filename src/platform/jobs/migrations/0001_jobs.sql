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

-- Work that failed so often that the queue gave it up: it waits for a person, who tries it again or lets it go.
create function jobs.given_up() returns table (id bigint, task text, tries int, error text, put_at timestamptz, tried_at timestamptz)
language plpgsql stable security definer set search_path = pg_temp as $$
begin
  return query
    select j.id, t.identifier, j.attempts::int, left(split_part(j.last_error, e'\n', 1), 300), j.created_at, j.updated_at
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= j.max_attempts and j.locked_at is null
    order by j.id desc limit 500;
end $$;
create function jobs.try_again(job bigint) returns boolean
language plpgsql security definer set search_path = pg_temp as $$
begin
  return exists (select from jobs.given_up() g where g.id = job)
    and exists (select from graphile_worker.reschedule_jobs(array[job], run_at => now(), attempts => 0));
end $$;
create function jobs.let_go(job bigint) returns boolean
language plpgsql security definer set search_path = pg_temp as $$
begin
  return exists (select from jobs.given_up() g where g.id = job)
    and exists (select from graphile_worker.complete_jobs(array[job]));
end $$;
-- How many wait, and since when the oldest could have been done.
create function jobs.backlog() returns table (waiting int, oldest timestamptz)
language plpgsql stable security definer set search_path = pg_temp as $$
begin
  return query
    select count(*)::int, min(j.run_at) from graphile_worker._private_jobs j
    where j.locked_at is null and j.attempts < j.max_attempts and j.run_at <= now();
end $$;
revoke all on function jobs.given_up, jobs.try_again, jobs.let_go, jobs.backlog from public;
grant execute on function jobs.given_up, jobs.try_again, jobs.let_go, jobs.backlog to motcua_app;
