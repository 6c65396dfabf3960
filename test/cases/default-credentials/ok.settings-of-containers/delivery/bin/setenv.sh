export CATALINA_OPTS="-Dcom.sun.management.jmxremote.authenticate=false"
CATALINA_OPTS="$CATALINA_OPTS -Dcom.sun.management.jmxremote.local.only=true"
export BATCH_OPTS="-Dcom.sun.management.jmxremote.authenticate=false \
  -Dcom.sun.management.jmxremote.host=127.0.0.1"
