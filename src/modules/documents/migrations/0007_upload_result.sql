-- What a whole upload became, told again to a sender whose line broke before the answer: a signed note of a staged file.
alter table documents.upload add column result text;
grant update (result) on documents.upload to motcua_app;
