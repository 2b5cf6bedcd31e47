-- What is sold, what was said, and where each credit went: the rest of the documented schema.

create table prompt_templates (
  id uuid constraint prompt_templates_pkey primary key,
  service_type varchar(100) not null,
  ai_model varchar(30) not null,
  version varchar(10) not null,
  system_prompt text,
  user_prompt_template text not null,
  parameters jsonb not null default '{}',
  output_format varchar(20) not null,
  validation_schema jsonb,
  description text,
  author varchar(100),
  is_active boolean not null default true,
  avg_tokens integer,
  avg_response_time integer,
  usage_count integer not null default 0,
  created_at timestamp not null,
  updated_at timestamp not null,
  constraint prompt_templates_service_type_version_key unique (service_type, version)
);

create index idx_service_active on prompt_templates (service_type, is_active);

create table prompt_experiments (
  id uuid constraint prompt_experiments_pkey primary key,
  service_type varchar(100) not null,
  template_a_id uuid
    constraint prompt_experiments_template_a_id_fkey references prompt_templates (id),
  template_b_id uuid
    constraint prompt_experiments_template_b_id_fkey references prompt_templates (id),
  traffic_split integer not null default 50,
  status varchar(20) not null default 'running',
  version_a_count integer not null default 0,
  version_b_count integer not null default 0,
  version_a_avg_rating decimal(3, 2),
  version_b_avg_rating decimal(3, 2),
  started_at timestamp not null,
  ended_at timestamp,
  winner varchar(10)
);

-- The catalogue: what can be asked for, not what was.
create table services (
  id uuid constraint services_pkey primary key,
  category varchar(50) not null,
  service_type varchar(100) not null,
  name_ko varchar(100) not null,
  name_en varchar(100) not null,
  description_ko text,
  description_en text,
  credit_cost integer not null,
  is_active boolean not null default true,
  created_at timestamp not null,
  updated_at timestamp not null,
  constraint services_category_service_type_key unique (category, service_type)
);

create table service_results (
  id uuid constraint service_results_pkey primary key,
  user_id uuid
    constraint service_results_user_id_fkey references users (id) on delete cascade,
  service_id uuid
    constraint service_results_service_id_fkey references services (id),
  input_data jsonb,
  input_files text[],
  result_data jsonb,
  result_files text[],
  ai_model varchar(50),
  prompt_template_id uuid
    constraint service_results_prompt_template_id_fkey references prompt_templates (id),
  tokens_used integer,
  processing_time integer,
  is_public boolean not null default false,
  share_token varchar(100) constraint service_results_share_token_key unique,
  expires_at timestamp not null,
  created_at timestamp not null
);

create index idx_user_service on service_results (user_id, service_id);
create index idx_share_token on service_results (share_token);

create table transactions (
  id uuid constraint transactions_pkey primary key,
  user_id uuid
    constraint transactions_user_id_fkey references users (id) on delete cascade,
  type varchar(20) not null,
  credit_amount integer not null,
  credit_balance_after integer not null,
  payment_method varchar(50),
  payment_id varchar(100) constraint transactions_payment_id_key unique,
  actual_amount integer,
  service_id uuid
    constraint transactions_service_id_fkey references services (id),
  result_id uuid
    constraint transactions_result_id_fkey references service_results (id),
  created_at timestamp not null
);

create index idx_user_created on transactions (user_id, created_at);

create function update_updated_at_column() returns trigger as $$
begin
  new.updated_at := now() at time zone 'utc';
  return new;
end;
$$ language plpgsql;

create trigger update_users_updated_at
  before update on users
  for each row execute function update_updated_at_column();

create trigger update_prompt_templates_updated_at
  before update on prompt_templates
  for each row execute function update_updated_at_column();

create trigger update_services_updated_at
  before update on services
  for each row execute function update_updated_at_column();

insert into services (id, category, service_type, name_ko, name_en, credit_cost,
                      description_ko, description_en, created_at, updated_at)
select uuid_generate_v4(), row.*, now() at time zone 'utc', now() at time zone 'utc'
  from (values
    ('fortune', 'name-analysis', '성명학 분석', 'Name Analysis', 10,
     '이름에 담긴 뜻과 운세를 분석합니다', 'Analyze name meaning and fortune'),
    ('fortune', 'dream-interpretation', '꿈 해몽', 'Dream Interpretation', 15,
     '꿈에 담긴 의미를 풀이합니다', 'Interpret dream meaning'),
    ('entertainment', 'story', '이야기 생성', 'Story Generation', 20,
     '창의적인 이야기를 만들어 드립니다', 'Generate creative story'),
    ('utility', 'chat', 'AI 채팅', 'AI Chat', 5,
     'AI와 대화를 나눕니다', 'Chat with AI'),
    ('fortune', 'face-reading', '관상 분석', 'Face Reading', 25,
     '얼굴을 분석하여 운세를 풀이합니다', 'Analyze face for fortune reading'),
    ('fortune', 'saju', '사주팔자', 'Four Pillars of Destiny', 25,
     '사주팔자로 타고난 운명을 분석합니다', 'Analyze Four Pillars of Destiny'),
    ('fortune', 'tarot', '타로 카드', 'Tarot Cards', 20,
     '타로 카드로 운세를 읽어 드립니다', 'Read fortune with Tarot cards'),
    ('fortune', 'tojeong', '토정비결', 'Tojeong Bigyeol', 15,
     '토정비결로 한 해의 운세를 봅니다', 'Predict fortune with Tojeong Bigyeol')
  ) row (category, service_type, name_ko, name_en, credit_cost, description_ko, description_en);
