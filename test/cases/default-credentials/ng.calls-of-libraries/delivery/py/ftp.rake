Net::FTP.open('10.1.30.5', 'ftpuser', 'ftpuser') do |f|
end
