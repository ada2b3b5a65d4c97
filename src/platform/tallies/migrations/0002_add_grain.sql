-- Adds a grain to a cube that is in use. The cube's own function goes on rolling up; what it takes off the deltas is added
-- to this grain by the same statement, and what was rolled up before is taken over from a finer grain.
--   cube      as `create_cube` made it
--   grain     its name: makes `name_<grain>` and `v_name_<grain>`
--   places    the properties that are places
--   dims      a select list over the deltas, the one that narrows most first
--   finer     a grain that tells apart at least as much, and the same list over it
--   measures  all that the cube sums, by name
create procedure tallies.add_grain(cube text, grain text, places text[], dims text, finer text, finer_dims text,
  measures text[])
language plpgsql as $$
declare
  schema_ text := split_part(cube, '.', 1);
  name_ text := split_part(cube, '.', 2);
  delta text := format('%I.%I', schema_, name_ || '_delta');
  table_ text := format('%I.%I', schema_, name_ || '_' || grain);
  follow text := format('%I.%I', schema_, 'follow_' || name_ || '_' || grain);
  sums text := array_to_string(array(select format(', %I', m) from unnest(measures) m), '');
  added text := array_to_string(array(select format(', sum(%1$I)::bigint as %1$I', m) from unnest(measures) m), '');
  grown text := array_to_string(array(select format(', %1$I = t.%1$I + excluded.%1$I', m) from unnest(measures) m), '');
  moved text := array_to_string(array(select format(' or sum(%I) <> 0', m) from unnest(measures) m), '');
  columns_ text;
  numbers text;
begin
  -- Nothing is rolled up meanwhile.
  execute format('lock table %s in exclusive mode', delta);
  execute format('create table %s as select %s, 1::bigint as n%s from %s where false', table_, dims,
    array_to_string(array(select format(', 1::bigint as %I', m) from unnest(measures) m), ''), delta);
  select string_agg(quote_ident(attname), ', ' order by attnum), string_agg(attnum::text, ', ' order by attnum)
    into columns_, numbers from pg_attribute
    where attrelid = table_::regclass and attnum > 0 and attname <> 'n' and attname <> all (measures);
  execute format('create unique index on %s (%s) nulls not distinct', table_, columns_);
  call tallies.guard(table_, places);
  execute format('insert into %s select %s, sum(n)%s from %I.%I group by %s having sum(n) <> 0%s',
    table_, finer_dims, added, schema_, name_ || '_' || finer, numbers, moved);
  execute format('create view %1$I.%2$I with (security_invoker = true) as
    select %3$s, n%4$s from %5$s union all select %6$s, n%4$s from %7$s',
    schema_, 'v_' || name_ || '_' || grain, columns_, sums, table_, dims, delta);
  execute format('grant select on %I.%I to motcua_app', schema_, 'v_' || name_ || '_' || grain);
  execute format($follow$
    create function %1$s() returns trigger
    language plpgsql security definer set search_path = %2$I, pg_temp as $body$
    begin
      insert into %3$s as t (%4$s, n%5$s)
        select %6$s, sum(n)%7$s from taken group by %8$s having sum(n) <> 0%9$s
        on conflict (%4$s) do update set n = t.n + excluded.n%10$s;
      return null;
    end $body$ $follow$, follow, schema_, table_, columns_, sums, dims, added, numbers, moved, grown);
  execute format('revoke all on function %s from public', follow);
  execute format('create trigger follow_%s after delete on %s referencing old table as taken
    for each statement execute function %s()', grain, delta, follow);
end $$;
revoke all on procedure tallies.add_grain from public;
