import type { Product } from './product.ts';

const on = '2026-11-26';
const unverified = true;
/** Nobody has read it in the maker's own words. */
const reported = 'reported';

/** Routers, switches, firewalls and printers that Japanese systems are delivered with. */
export const devices: readonly Product[] = [
  {
    id: 'yamaha-swx',
    name: 'Yamaha SWX',
    pairs: [['admin', 'admin']],
    sign: /swx\d/iu,
    source: 'https://manual.yamaha.com/network/switches/swx2310p/td/en/Rev.2.02.33/gui_en_common_login_logout.html',
    on,
  },
  {
    id: 'juniper',
    name: 'Juniper Junos',
    pairs: [
      ['root', ''],
      ['root', 'juniper123', reported],
      ['root', 'Juniper1', reported],
      ['lab', 'lab123', reported],
    ],
    sign: /juniper|junos/iu,
    source:
      'https://juniper.net/documentation/us/en/software/junos/logical-system-security/topics/topic-map/setting-up-logical-system.html',
    on: '2026-11-27',
  },
  {
    id: 'fortigate',
    name: 'FortiGate',
    pairs: [
      ['admin', '', reported],
      ['admin', 'admin', reported],
      ['admin', 'fortinet', reported],
    ],
    sign: /forti/iu,
    source: 'https://docs.fortinet.com/product/fortigate',
    on,
    unverified,
  },
  {
    id: 'paloalto',
    name: 'PAN-OS',
    pairs: [['admin', 'admin', reported]],
    sign: /pan-?os|palo-?alto/iu,
    source: 'https://docs.paloaltonetworks.com/pan-os',
    on,
  },
  {
    id: 'fitelnet',
    name: 'FITELnet',
    pairs: [
      ['root', 'super', reported],
      ['operator', '', reported],
      ['', 'super', reported],
    ],
    sign: /fitelnet/iu,
    source: 'https://www.furukawa.co.jp/fitelnet/',
    on,
  },
  {
    id: 'futurenet',
    name: 'FutureNet NXR/XR',
    pairs: [
      ['admin', 'system', reported],
      ['admin', 'admin', reported],
    ],
    sign: /futurenet|(?:^|[^a-z])n?xr-?\d{3}/iu,
    source: 'https://www.centurysys.co.jp/products/',
    on,
  },
  {
    id: 'zequo',
    name: 'ZEQUO',
    pairs: [['manager', 'manager', reported]],
    sign: /zequo/iu,
    source: 'https://panasonic.co.jp/ew/pewnw/',
    on,
  },
  {
    id: 'buffalo',
    name: 'BUFFALO',
    pairs: [
      ['admin', 'password', reported],
      ['root', '', reported],
      ['admin', 'admin', reported],
    ],
    sign: /buffalo|airstation|terastation|linkstation/iu,
    source: 'https://www.buffalo.jp/support/',
    on,
  },
  {
    id: 'aterm',
    name: 'NEC Aterm',
    pairs: [['admin', 'admin', reported]],
    sign: /aterm/iu,
    source: 'https://www.aterm.jp/support/',
    on,
  },
  {
    id: 'nec-qx',
    name: 'NEC QX',
    pairs: [['admin', '', reported]],
    sign: /(?:^|[^a-z])qx-s\d/iu,
    source: 'https://jpn.nec.com/qxseries/',
    on,
  },
  {
    id: 'aruba',
    name: 'HPE Aruba',
    pairs: [
      ['admin', '', reported],
      ['admin', 'admin', reported],
      ['manager', '', reported],
    ],
    sign: /aruba|procurve/iu,
    source: 'https://www.arubanetworks.com/techdocs/',
    on,
  },
  {
    id: 'idrac',
    name: 'Dell iDRAC',
    pairs: [['root', 'calvin']],
    sign: /idrac/iu,
    source:
      'https://github.com/dell/iDRAC-Redfish-Scripting/blob/050e582178ba217a7f9fc1d1bb1ce7f430479eea/Redfish%20Python/GetSystemHWInventoryREDFISH.py',
    on: '2026-11-27',
  },
  {
    id: 'ilo',
    name: 'IPMI / BMC',
    pairs: [
      ['ADMIN', 'ADMIN', reported],
      ['admin', 'admin', reported],
      ['root', 'changeme', reported],
      ['USERID', 'PASSW0RD', reported],
      ['Administrator', 'password', reported],
      ['Administrator', 'admin', reported],
    ],
    sign: /ipmi|(?:^|[^a-z])(?:ilo|imm|bmc|irmc)(?:[^a-z]|$)/iu,
    source: 'https://cwe.mitre.org/data/definitions/1392.html',
    on,
  },
  {
    id: 'canon-printer',
    name: 'Canon imageRUNNER',
    pairs: [
      ['Administrator', '7654321'],
      ['7654321', '7654321'],
    ],
    sign: /canon|imagerunner/iu,
    source: 'https://oip.manual.canon/USRMA-5041-zz-CS-6000-enGB/contents/devu-setup-admin_login.html',
    on,
  },
  {
    id: 'canon-varioprint',
    name: 'Canon varioPRINT',
    pairs: [
      ['', 'KeyOp'],
      ['', 'SysAdm'],
      ['', 'PowUsr'],
    ],
    sign: /varioprint|webtools/iu,
    source: 'https://docs.cpp.canon/help?pageid=M143488.xml&tsm=ODP000122-2.0JA.JP',
    on,
  },
  {
    id: 'nec-multiwriter',
    name: 'NEC MultiWriter',
    pairs: [['admin', 'NECPRADMIN']],
    sign: /multiwriter/iu,
    source: 'https://jpn.nec.com/printer/laser/help/MW5650C/ja/p_ssl.html',
    on,
  },
  {
    id: 'oki-printer',
    name: 'OKI プリンタ',
    pairs: [
      ['', '999999'],
      ['admin', '999999'],
      ['root', '999999'],
      ['admin', 'aaaaaa'],
    ],
    sign: /(?:^|[^a-z])oki(?:[^a-z]|$)/iu,
    source: 'https://www.oki.com/printing/online-manuals-11/465327/id/contents/contents/sw_000063.html',
    on,
  },
  {
    id: 'netscaler',
    name: 'NetScaler',
    pairs: [['nsroot', 'nsroot']],
    sign: /netscaler|citrix/iu,
    source: 'https://github.com/netscaler/ansible-collection-netscaleradc/blob/main/plugins/modules/routerdynamicrouting_info.py',
    on: '2026-11-27',
  },
  {
    id: 'axis',
    name: 'Axis',
    pairs: [['root', 'pass', reported]],
    sign: /(?<![a-z])axis(?:$|[-_ .]?(?:cam|communications|network|vapix))|axis-cgi/iu,
    source: 'https://help.axis.com/en-us/axis-os-hardening-guide',
    on,
  },
  {
    id: 'hikvision',
    name: 'Hikvision',
    pairs: [['admin', '12345', reported]],
    sign: /hikvision|\/streaming\/channels\//iu,
    source: 'https://www.hikvision.com/en/support/cybersecurity/',
    on,
  },
  {
    id: 'screenos',
    name: 'Juniper ScreenOS (NetScreen, SSG)',
    pairs: [
      ['netscreen', 'netscreen', reported],
      // How a configuration writes that pair.
      ['netscreen', 'nKVUM2rwMUzPcrkG5sWIHdCtqkAibn', reported],
      ['', 'nKVUM2rwMUzPcrkG5sWIHdCtqkAibn', reported],
    ],
    sign: /netscreen|screenos/iu,
    source: 'https://supportportal.juniper.net/s/article/ScreenOS-What-is-the-default-login-for-the-firewall',
    on,
  },
];
