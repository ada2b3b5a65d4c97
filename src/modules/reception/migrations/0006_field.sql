-- The field of the procedure somebody comes for, where it is known: an exception may close one field of a hall and no other.
alter table reception.ticket add field text;
