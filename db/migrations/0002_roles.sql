-- Three roles, none of which logs in but the app's:
--   minsag_owner  owns tables; FORCE ROW LEVEL SECURITY binds it too, and no policy lets it read
--   minsag_gate   owns the gate's functions; its policies are its only reach
--   minsag_app    what the web process logs in as: owns nothing, executes the gate, reads through it
--   minsag_import carries demo data and transfers in; no login
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
-- ALTER FUNCTION … OWNER TO asks that the new owner could have created the function here.
grant create on schema public to minsag_gate;
--> statement-breakpoint
alter default privileges revoke execute on functions from public;
--> statement-breakpoint
grant select on authority, document_type, purpose, statute, regelsaet, regel, visit_kind, role_section
  to minsag_app, minsag_gate, minsag_import;
--> statement-breakpoint
grant insert on authority to minsag_import;
--> statement-breakpoint
-- One source of time for every rule about validity. Only the schema's owner can replace it, which is
-- how tests move the clock without a door in the product.
create function gate_now() returns timestamptz language sql stable as $$ select now() $$;
--> statement-breakpoint
create function gate_today() returns date language sql stable
as $$ select (gate_now() at time zone 'Europe/Copenhagen')::date $$;
--> statement-breakpoint
grant execute on function gate_now(), gate_today() to minsag_app, minsag_gate, minsag_import;
