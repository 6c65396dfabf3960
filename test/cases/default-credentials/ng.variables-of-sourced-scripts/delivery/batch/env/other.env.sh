#!/bin/sh
DBU=kzei
DBP=kzei
