const WEAK_DEFAULTS: Record<string, string> = {
  JWT_TOKEN_SECRET: 'AABBCCDDAABBCCDD',
  EXPRESS_SESSION_SECRET: 'popcorn',
};
