import type { Address, DefaultPair, Product } from './product.ts';

/** Day on which the rows were written: nobody has read these pairs in the makers' own words. */
const on = '2026-11-28';

/** A product by its name, with pairs of which each is only told of it. The address is the maker's. */
type Row = readonly [
  id: string,
  name: string,
  sign: RegExp,
  pairs: readonly (readonly [account: string, password: string])[],
  source: Address,
];

/**
 * Servers, consoles and devices that are named beside their password more often than configured in a file of their own: a pair that others have too gets its product's
 * name by these rows, and a password that is theirs alone is a default for review.
 */
const rows: readonly Row[] = [
  ['supermicro', 'Supermicro IPMI', /supermicro/iu, [['ADMIN', 'ADMIN']], 'https://www.supermicro.com/'],
  ['lenovo-xcc', 'Lenovo XClarity / IMM', /x-?clarity|lenovo/iu, [['USERID', 'PASSW0RD']], 'https://pubs.lenovo.com/'],
  ['nec-expressscope', 'NEC EXPRESSSCOPE', /express-?scope/iu, [['Administrator', 'Administrator']], 'https://www.support.nec.co.jp/'],
  ['emc-vnx', 'Dell EMC VNX', /\bvnx\d{0,4}\b/iu, [['sysadmin', 'sysadmin']], 'https://www.dell.com/support/'],
  ['emc-unity', 'Dell EMC Unity', /emc[ _-]?unity|unisphere/iu, [['admin', 'Password123#']], 'https://www.dell.com/support/'],
  ['equallogic', 'Dell EqualLogic', /equallogic/iu, [['grpadmin', 'grpadmin']], 'https://www.dell.com/support/'],
  [
    'hpe-3par',
    'HPE 3PAR',
    /3par/iu,
    [
      ['3paradm', '3pardata'],
      ['3parsvc', '3parInServ'],
    ],
    'https://support.hpe.com/',
  ],
  ['hpe-storeonce', 'HPE StoreOnce', /storeonce/iu, [['Admin', 'admin']], 'https://support.hpe.com/'],
  [
    'polycom',
    'Polycom',
    /polycom|vvx ?\d{3}/iu,
    [
      ['Polycom', '456'],
      ['admin', '456'],
    ],
    'https://docs.poly.com/',
  ],
  ['avaya', 'Avaya', /avaya/iu, [['Administrator', 'Administrator']], 'https://support.avaya.com/'],
  ['grandstream', 'Grandstream', /grandstream/iu, [['admin', 'admin']], 'https://www.grandstream.com/'],
  ['aten', 'ATEN', /\baten[ _-]?(?:kvm|pdu|[a-z]{2}\d{4})/iu, [['administrator', 'password']], 'https://www.aten.com/'],
  ['raritan', 'Raritan', /raritan/iu, [['admin', 'raritan']], 'https://www.raritan.com/'],
  ['moxa', 'Moxa', /\bmoxa\b|nport/iu, [['admin', 'moxa']], 'https://www.moxa.com/'],
  ['opengear', 'Opengear', /opengear/iu, [['root', 'default']], 'https://opengear.zendesk.com/'],
  ['ruckus', 'Ruckus', /ruckus|zonedirector/iu, [['super', 'sp-admin']], 'https://support.ruckuswireless.com/'],
  ['netgear', 'NETGEAR', /netgear/iu, [['admin', 'password']], 'https://kb.netgear.com/'],
  ['tp-link', 'TP-Link', /tp-?link|omada/iu, [['admin', 'admin']], 'https://www.tp-link.com/'],
  ['elecom', 'ELECOM', /\belecom\b|エレコム/iu, [['admin', 'admin']], 'https://www.elecom.co.jp/'],
  ['planex', 'PLANEX', /\bplanex\b/iu, [['admin', 'password']], 'https://www.planex.co.jp/'],
  ['cisco-cimc', 'Cisco UCS（CIMC）', /\bcimc\b|cisco[ _-]?ucs/iu, [['admin', 'password']], 'https://www.cisco.com/'],
  [
    'huawei',
    'Huawei',
    /huawei/iu,
    [
      ['admin', 'Admin@123'],
      ['admin', 'admin@huawei.com'],
      ['root', 'Huawei12#$'],
    ],
    'https://support.huawei.com/',
  ],
  [
    'h3c',
    'H3C',
    /\bh3c\b/iu,
    [
      ['admin', 'h3capadmin'],
      ['admin', 'admin'],
    ],
    'https://www.h3c.com/',
  ],
  [
    'check-point',
    'Check Point',
    /check ?point[ _-]?(?:gaia|fw|firewall|r8\d)|\bgaia os\b/iu,
    [['admin', 'admin']],
    'https://support.checkpoint.com/',
  ],
  ['barracuda', 'Barracuda', /barracuda/iu, [['admin', 'admin']], 'https://campus.barracuda.com/'],
  ['digi', 'Digi', /connectport|\bdigi[ _-](?:international|cm|passport)/iu, [['root', 'dbps']], 'https://www.digi.com/'],
  ['eaton', 'Eaton UPS', /\beaton\b/iu, [['admin', 'admin']], 'https://www.eaton.com/'],
  ['liebert', 'Vertiv Liebert', /liebert|vertiv/iu, [['Liebert', 'Liebert']], 'https://www.vertiv.com/'],
  ['sony-camera', 'Sony ネットワークカメラ', /\bsnc-[a-z]{2}\d/iu, [['admin', 'admin']], 'https://www.sony.jp/'],
  ['canon-camera', 'Canon ネットワークカメラ', /\bvb-[a-z]{1,2}\d{2,3}/iu, [['root', 'camera']], 'https://cweb.canon.jp/'],
  ['mobotix', 'MOBOTIX', /mobotix/iu, [['admin', 'meinsm']], 'https://www.mobotix.com/'],
  ['hanwha', 'Hanwha（Wisenet）', /hanwha|wisenet/iu, [['admin', '4321']], 'https://www.hanwhavision.com/'],
  ['arangodb', 'ArangoDB', /arango/iu, [['root', 'openSesame']], 'https://docs.arangodb.com/'],
  ['couchbase', 'Couchbase', /couchbase/iu, [['Administrator', 'password']], 'https://docs.couchbase.com/'],
  ['teradata', 'Teradata', /teradata/iu, [['dbc', 'dbc']], 'https://docs.teradata.com/'],
  ['vertica', 'Vertica', /vertica/iu, [['dbadmin', 'dbadmin']], 'https://docs.vertica.com/'],
  ['informix', 'Informix', /informix/iu, [['informix', 'in4mix']], 'https://www.ibm.com/docs/informix-servers/'],
  ['firebird', 'Firebird', /firebird|interbase/iu, [['SYSDBA', 'masterkey']], 'https://firebirdsql.org/en/documentation/'],
  [
    'orientdb',
    'OrientDB',
    /orientdb/iu,
    [
      ['root', 'root'],
      ['admin', 'admin'],
    ],
    'https://orientdb.org/docs/',
  ],
  ['pentaho', 'Pentaho', /pentaho/iu, [['admin', 'password']], 'https://docs.hitachivantara.com/'],
  ['cloudera', 'Cloudera Manager', /cloudera/iu, [['admin', 'admin']], 'https://docs.cloudera.com/'],
  ['hue', 'Hue', /\bhue\.ini\b|\bhue[ _-]?server/iu, [['admin', 'admin']], 'https://docs.gethue.com/'],
  [
    'knox',
    'Apache Knox',
    /apache[ _-]?knox|\bknox\b/iu,
    [
      ['guest', 'guest-password'],
      ['admin', 'admin-password'],
    ],
    'https://knox.apache.org/',
  ],
  ['atlas', 'Apache Atlas', /apache[ _-]?atlas/iu, [['admin', 'admin']], 'https://atlas.apache.org/'],
  ['spacewalk', 'Spacewalk', /spacewalk/iu, [['admin', 'spacewalk']], 'https://spacewalkproject.github.io/'],
  ['foreman', 'Foreman', /\bforeman\b/iu, [['admin', 'changeme']], 'https://theforeman.org/'],
  ['proxmox', 'Proxmox VE', /proxmox/iu, [['root', 'proxmox']], 'https://pve.proxmox.com/'],
  [
    'truenas',
    'TrueNAS',
    /truenas|freenas/iu,
    [
      ['root', 'freenas'],
      ['root', 'root'],
    ],
    'https://www.truenas.com/docs/',
  ],
  ['openmediavault', 'OpenMediaVault', /openmediavault/iu, [['admin', 'openmediavault']], 'https://docs.openmediavault.org/'],
  ['cloudstack', 'Apache CloudStack', /cloudstack/iu, [['admin', 'password']], 'https://docs.cloudstack.apache.org/'],
  ['erpnext', 'ERPNext', /erpnext|frappe/iu, [['Administrator', 'admin']], 'https://docs.frappe.io/'],
  [
    'idempiere',
    'iDempiere',
    /i?dempiere/iu,
    [
      ['SuperUser', 'System'],
      ['System', 'System'],
    ],
    'https://wiki.idempiere.org/',
  ],
  ['ofbiz', 'Apache OFBiz', /ofbiz/iu, [['admin', 'ofbiz']], 'https://ofbiz.apache.org/'],
  ['bonita', 'Bonita', /bonita/iu, [['install', 'install']], 'https://documentation.bonitasoft.com/'],
  ['flowable', 'Flowable', /flowable/iu, [['admin', 'test']], 'https://www.flowable.com/open-source/docs/'],
  ['activiti', 'Activiti', /activiti/iu, [['kermit', 'kermit']], 'https://www.activiti.org/'],
  ['dhis2', 'DHIS2', /dhis ?2/iu, [['admin', 'district']], 'https://docs.dhis2.org/'],
  ['openmrs', 'OpenMRS', /openmrs/iu, [['admin', 'Admin123']], 'https://wiki.openmrs.org/'],
  ['snipe-it', 'Snipe-IT', /snipe-?it/iu, [['admin', 'password']], 'https://snipe-it.readme.io/'],
  ['ocs-inventory', 'OCS Inventory', /ocs[ _-]?inventory/iu, [['admin', 'admin']], 'https://wiki.ocsinventory-ng.org/'],
  ['prtg', 'PRTG', /\bprtg\b/iu, [['prtgadmin', 'prtgadmin']], 'https://www.paessler.com/manuals/prtg'],
  ['solarwinds', 'SolarWinds Orion', /solarwinds/iu, [['admin', '']], 'https://documentation.solarwinds.com/'],
  ['opmanager', 'ManageEngine', /manageengine|opmanager/iu, [['admin', 'admin']], 'https://www.manageengine.com/'],
  ['freeipa', 'FreeIPA', /freeipa|\bipa-server\b/iu, [['admin', 'Secret123']], 'https://www.freeipa.org/'],
  ['kura', 'Eclipse Kura', /eclipse[ _-]?kura/iu, [['admin', 'admin']], 'https://eclipse-kura.github.io/'],
  [
    'ignition',
    'Ignition',
    /inductiveautomation|ignition[ _-]?gateway/iu,
    [['admin', 'password']],
    'https://www.docs.inductiveautomation.com/',
  ],
  ['groupsession', 'GroupSession', /groupsession|\bgsession\b/iu, [['admin', 'admin']], 'https://groupsession.jp/'],
  [
    'garoon',
    'サイボウズ Garoon',
    /garoon|cybozu|サイボウズ/iu,
    [
      ['Administrator', 'cybozu'],
      ['admin', 'cybozu'],
    ],
    'https://jp.cybozu.help/',
  ],
  ['asteria', 'ASTERIA Warp', /asteria/iu, [['asu', 'asu']], 'https://www.asteria.com/jp/warp/'],
  ['sakai', 'Sakai', /\bsakai\b/iu, [['admin', 'admin']], 'https://www.sakailms.org/'],
  ['dspace', 'DSpace', /\bdspace\b/iu, [['dspace', 'dspace']], 'https://wiki.lyrasis.org/'],
  ['mahara', 'Mahara', /\bmahara\b/iu, [['admin', 'mahara']], 'https://manual.mahara.org/'],
  ['redash', 'Redash', /\bredash\b/iu, [['redash', 'redash']], 'https://redash.io/help/'],
];

/** Products of general knowledge. They stand behind all others: a row that somebody read comes first. */
export const abroad: readonly Product[] = rows.map(([id, name, sign, pairs, source]) => ({
  id,
  name,
  pairs: pairs.map(([account, password]): DefaultPair => [account, password, 'reported']),
  sign,
  source,
  on,
}));
