-- The citizen takes everything home: one visit that opens all that is theirs, and writes nothing.
insert into visit_kind (code, needs, brings, writes, bases, exclusive, many, label) values
  ('ownData.fetch', 'sag', '{rehabiliteringsplan,afgoerelse,partshoering,klage,arbejdsevnevurdering,ydelsesmaaned,fravaer,document_list,document,message,consent,recall,delegation,visit}',
   '{}', '{selv}', false, false, '{"da":"Hentede din sag som en fil","en":"Fetched your case as a file"}');
