cat x | docker run app \
  --mq amqp://guest:guest@mq01:5672/shop
