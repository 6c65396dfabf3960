@echo off
call "%~dp0setenv.bat"
sqlcmd -S sv01 -U %KZU% -P %KZP% -i kz040.sql
