@echo off
set ID=sa
set "K1=sa"
bcp zaimu.dbo.t_kihon out D:\data\kihon.csv -c -SSV01 -U%ID% -P%K1%
