const DEFAULTS: Record<string, string> = {
  EXPRESS_SESSION_SECRET: 'popcorn1',
};
