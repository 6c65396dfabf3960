if (SENTRY_ENABLED) {
  let DSN = `https://1:1@${APP_HOSTNAME}/api/0`
}
