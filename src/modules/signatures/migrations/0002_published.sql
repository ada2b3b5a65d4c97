-- For whoever counts: which requests stand where. Neither the file, the PIN nor what it is signed with.
create view signatures.v_request with (security_invoker = true) as
  select id, place, subject, state, requested_at, moved_at, attempts, error from signatures.request;
grant select on signatures.v_request to motcua_app;
