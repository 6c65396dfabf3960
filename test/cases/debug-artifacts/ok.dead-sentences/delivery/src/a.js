// Only failures (an error is present) are counted;
// LDAP_SYNC_TEAMS restricts which groups become teams; when empty, all of the user's groups are used.
// loginStyle is an internal choice, not a parameter;
// calls Boards.remove(id), which is the method;
// opts: {migrationDone, ferretdbData, marker}
// A dependency is stored on the card as an object:
//   { cardId, type, color, icon }
// 引数 value[0] = 表示名、value[1] = 判定対象(配列のキー)
f();
