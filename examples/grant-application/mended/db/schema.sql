-- 申請受付システムのテーブル定義
CREATE TABLE application (
  id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  applicant_id  VARCHAR(64)  NOT NULL,
  fiscal_year   INTEGER      NOT NULL,
  title         VARCHAR(200) NOT NULL,
  summary       TEXT         NOT NULL,
  withdrawn_at  TIMESTAMP
);
CREATE INDEX application_applicant ON application (applicant_id);
