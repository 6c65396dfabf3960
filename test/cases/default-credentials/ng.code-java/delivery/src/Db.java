class Db { static final String DB_PASSWORD = "Tr0ub4dor&3x"; void a(){ ds.setPassword("hunter22"); } }
