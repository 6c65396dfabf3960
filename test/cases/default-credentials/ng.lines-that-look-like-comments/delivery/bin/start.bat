java -jar shop.jar ^
  --spring.datasource.url jdbc:postgresql://db01/shop --mq amqp://guest:guest@mq01:5672/shop
