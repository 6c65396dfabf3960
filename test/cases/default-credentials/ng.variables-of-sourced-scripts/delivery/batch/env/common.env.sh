#!/bin/sh
ORACLE_SID=KZEI; export ORACLE_SID
DBU=kzei; export DBU
DBP=kzei; export DBP
export SFTPP="renkei"
VAULTP=$(cat /run/keys/vault)
UNUSED=kzei
