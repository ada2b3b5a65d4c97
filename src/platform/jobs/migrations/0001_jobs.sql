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
