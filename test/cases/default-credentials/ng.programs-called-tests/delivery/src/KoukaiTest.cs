class KoukaiTest { string user="sa"; string password="sa12"; string cs="Server=db01;User Id=sa;Password=sa;"; }
