-- Tallies: counts of rows, kept by the transaction that changes the rows, so that no figure can differ from its list.
--
-- A cube says which rows of a table are counted and by which of their properties. Each change of such a row appends to
-- the cube's deltas: one less of what it was, one more of what it is. Nobody waits for anybody: there is no counter
-- that all commands write. Deltas are rolled up now and then into the cube's grains (by day, by month and procedure …);
-- a grain's view is what was rolled up and what was not, of one snapshot, so that a figure is right at every moment,
-- however late they are rolled up.
create schema tallies;

create table tallies.cube (
  name text primary key,
  -- The function that rolls up its deltas.
  roll text not null
);

-- `name: expression over r` → the name, or the expression; a bare name is a column of the row.
create function tallies.name_of(dim text) returns text language sql immutable
return split_part(dim, ':', 1);
create function tallies.value_of(dim text, row_ text) returns text language sql immutable
return case when strpos(dim, ':') = 0 then row_ || '.' || quote_ident(dim)
  else '(' || regexp_replace(substr(dim, strpos(dim, ':') + 1), '\mr\.', row_ || '.', 'g') || ')' end;

-- Makes a cube.
--   cube      `schema.name`; makes `name_delta`, `name_<grain>` and the view `v_name_<grain>` in that schema
--   source    the table whose rows are counted
--   belongs   which of them: a condition over `r`
--   places    the properties that are places: a reader sees a cell when the scope reaches one of them
--   dims      the properties that are told apart: columns, or `name: expression over r`
--   measures  what is summed besides the count, in the same form; whole numbers
--   grains    name → properties, as a select list over the deltas, the one that narrows most first
create procedure tallies.create_cube(cube text, source regclass, belongs text, places text[], dims text[],
  measures text[], grains jsonb)
language plpgsql as $$
declare
  schema_ text := split_part(cube, '.', 1);
  name_ text := split_part(cube, '.', 2);
  delta text := format('%I.%I', schema_, name_ || '_delta');
  sums text := array_to_string(array(select format(', %I', tallies.name_of(m)) from unnest(measures) m), '');
  added text := array_to_string(array(select format(', sum(%1$I)::bigint as %1$I', tallies.name_of(m)) from unnest(measures) m), '');
  grown text := array_to_string(array(select format(', %1$I = t.%1$I + excluded.%1$I', tallies.name_of(m)) from unnest(measures) m), '');
  all_of text[] := dims || measures;
  was text := array_to_string(array(select tallies.value_of(d, 'old') from unnest(all_of) d), ', ');
  is_ text := array_to_string(array(select tallies.value_of(d, 'new') from unnest(all_of) d), ', ');
  minus text := array_to_string(array(select tallies.value_of(d, 'old') from unnest(dims) d)
    || array(select format('-coalesce(%s, 0)', tallies.value_of(m, 'old')) from unnest(measures) m), ', ');
  plus text := array_to_string(array(select tallies.value_of(d, 'new') from unnest(dims) d)
    || array(select format('coalesce(%s, 0)', tallies.value_of(m, 'new')) from unnest(measures) m), ', ');
  counted_before text := format('coalesce((%s), false)', regexp_replace(belongs, '\mr\.', 'old.', 'g'));
  counted_now text := format('coalesce((%s), false)', regexp_replace(belongs, '\mr\.', 'new.', 'g'));
  before_ text := format('insert into %s values (%s, -1);', delta, minus);
  now_ text := format('insert into %s values (%s, 1);', delta, plus);
  grain record;
  grain_table text;
  columns_ text;
  place_ name;
  rolled text := '';
