const feed = `https://admin:1@${APP_HOSTNAME}/api/0`
