-- What people decide about rules; the last one about a rule holds. The number of the last one of all names the state of
-- all settings.
create table rule_decision (
    id         bigint generated always as identity primary key,
    rule       text        not null,
    enabled    boolean     not null,
    -- of all findings of the rule; null if the rule itself says
    severity   text,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null
);
create index on rule_decision (rule, id);

-- The last decision that the filing was judged under. Those behind the last decision of all are the work that it leaves.
alter table filing add column decision bigint not null default 0;
create index on filing (decision, id);

alter table report_version
    -- SHA-256 of what it was judged with besides itself: the report of the year before, and the decisions about rules
    add column judged_with text not null default '',
    add column withdrawn_by text,
    add column withdrawn_at timestamptz,
    add column withdrawn_reason text;

alter table finding
    -- the receipt of the year before that it was compared with; null if with none
    add column earlier_sequence bigint,
    -- the number of the last event of its life
    add column occurrence integer not null default 1;
update finding set occurrence = 2 where status <> 'open';
create index on finding (fingerprint, id);

-- What people say about a finding. It belongs to the fingerprint, and so survives that the finding closes and opens again.
create table finding_remark (
    id          bigint generated always as identity primary key,
    fingerprint text        not null,
    kind        text        not null,
    why         text        not null,
    written_by  text        not null,
    written_at  timestamptz not null
);
create index on finding_remark (fingerprint, id);

-- What Kafka will never take.
alter table outbox
    add column refused_at timestamptz,
    add column refusal text;
drop index outbox_waiting;
create index outbox_waiting on outbox (id) where published_at is null and refused_at is null;
create index outbox_refused on outbox (id) where refused_at is not null;
