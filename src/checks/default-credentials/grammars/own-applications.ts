import { absent, off, on, type OwnReading } from './own-reading.ts';
import { sectionedSettings, settingOf } from './settings.ts';

/** Files of a product that are whole: what they do not set has its default. */

/**
 * Odoo's `odoo.conf` (https://www.odoo.com/documentation/17.0/administration/on_premise/deploy.html#database-manager-security): the password that makes, copies and
 * drops databases is `admin` where `admin_passwd` is not set, unless the list of databases is switched off.
 */
export function odoo(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const master = settingOf(settings, /^options\.admin_passwd$/u);
  const list = settingOf(settings, /^options\.list_db$/u);
  const first = settingOf(settings, /^options\.(?:addons_path|data_dir|xmlrpc_port|http_port|db_host|db_user|db_name)$/u);
  if (first === undefined || (list !== undefined && off.test(list.value))) return {};
  if (master !== undefined && !off.test(master.value)) return {};
  return absent('odoo', { line: master?.line ?? lineOfSection(text, 'options'), name: 'options.admin_passwd' }, 'admin_passwd');
}

function lineOfSection(text: string, name: string): number {
  return text.split('\n').findIndex((line) => line.trim() === `[${name}]`) + 1 || 1;
}

/**
 * Liferay's `portal-ext.properties` (https://learn.liferay.com/w/dxp/installation-and-upgrades/reference/portal-properties): the first administrator has the password
 * `test` where `default.admin.password` is not set and no wizard asks for one.
 */
export function liferay(text: string): OwnReading {
  const settings = sectionedSettings(text);
  const wizard = settingOf(settings, /^setup\.wizard\.enabled$/u);
  if (wizard === undefined || on.test(wizard.value) || settingOf(settings, /^default\.admin\.password$/u) !== undefined) return {};
  return absent('liferay', wizard, 'default.admin.password');
}

/**
 * EMQX's `emqx.conf` (https://docs.emqx.com/en/emqx/latest/configuration/dashboard.html): the dashboard that it configures has `admin` with `public` where neither the
 * file nor the environment sets `default_password`.
 */
export function emqx(text: string): OwnReading {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]*(?:#|\/\/).*$/u, ''));
  if (lines.some((line) => /\b(?:default_password|bootstrap_users_file|default_user\.password)["']?[ \t]{0,8}[=:]/u.test(line)))
    return { keys: ['emqx.conf:dashboard.default_password'] };
  const at = lines.findIndex((line) => /^[ \t]{0,8}["']?dashboard["']?[ \t]{0,8}(?:[{.]|[=:][ \t]{0,8}\{)/u.test(line));
  if (at === -1) return {};
  const settings = ['EMQX_DASHBOARD__DEFAULT_PASSWORD', 'EMQX_DASHBOARD__DEFAULT_USER__PASSWORD', 'EMQX_DASHBOARD__BOOTSTRAP_USERS_FILE'];
  return {
    absences: [{ line: at + 1, product: 'emqx', key: 'dashboard.default_password', settings, settingFiles: [], nowhere: 'near' }],
  };
}
