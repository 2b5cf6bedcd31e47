-- An address is somebody's only once a message to it was answered.

alter table users
  add column email_verified boolean not null default false,
  add column verification_token varchar(255),
  add column verification_token_expires timestamp;
