@echo off
rem å„Ç≈è¡Ç∑
echo on
rem copy a.txt b.txt
rem del /q c:\work\a.txt
call main.bat
pause
