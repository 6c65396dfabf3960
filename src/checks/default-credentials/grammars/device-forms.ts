import type { DeviceForm } from './device-form.ts';
import { netscreen, others, screenOs } from './device-forms-abroad.ts';
import { ciscoForms } from './device-forms-cisco.ts';
import { japanese, yamaha, yamahaSign } from './device-forms-japan.ts';

/** In this order: the first form that fits a line is taken. */
export const deviceForms: readonly DeviceForm[] = [...yamaha, ...netscreen, ...ciscoForms, ...japanese, ...others];

/** What tells whose configuration a text is. */
export const vendors: readonly (readonly [product: string, sign: RegExp])[] = [
  [
    'fortigate',
    /^#config-version=F|^config system global|^[ \t]{0,8}config (?:system|vpn|user|firewall|wireless-controller|router|log) [a-z][a-z0-9 .-]{1,60}\n[ \t]{0,16}(?:edit "?[^"\n]{1,64}"?|set [a-z][a-z0-9-]{1,40} [^\n]{1,200})\n/mu,
  ],
  ['yamaha-rtx', yamahaSign],
  ['nec-ix', /NEC Portable Internetwork|UNIVERGE IX|^ip ufs-cache|^interface (?:GigaEthernet|FastEthernet)\d+(?:\/\d+)?\.0/mu],
  ['alaxala', /ALAXALA|^hostname "?AX\d{3,4}[A-Z]{0,2}\b/mu],
  ['apresia', /APRESIA|AEOS/iu],
  ['allied-telesis', /AlliedWare|Allied Telesis|\bawplus\b|CentreCOM|^interface port\d{1,2}\.\d{1,2}\.\d/imu],
  ['si-r', /Si-R\d|^(?:lan|remote) \d+ (?:ip|ap) /mu],
  ['seil', /^interface (?:lan|ge|pppoe)\d (?:media |add \d|over |ppp-configuration )|^nat napt add private /mu],
  ['fitelnet', /FITELnet/iu],
  ['futurenet', /FutureNet|Century Systems|\bNXR-?\d{3}/u],
  ['zequo', /ZEQUO/iu],
  ['screenos', screenOs],
  ['juniper', /^set version |^set system |^system \{$/mu],
  ['nec-qx', /QX-S\d/u],
  [
    'cisco',
    /^(?:version \d+\.\d|Building configuration|service timestamps |boot-start-marker|aaa new-model|ASA Version|line (?:vty|con) \d)/mu,
  ],
];
