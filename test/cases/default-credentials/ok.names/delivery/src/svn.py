self.password = ('obfuscated', self.password, 'XXXXXX')
