-- What was received. A report's id is the first half of the SHA-256 of its bytes, so the same bytes are one row.
create table report (
    id text primary key check (id ~ '^[0-9a-f]{32}$'),
    sha256 text not null check (starts_with(sha256, id)),
    -- Orders the versions of a filing. Numbers are taken before the commit: gaps are possible, repetitions are not.
    sequence bigint generated always as identity unique,
    media_type text not null,
    filename text,
    source text,
    size_bytes integer not null check (size_bytes > 0),
    -- Announced to the millisecond, so kept to the millisecond: what is read back equals what was answered.
    received_at timestamptz not null default date_trunc('milliseconds', now()),
    -- The furthest of: 0 received, 1 parsed, 2 validated, 3 dead-lettered, 4 rejected, 5 indexed.
    status smallint not null default 0 check (status between 0 and 5)
);
create index report_by_status on report (status, sequence desc);

-- The bytes, apart from the receipts so that lists of those stay small.
create table original (
    report text primary key references report,
    bytes bytea not null
);
-- PDF, Word and OFD are compressed already, and a second try costs time for each.
alter table original alter column bytes set storage external;

-- What is still to be announced, and what was. The bytes stay where they are.
create table outbox (
    sequence bigint primary key references report (sequence),
    report text not null unique references report,
    size_bytes integer not null,
    -- W3C trace context of the request that brought the report; null if it was not traced.
    traceparent text,
    -- When Kafka acknowledged it; null while it waits.
    published_at timestamptz
);
create index outbox_waiting on outbox (sequence) include (size_bytes) where published_at is null;

-- The steps that a report has taken, each once, at the time when it was first announced.
create table progress (
    number bigint generated always as identity primary key,
    report text not null references report,
    status smallint not null check (status between 1 and 5),
    at timestamptz not null,
    -- Why it was rejected or put aside, as JSON.
    detail text,
    unique (report, status)
);
