-- Everything here belongs to somebody: accounts come first, and their credits with them.

create extension if not exists "uuid-ossp";

create table users (
  id uuid constraint users_pkey primary key default uuid_generate_v4(),
  email varchar(255) not null constraint users_email_key unique,
  username varchar(50) constraint users_username_key unique,
  password varchar(255),
  provider varchar(20) not null default 'email',
  provider_id varchar(255),
  profile_image_url text,
  credits integer not null default 1000,
  lifetime_credits integer not null default 0,
  subscription_tier varchar(20),
  subscription_end_date timestamp,
  locale varchar(10) not null default 'ko',
  created_at timestamp not null default now(),
  updated_at timestamp not null default now()
);

create index idx_email on users (email);
create index idx_provider on users (provider, provider_id);
