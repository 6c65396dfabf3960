--see postgres://postgres:postgres@db01:5432/app for the data base
-- postgres://postgres:postgres@db02:5432/app
--was postgres://postgres:postgres@db03:5432/app
local shop = 1
