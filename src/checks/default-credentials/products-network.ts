import type { Product } from './product.ts';

const on = '2026-11-23';
/** Nobody has read it in the maker's own words. */
const reported = 'reported';

/** Network devices whose configuration has a grammar of its own. */
export const networkProducts: readonly Product[] = [
  {
    id: 'yamaha-rtx',
    name: 'Yamaha RTX',
    pairs: [
      ['', '', reported],
      ['', 'doremi', reported],
    ],
    sign: /(?:^|[^a-z])rtx\d/iu,
    source: 'https://www.rtpro.yamaha.co.jp/',
    on,
    unverified: true,
  },
  {
    id: 'alaxala',
    name: 'ALAXALA AX',
    pairs: [['operator', '', reported]],
    sign: /alaxala|(?:^|[^a-z\d])ax(?:2[0-9]|3[0-9]|36|46|6[0-9]|7[0-9]|8[0-9])\d{2}[a-z]{0,2}(?:[^a-z\d]|$)/iu,
    source: 'https://www.alaxala.com/jp/techinfo/manual/',
    on,
    unverified: true,
  },
  {
    id: 'nec-ix',
    name: 'NEC UNIVERGE IX',
    pairs: [['admin', '', reported]],
    sign: /univerge/iu,
    source: 'https://jpn.nec.com/univerge/ix/',
    on,
    unverified: true,
  },
  {
    id: 'si-r',
    name: 'Fujitsu Si-R',
    pairs: [['admin', '', reported]],
    sign: /(?:^|[^a-z])si-r\d/iu,
    source: 'https://www.fujitsu.com/jp/products/network/router/sir/',
    on,
    unverified: true,
  },
  {
    id: 'seil',
    name: 'IIJ SEIL',
    pairs: [
      ['admin', '', reported],
      ['user', '', reported],
    ],
    sign: /(?:^|[^a-z])seil(?:[^a-z]|$)/iu,
    source: 'https://www.seil.jp/doc/',
    on: '2026-11-28',
    unverified: true,
  },
  {
    id: 'apresia',
    name: 'APRESIA',
    pairs: [['adpro', '', reported]],
    sign: /apresia/iu,
    source: 'https://www.apresia.jp/',
    on,
    unverified: true,
  },
  {
    id: 'allied-telesis',
    name: 'Allied Telesis',
    pairs: [['manager', 'friend', reported]],
    sign: /allied|alliedware|\bx\d{3}-\d{2}/iu,
    source: 'https://www.allied-telesis.co.jp/support/list/',
    on,
  },
  {
    id: 'cisco',
    name: 'Cisco IOS',
    pairs: [
      ['cisco', 'cisco', reported],
      ['', 'cisco', reported],
      ['admin', 'cisco', reported],
    ],
    sign: /cisco/iu,
    source: 'https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/ios-software-releases-110/45843-configpasswords.html',
    on,
  },
  {
    id: 'snmp',
    name: 'SNMP',
    pairs: [
      ['', 'public'],
      ['', 'private'],
    ],
    source: 'https://cwe.mitre.org/data/definitions/1392.html',
    on,
  },
];
