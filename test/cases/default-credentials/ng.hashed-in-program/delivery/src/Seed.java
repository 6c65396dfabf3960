class Seed { void run() { user.setPassword(passwordEncoder.encode("admin")); } }
