--liquibase formatted sql
--changeset taro:1
ALTER TABLE users ADD note VARCHAR(20);
--rollback ALTER TABLE users DROP COLUMN note;

-- +goose Down
-- name: GetUser :one
SELECT id FROM users WHERE id = 1;
