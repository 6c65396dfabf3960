var value = Convert.ToBase64String(Encoding.GetEncoding("UTF-8").GetBytes("guest:guest"));