begin
  -- The types follow from the row itself.
  execute format('create table %s as select %s, 1 as n from %s r where false', delta,
    (select string_agg(format('%s as %I', tallies.value_of(d, 'r'), tallies.name_of(d)), ', ') from unnest(all_of) d), source);
  -- It is emptied all the time: what is left of it must not be read again and again.
  execute format('alter table %s set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_threshold = -1, autovacuum_vacuum_cost_delay = 0)', delta);
  call tallies.guard(delta, places);

  for grain in select key as name, value #>> '{}' as dims from jsonb_each(grains) loop
    grain_table := format('%I.%I', schema_, name_ || '_' || grain.name);
    execute format('create table %s as select %s, 1::bigint as n%s from %s where false', grain_table, grain.dims,
      (select coalesce(string_agg(format(', 1::bigint as %I', tallies.name_of(m)), ''), '') from unnest(measures) m), delta);
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns_ from pg_attribute
      where attrelid = grain_table::regclass and attnum > 0 and attname <> 'n'
        and attname <> all (array(select tallies.name_of(m) from unnest(measures) m));
    -- With what is summed in it: cells of many days are read from the index alone.
    execute format('create unique index on %s (%s) include (n%s) nulls not distinct', grain_table, columns_, sums);
    -- One place's days, however many places there are.
    for place_ in select attname from pg_attribute
      where attrelid = grain_table::regclass and attname = any (places) and attnum > 1 loop
      execute format('create index on %s (%I, %s)', grain_table, place_, split_part(columns_, ', ', 1));
    end loop;
    execute format('create index on %s (n) where n = 0', grain_table);
    call tallies.guard(grain_table, places);
    execute format('create view %1$I.%2$I with (security_invoker = true) as
      select %3$s, n%4$s from %5$s union all select %6$s, n%4$s from %7$s',
      schema_, 'v_' || name_ || '_' || grain.name, columns_, sums, grain_table, grain.dims, delta);
    execute format('grant select on %I.%I to motcua_app', schema_, 'v_' || name_ || '_' || grain.name);
    -- Whether a cell is new or grows, it is one row; of what is none any more nothing stays.
    rolled := rolled || format(', %1$I as (insert into %2$s as t (%3$s, n%4$s)
      select %5$s, sum(n)%6$s from taken group by %7$s having sum(n) <> 0%8$s
      on conflict (%3$s) do update set n = t.n + excluded.n%9$s)',
      'to_' || grain.name, grain_table, columns_, sums, grain.dims, added,
      (select string_agg(i::text, ', ') from generate_series(1, array_length(string_to_array(columns_, ', '), 1)) i),
      (select coalesce(string_agg(format(' or sum(%I) <> 0', tallies.name_of(m)), ''), '') from unnest(measures) m), grown);
  end loop;

  execute format($roll$
    create function %1$I.%2$I(most int) returns int
    language plpgsql security definer set search_path = %1$I, pg_temp as $body$
    declare
      done int;
    begin
      -- One at a time; whoever comes second leaves it to the first.
      if not pg_try_advisory_xact_lock(hashtextextended(%3$L, 11)) then return 0; end if;
      with taken as (
        delete from %4$s where ctid = any (array(select ctid from %4$s limit most)) returning *)
      %5$s
      select count(*) into done from taken;
      %6$s
      return done;
    end $body$ $roll$, schema_, 'roll_' || name_, cube, delta, rolled,
    (select string_agg(format('delete from %I.%I where n = 0;', schema_, name_ || '_' || key), ' ') from jsonb_each(grains)));
  execute format('revoke all on function %1$I.%2$I from public; grant execute on function %1$I.%2$I to motcua_app',
    schema_, 'roll_' || name_);

  -- A change that moves nothing appends nothing. The condition is not the trigger's own (`when`): that is read from the
  -- catalogue and made ready anew by each statement, which took longer than the change itself.
  execute format($keep$
    create function %1$I.%2$I() returns trigger
    language plpgsql security definer set search_path = %1$I, pg_temp as $body$
    declare
      was boolean := tg_op <> 'INSERT' and %3$s;
      is_ boolean := tg_op <> 'DELETE' and %4$s;
    begin
      if was and is_ and row(%5$s) is not distinct from row(%6$s) then return null; end if;
      if was then %7$s end if;
      if is_ then %8$s end if;
      return null;
    end $body$ $keep$, schema_, 'keep_' || name_, counted_before, counted_now, was, is_, before_, now_);
  execute format('revoke all on function %I.%I from public', schema_, 'keep_' || name_);
  execute format('create trigger %I after insert or update or delete on %s for each row execute function %I.%I()',
    'tally_' || name_, source, schema_, 'keep_' || name_);

  -- Counts anew what is there: for a new cube, and for rows that were written past the triggers. Whoever calls it has to see
  -- all rows, and nobody may write meanwhile.
  execute format('create procedure %I.%I() language plpgsql as $body$ begin
      delete from %s; %s
      insert into %s select %s, count(*) from %s r where %s group by %s;
    end $body$',
    schema_, 'recount_' || name_, delta,
    (select string_agg(format('delete from %I.%I;', schema_, name_ || '_' || key), ' ') from jsonb_each(grains)), delta,
    (select string_agg(tallies.value_of(d, 'r'), ', ') from unnest(dims) d)
      || (select coalesce(string_agg(format(', coalesce(sum(%s), 0)', tallies.value_of(m, 'r')), ''), '') from unnest(measures) m),
    source, belongs, (select string_agg(i::text, ', ') from generate_series(1, array_length(dims, 1)) i));
  execute format('revoke all on procedure %I.%I from public', schema_, 'recount_' || name_);
  -- The owner, too, is bound by the policies of the rows, and has none of its own there.
  execute format('alter table %s no force row level security', source);
  execute format('call %I.%I()', schema_, 'recount_' || name_);
  execute format('alter table %s force row level security', source);

  insert into tallies.cube values (cube, format('%I.%I', schema_, 'roll_' || name_));
end $$;

-- Read by the places it counts for, as far as it tells them apart; written by the house's own functions only.
create procedure tallies.guard(table_ text, places text[])
language plpgsql as $$
declare
  reached text := (
    select string_agg(format('or %I = any ((select ledger.scope())::text[])', attname), ' ') from pg_attribute
    where attrelid = table_::regclass and attname = any (places) and attnum > 0);
begin
  execute format('alter table %s enable row level security', table_);
  execute format('alter table %s force row level security', table_);
  execute format('create policy place on %s for select using ((select ledger.sees_all()) %s)', table_, reached);
  execute format('create policy owner on %s to current_user using (true)', table_);
  execute format('grant select on %s to motcua_app', table_);
end $$;

-- Rolls up what was appended, of all cubes, so many deltas of each at most. Returns how many.
create function tallies.roll(most int) returns bigint
language plpgsql security definer set search_path = tallies, pg_temp as $$
declare
  roll_ text;
  done int;
  total bigint := 0;
begin
  for roll_ in select roll from tallies.cube order by name loop
    execute format('select %s($1)', roll_) into done using most;
    total := total + done;
  end loop;
  return total;
end $$;
revoke all on function tallies.roll from public;
revoke all on procedure tallies.create_cube, tallies.guard from public;
grant usage on schema tallies to motcua_app;
grant select on tallies.cube to motcua_app;
grant execute on function tallies.roll to motcua_app;
