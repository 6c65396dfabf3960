@echo off
set DB_USR=zaimu
set DB_PSW=zaimu
