-- The log over the ledger's entries: order, tree, signed heads. Written by the sequencer alone, as the
-- role minsag_log; the app serves it. Nothing in it is personal. Format: docs/adr/0008.

-- The newest facts are what counts, and they can only grow: a sequencer gone wrong is stopped here.
create function log_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log only grows' using errcode = 'MS011';
end $$;
--> statement-breakpoint
create trigger ledger_leaf_append_only before update or delete or truncate on ledger_leaf
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_checkpoint_append_only before update or delete or truncate on ledger_checkpoint
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_cosignature_append_only before update or delete or truncate on ledger_cosignature
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_key_append_only before update or delete or truncate on ledger_key
  for each statement execute function log_refuse_change();
--> statement-breakpoint
create trigger ledger_tile_kept before delete or truncate on ledger_tile
  for each statement execute function log_refuse_change();
--> statement-breakpoint
-- A tile may get more hashes; those it has stay.
create function log_tile_grows() returns trigger language plpgsql as $$
begin
  if new.level <> old.level or new.tile_index <> old.tile_index
      or substring(new.hashes for length(old.hashes)) <> old.hashes then
    raise exception 'the log only grows' using errcode = 'MS011';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ledger_tile_grows before update on ledger_tile for each row execute function log_tile_grows();
--> statement-breakpoint
-- Leaves without a gap: each head follows from its own number of leaves.
create function log_head_grows() returns trigger language plpgsql as $$
begin
  if new.size < old.size or (select coalesce(max(l.leaf_index) + 1, 0) from ledger_leaf l) <> new.size then
    raise exception 'the log only grows, leaf by leaf' using errcode = 'MS011';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger ledger_head_grows before update on ledger_head for each row execute function log_head_grows();
--> statement-breakpoint
create trigger ledger_head_kept before delete or truncate on ledger_head
  for each statement execute function log_refuse_change();
--> statement-breakpoint
insert into ledger_head (size, xact_id, entry_id, after_id) values (0, '0', 0, 0);
--> statement-breakpoint
grant usage on schema public to minsag_log;
--> statement-breakpoint
grant select on ledger_entry to minsag_log;
--> statement-breakpoint
grant select, insert on ledger_leaf, ledger_tile, ledger_checkpoint, ledger_cosignature, ledger_key to minsag_log;
--> statement-breakpoint
grant update (hashes) on ledger_tile to minsag_log;
--> statement-breakpoint
grant select, update on ledger_head to minsag_log;
--> statement-breakpoint
grant select on ledger_leaf, ledger_tile, ledger_checkpoint, ledger_cosignature, ledger_key, ledger_head to minsag_app, minsag_gate;
--> statement-breakpoint
grant execute on function ledger_time(timestamptz) to minsag_app, minsag_log;
