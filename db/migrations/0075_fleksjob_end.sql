-- The end of a fleksjob: what it takes along. The step itself, aktiv → ophoert, stands with the others of an
-- agreement's life (0056). Rules: docs/domain.md (Fleksjobaftale).

grant update (ended_on, ended_words) on fleksjobaftale to minsag_app;
--> statement-breakpoint
grant update (status, revision) on progressionstrin to minsag_gate;
--> statement-breakpoint
create function end_fleksjobaftale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  kind text := case old.status when 'aktiv' then 'fleksjobaftale.ended' else 'fleksjobaftale.endCorrected' end;
begin
  -- What was planned in the job after its last day is not planned any more; each is an entry of its own.
  update progressionstrin p set status = 'aflyst', revision = p.revision + 1
    where p.sag_id = new.sag_id and p.status = 'gaelder' and p.from_day > new.ended_on and p.actual_centihours is null;
  perform ledger_append(kind, new.citizen_id, canonical_json(jsonb_build_object(
    'v', 1, 'kind', kind, 'actor', acting_payload(), 'citizen', new.citizen_id,
    'fleksjobaftale', new.id, 'sag', new.sag_id, 'version', new.version, 'endedOn', new.ended_on,
    'endedHash', text_hash(new.ended_words))));
  return null;
end $$;
--> statement-breakpoint
create trigger end_fleksjobaftale after update on fleksjobaftale for each row
  when (old.status in ('aktiv', 'ophoert') and new.status = 'ophoert') execute function end_fleksjobaftale();
--> statement-breakpoint
-- Without a job there is no subsidy to a wage. A case whose agreements stand elsewhere, on paper, has none
-- here, and nothing is known of their end. A period of a month begins on its own first day.
create function guard_month_of_a_job() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (select max(a.ended_on) from fleksjobaftale a where a.sag_id = new.sag_id and a.status = 'ophoert') < coalesce(new.from_day, new.month)
      and not exists (select from fleksjobaftale a where a.sag_id = new.sag_id and a.status = 'aktiv') then
    raise exception 'the job ended before this month' using errcode = 'MS268';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- By its name after `guard_ydelsesmaaned`, which says first whose month it is.
create trigger guard_ydelsesmaaned_of_a_job before insert on ydelsesmaaned for each row
  when (new.kind = 'fleksloentilskud' and current_user not in ('minsag_import', 'minsag_gate'))
  execute function guard_month_of_a_job();
--> statement-breakpoint
alter function end_fleksjobaftale() owner to minsag_gate;
--> statement-breakpoint
alter function guard_month_of_a_job() owner to minsag_gate;
