@echo off
net user Administrator Pa$$w0rd
net use Z: \\nas01\share Kensa$2024 /user:administrator
