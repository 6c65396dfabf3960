set "MT_USER=Melody"
set "MT_PASS=Nelson"
