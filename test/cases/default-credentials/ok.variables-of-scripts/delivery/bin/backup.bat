@echo off
set K1=sa
set /p K1=Password:
bcp zaimu.dbo.t_kihon out D:\data\kihon.csv -c -SSV01 -Usa -P%K1%
bcp zaimu.dbo.t_kihon out D:\data\kihon.csv -c -SSV01 -Usa -P %DB_PW%
