-- Planned once a connection: left to itself the database thinks that a plan for just these places must be better than one
-- for any, and plans each time for longer than the statement runs.
alter function ledger.record_many set plan_cache_mode = force_generic_plan;
