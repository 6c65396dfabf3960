/**
 * http://admin:admin@web01.city.lg.jp/cron.php
 * 1 see http://admin:admin@web02.city.lg.jp/
 */
class Shop { }
