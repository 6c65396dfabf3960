c.NotebookApp.ip = '0.0.0.0'
c.NotebookApp.token = ''
c.NotebookApp.password = 'sha1:0123456789ab:318b75ee2b096a31517b1112bf355a02ded889c4'
