imp zaimu/zaimu@ORCL file=D:\bk\zaimu.dmp fromuser=zaimu touser=zaimu
