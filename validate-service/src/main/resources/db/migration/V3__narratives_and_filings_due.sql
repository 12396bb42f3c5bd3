-- The narrative of each version as a sketch, from which likeness to others is estimated, and what others see of it. Written
-- before its version, so without a reference to it.
create table narrative (
    report_id      text primary key,
    filing_id      text    not null,
    sequence       bigint  not null,
    -- what the filings of one issuer have in common
    series         text    not null,
    admin_code     text,
    -- a government or its office, which share their text
    governing      boolean not null,
    issuer         text,
    year           integer,
    -- 256 numbers of four bytes; empty for a narrative too short to compare
    signature      bytea   not null,
    -- SHA-256 of the report as others are compared with it; empty while it is not in force
    shown          text    not null,
    -- the report of another issuer that it was found to resemble, and the number of that one's receipt
    alike          text,
    alike_sequence bigint
);
create index on narrative (filing_id);
create index on narrative (alike) where alike is not null;

-- What of a sketch is looked up: narratives that are nearly the same have a band in common.
create table narrative_band (
    band      bigint not null,
    sequence  bigint not null,
    report_id text   not null,
    primary key (band, sequence, report_id)
);
create index on narrative_band (report_id);

-- Filings to be judged again because a report of another issuer changed. A filing may stand here more than once: one that is
-- being judged while the next change commits must not swallow it.
create table filing_due (
    id        bigint generated always as identity primary key,
    filing_id text        not null,
    -- what changed, and when
    caused_by text        not null,
    caused_at timestamptz not null
);
create index on filing_due (filing_id);
