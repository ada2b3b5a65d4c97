-- Planned once a connection. Left to itself the database takes a plan for just these places for a better one than a plan for
-- any, and so makes one at each call, which takes longer than to run it.
alter function ledger.record_many set plan_cache_mode = force_generic_plan;
