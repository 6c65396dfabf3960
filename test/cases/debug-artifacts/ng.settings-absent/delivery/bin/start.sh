JAVA_OPTS="-Xmx1g -ea"
exec java -ea -jar app.jar
