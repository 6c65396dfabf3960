INSERT INTO "users" ("id","login","email","password") SELECT "id","login","email",'admin123' FROM "old_users";
