#!/bin/bash
helm upgrade app ./chart \
  --set db.url=postgres://postgres:postgres@db01:5432/app \
  --wait
