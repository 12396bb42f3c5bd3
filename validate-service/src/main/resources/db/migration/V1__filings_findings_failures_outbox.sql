-- One issuer's duty to report for one year, with what the version in force says of it. Its row is the lock under which
-- versions and findings change.
create table filing (
    id          text primary key,
    issuer      text,
    issuer_kind text,
    admin_code  text,
    province    text,
    city        text,
    county      text,
    year        integer
);

-- One report each, and what the rules say of it.
create table report_version (
    report_id      text primary key,
    filing_id      text        not null references filing,
    sequence       bigint      not null,
    received_at    timestamptz not null,
    number         integer     not null,
    in_force       boolean     not null,
    revision       bigint      not null,
    judgement      text        not null,
    parsed_sha256  text        not null,
    -- SHA-256 of all that report.validated says but the revision
    content_hash   text        not null
);
create index on report_version (filing_id, sequence);

-- The report as it was read, compressed; apart from its version, because it is large and seldom needed.
create table parsed_report (
    report_id text primary key references report_version,
    content   bytea not null
);
alter table parsed_report alter column content set storage external;

-- The life of a finding: one row from when it opens.
create table finding (
    id          bigint generated always as identity primary key,
    filing_id   text        not null references filing,
    fingerprint text        not null,
    rule        text        not null,
    severity    text        not null,
    status      text        not null,
    -- the version that it was last held against
    report_id   text        not null,
    sequence    bigint      not null,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    closed_by   text,
    closed_at   timestamptz,
    content     text        not null
);
create unique index finding_open on finding (filing_id, fingerprint) where status = 'open';
create index on finding (filing_id);
create index on finding (rule, id);
create index on finding (report_id);

-- Every event of validation.failures in the order in which it was committed.
create table failure (
    position  bigint primary key,
    event     text not null,
    rule      text not null,
    severity  text not null,
    province  text,
    city      text,
    county    text,
    year      integer,
    content   text not null
);

-- The last position given away. Whoever takes positions holds its row until the commit, so positions become visible in
-- their order and without gaps, which a sequence does not promise.
create table failure_position (
    last bigint not null
);
insert into failure_position values (0);

-- Events to publish, committed with what they tell.
create table outbox (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    type         text        not null,
    key          text        not null,
    subject      text        not null,
    time         timestamptz not null,
    traceparent  text,
    content      text        not null,
    -- its length, so that a batch can be measured before it is read
    size         integer     not null,
    published_at timestamptz
);
create index outbox_waiting on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
