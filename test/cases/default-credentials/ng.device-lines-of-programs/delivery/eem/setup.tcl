# EEM の初期設定
puts "start"
snmp-server community public RO
snmp-server community Kx7-q9Wm-3Rt RO
