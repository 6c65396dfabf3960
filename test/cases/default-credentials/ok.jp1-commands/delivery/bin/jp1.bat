jbsumappass -u Administrator -p %PW%
jbsadduser -s SV01 jp1admin
jbsadduser -ds jp1admin
jprajsmkkey -U jp1admin -H host001 -a
jprajsmkkey -l
