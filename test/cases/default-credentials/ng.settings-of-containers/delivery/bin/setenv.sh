export BATCH_OPTS="-Dcom.sun.management.jmxremote.local.only=true"
export CATALINA_OPTS="-Dcom.sun.management.jmxremote.port=9010 -Dcom.sun.management.jmxremote.authenticate=false -Dcom.sun.management.jmxremote.ssl=false"
