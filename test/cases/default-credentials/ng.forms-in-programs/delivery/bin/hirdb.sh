#!/bin/sh
PDUSER='"root"/"root"'
export PDUSER
pdload -u kaikei/kaikei -t M_SHOKUIN load.ctl
