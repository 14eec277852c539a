-- A month can pass from ledighedsydelse to fleksløntilskud, or back: each period has its days, and which
-- days count is a rate of the year. The sums stand in 0015.
insert into sats (year, code, amount, unit, source, verified)
select year, 'dageOmUgen', 5, 'dage', 'Fem dage om ugen, mandag til fredag', false from (values (2025), (2026)) as of (year);
