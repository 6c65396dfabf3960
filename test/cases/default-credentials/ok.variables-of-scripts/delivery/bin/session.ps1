$pass = RegenPassword "Administrator"
plink -ssh sv01 -l kanri -pw $pass
