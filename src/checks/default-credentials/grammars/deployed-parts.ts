/**
 * A chart of Helm or a role of Ansible that gives its product a default unless one of `settings` is set. A setting is the end of a path (`grafana.adminPassword`), with
 * `=off` where only switching it off takes the default away.
 */
export interface DeployedPart {
  readonly name: string;
  readonly product: string;
  readonly settings: readonly string[];
  /** Words of the chart's own values: a file that has all of them at its left margin is one of its values. */
  readonly values?: readonly string[];
  /** Nobody has read in the maker's words what it does where nothing is set. */
  readonly unverified?: true;
}

const unverified = true as const;

/**
 * Charts by the last part of their name. Read: the values of kube-prometheus-stack in its repository; of the others (`unverified`) the values are general knowledge.
 */
export const charts: readonly DeployedPart[] = [
  ...['kube-prometheus-stack', 'prometheus-operator'].map((name) => ({
    name,
    product: 'grafana',
    values: ['grafana', 'prometheus', 'alertmanager'],
    settings: [
      'grafana.adminPassword',
      'grafana.admin.existingSecret',
      'grafana.enabled=off',
      'grafana.env.GF_SECURITY_ADMIN_PASSWORD',
      'grafana.envFromSecret',
      'grafana.ini.security.admin_password',
    ],
  })),
  ...['sonarqube', 'sonarqube-lts'].map((name) => ({
    name,
    product: 'sonarqube',
    unverified,
    values: ['jdbcOverwrite'],
    settings: [
      'account.adminPassword',
      'account.adminPasswordSecretName',
      'setAdminPassword.newPassword',
      'setAdminPassword.passwordSecretName',
    ],
  })),
  { name: 'harbor', product: 'harbor', unverified, settings: ['harborAdminPassword', 'existingSecretAdminPassword', 'adminPassword'] },
  {
    name: 'airflow',
    product: 'airflow',
    unverified,
    values: ['executor', 'webserver'],
    settings: [
      'defaultUser.password',
      'defaultUser.enabled=off',
      'createUserJob.defaultUser.password',
      'auth.password',
      'auth.existingSecret',
    ],
  },
  { name: 'superset', product: 'superset', unverified, values: ['supersetNode'], settings: ['adminUser.password', 'createAdmin=off'] },
  { name: 'nexus-repository-manager', product: 'nexus', unverified, settings: ['NEXUS_SECURITY_RANDOMPASSWORD', 'nexus.env'] },
  {
    name: 'gitea',
    product: 'gitea',
    unverified,
    settings: ['gitea.admin.password', 'gitea.admin.existingSecret', 'adminPassword', 'existingSecret'],
  },
  {
    name: 'nextcloud',
    product: 'nextcloud',
    unverified,
    settings: ['nextcloud.password', 'nextcloud.existingSecret.enabled', 'existingSecret.secretName'],
  },
  ...['openldap-stack-ha', 'openldap'].map((name) => ({
    name,
    product: 'openldap',
    unverified,
    settings: ['adminPassword', 'existingSecret', 'env.LDAP_ADMIN_PASSWORD', 'adminPasswordSecret'],
  })),
  ...['artifactory', 'artifactory-oss', 'artifactory-ha'].map((name) => ({
    name,
    product: 'artifactory',
    unverified,
    settings: ['artifactory.admin.password', 'artifactory.admin.secret', 'admin.password', 'admin.secret'],
  })),
  {
    name: 'emqx',
    product: 'emqx',
    unverified,
    settings: ['EMQX_DASHBOARD__DEFAULT_PASSWORD', 'envFromSecret', 'dashboard.default_password'],
  },
  { name: 'pgadmin4', product: 'pgadmin', unverified, settings: ['env.password', 'existingSecret'] },
];

/** Roles of Ansible Galaxy and the variable that changes their default. Read: those of geerlingguy for Jenkins and MySQL (`defaults/main.yml`). */
export const roles: readonly DeployedPart[] = [
  { name: 'geerlingguy.jenkins', product: 'jenkins', settings: ['jenkins_admin_password', 'jenkins_admin_password_file'] },
  { name: 'geerlingguy.mysql', product: 'mysql', settings: ['mysql_root_password'] },
  { name: 'geerlingguy.drupal', product: 'drupal', unverified, settings: ['drupal_account_pass'] },
  { name: 'geerlingguy.sonar', product: 'sonarqube', unverified, settings: ['sonar_admin_password'] },
  { name: 'ansible-thoteam.nexus3-oss', product: 'nexus', unverified, settings: ['nexus_admin_password'] },
  { name: 'bertvv.mariadb', product: 'mariadb', unverified, settings: ['mariadb_root_password'] },
  { name: 'undergreen.mongodb', product: 'mongodb', unverified, settings: ['mongodb_root_admin_password', 'mongodb_user_admin_password'] },
  { name: 'inkatze.wildfly', product: 'wildfly', unverified, settings: ['wildfly_management_user_password'] },
];
