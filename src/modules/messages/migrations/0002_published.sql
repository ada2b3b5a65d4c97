-- For whoever counts: how letters fare. Neither where they go nor what they say.
create view messages.v_message with (security_invoker = true) as
  select id, place, subject, kind, state, made_at, wanted_at, settled_at, attempts, error from messages.message;
grant select on messages.v_message to motcua_app;
