-- What analysts may read: facts without the person, and counts. A schema of views and nothing else, on the primary and on
-- every physical replica of it; the role `motcua_analyst` reads them, and nothing besides them (decision 0080).
--
-- A view is published by the module whose tables it reads, in the module's own migration. It runs with the rights of the
-- tables' owner, whom the analysts' policy lets see all places, but only while an analyst asks: the house's own functions,
-- which run as the same owner, stay bound as they were.
create schema analysts;
grant usage on schema analysts to motcua_analyst;

-- Lets the views read all rows of a table.
create procedure analysts.open_to_views(table_ regclass)
language plpgsql as $$
begin
  execute format($policy$create policy analysts on %s for select to current_user
    using ((select pg_has_role(current_user, 'motcua_analyst', 'usage') and current_user <> %L))$policy$,
    table_, current_user);
end $$;

-- Makes a view, or makes it anew. Each column is named with what it says, in the order of the query's columns; one that is
-- not, or is none of them, is an error. What a reader asks of a view is asked of what the view shows only
-- (`security_barrier`).
--   about    what a row is, and the rule it comes from
--   says     column, what it says, column, what it says …
create procedure analysts.publish(view_ text, about text, query text, variadic says text[])
language plpgsql as $$
declare
  name_ text := format('analysts.%I', view_);
  names text[] := array(select says[i] from generate_subscripts(says, 1) i where i % 2 = 1 order by i);
  shown text[];
begin
  execute format('drop view if exists %s', name_);
  execute format('create view %s with (security_barrier = true) as %s', name_, query);
  shown := array(select attname::text from pg_attribute where attrelid = name_::regclass and attnum > 0 order by attnum);
  if shown <> names then
    raise exception 'analysts.%: shows %, and says %', view_, shown, names;
  end if;
  execute format('comment on view %s is %L', name_, about);
  for i in 1 .. array_length(names, 1) loop
    execute format('comment on column %s.%I is %L', name_, names[i], says[2 * i]);
  end loop;
  execute format('grant select on %s to motcua_analyst', name_);
end $$;

-- The cells of a cube's grain as a query: what was rolled up and what was not. The published view (`v_…`) asks as its reader,
-- who here may not; so its text is taken, and cannot differ from it.
create function analysts.cells(view_ regclass) returns text language sql stable
return '(' || rtrim(pg_get_viewdef(view_), ';') || ') cells';

revoke all on function analysts.cells from public;
revoke all on procedure analysts.open_to_views, analysts.publish from public;
