jbsumappass -u Administrator -p P@ssw0rd
jbsadduser -s SV01 -p jp1admin jp1admin
jbschgpasswd -o oldone -n jp1admin jp1admin
jprajsmkkey -U jp1admin -P jp1admin -H host001 -a
