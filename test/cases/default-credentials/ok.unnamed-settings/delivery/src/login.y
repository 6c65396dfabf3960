rule: PASSWORD = tiger
