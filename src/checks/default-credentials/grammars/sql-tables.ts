/** The applications whose accounts stand in a table of a name of its own; a prefix that an installation chooses may come before. Sources: the schemas of the applications. */
const byTable: readonly (readonly [table: RegExp, product: string])[] = [
  [/(?:^|_)dtb_(?:member|customer)$/u, 'ec-cube'],
  [/^(?:auth_user|accounts_user|users_user)$/u, 'django'],
  [/^(?:jos|joomla|j\d{1,2})_users$|^#__users$/u, 'joomla'],
  [/^mdl_user$/u, 'moodle'],
  [/^(?:oc_)?(?:users_external|accounts_data)$|^oc_users$/u, 'nextcloud'],
  [/^mt_author$/u, 'movable-type'],
  [/^user_auth$/u, 'cacti'],
  [/^(?:\w{1,40}_)?users_field_data$/u, 'drupal'],
  [/^(?:be|fe)_users$/u, 'typo3'],
  [/^mantis_user(?:_table)?$/u, 'mantis'],
  [/^admin_user$/u, 'magento'],
  [/^ps_employee$/u, 'prestashop'],
  [/^(?:mysite|bc|baser)_users$/u, 'basercms'],
  [/^(?:imm_user|b_m_user_b)$/u, 'intra-mart'],
  [/^guacamole_user$/u, 'guacamole'],
  [/^(?:comt|lett)n(?:emplyrinfo|gnrlmber|entrprsmber)$/u, 'egovframe'],
];

/** The columns that tell a table of a common name: all of them have to be there. */
const byColumns: readonly (readonly [table: RegExp, columns: readonly string[], product: string])[] = [
  [/users$/u, ['user_login', 'user_pass'], 'wordpress'],
  [/^users$/u, ['login', 'hashed_password'], 'redmine'],
  [/users$/u, ['uid', 'name', 'pass'], 'drupal'],
  [/^users$/u, ['alias', 'passwd'], 'zabbix'],
  [/^users$/u, ['username', 'passwd', 'roleid'], 'zabbix'],
  [/^users$/u, ['userid', 'username', 'passwd'], 'zabbix'],
  [/^users?$/u, ['login', 'crypted_password', 'external_login'], 'sonarqube'],
  [/^users$/u, ['login', 'crypted_password', 'salt', 'hash_method'], 'sonarqube'],
  [/^user$/u, ['login', 'password', 'salt', 'is_admin', 'org_id'], 'grafana'],
  [/^user_credentials$/u, ['enabled', 'password', 'user_id'], 'thingsboard'],
  [/^user$/u, ['lower_name', 'passwd', 'passwd_hash_algo'], 'gitea'],
];

/** The product that a users table belongs to, by its name and columns. */
export function productOfTable(table: string, columns: readonly string[]): string | undefined {
  const name = (table.split('.').at(-1) ?? '').toLowerCase();
  const named = byTable.find(([form]) => form.test(name))?.[1];
  if (named !== undefined) return named;
  const known = new Set(columns.map((column) => column.toLowerCase()));
  return byColumns.find(([form, wanted]) => form.test(name) && wanted.every((each) => known.has(each)))?.[2];
}
