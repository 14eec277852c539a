ALTER TABLE "ledger_leaf" DROP CONSTRAINT "ledger_leaf_entry_id_ledger_entry_id_fk";
