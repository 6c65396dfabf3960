/** A publisher of CSAF documents that kenpin knows by name. */
export interface KnownProvider {
  /** Our name: small letters, digits, hyphens. */
  readonly name: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** Address of `provider-metadata.json`. */
  readonly metadata: string;
  /** Whether the publisher itself, or a dated retrieval on record, names this address. False: it follows the usual form and may be wrong. */
  readonly verified: boolean;
}

/** The known providers. Others are given by the address of their metadata. */
export const knownProviders: readonly KnownProvider[] = [
  {
    // Named in the README of github.com/cisagov/CSAF.
    name: 'cisa',
    title: { ja: '米国 CISA（ICS・IT アドバイザリ）', en: 'CISA (ICS and IT advisories)' },
    metadata: 'https://www.cisa.gov/sites/default/files/csaf/provider-metadata.json',
    verified: true,
  },
  {
    // Documents lie under https://security.access.redhat.com/data/csaf/v2/{advisories,vex}/; the metadata answered there on 2026-05-14. Older texts name
    // www.redhat.com/.well-known/csaf, which redirects.
    name: 'redhat',
    title: { ja: 'Red Hat', en: 'Red Hat' },
    metadata: 'https://security.access.redhat.com/data/csaf/v2/provider-metadata.json',
    verified: true,
  },
  {
    // Named in the security.txt of www.microsoft.com (CSAF field) and in MSRC's announcement of November 2024.
    name: 'microsoft',
    title: { ja: 'マイクロソフト（MSRC）', en: 'Microsoft (MSRC)' },
    metadata: 'https://msrc.microsoft.com/csaf/provider-metadata.json',
    verified: true,
  },
  {
    // Named in the security.txt of www.cisco.com; answered on 2026-08-19. Its changes.csv has no quotes and is not in strict order.
    name: 'cisco',
    title: { ja: 'シスコ（PSIRT）', en: 'Cisco PSIRT' },
    metadata: 'https://www.cisco.com/.well-known/csaf/provider-metadata.json',
    verified: true,
  },
  {
    // Named in security.txt files of Siemens companies (CSAF field).
    name: 'siemens',
    title: { ja: 'シーメンス（ProductCERT）', en: 'Siemens ProductCERT' },
    metadata: 'https://cert-portal.siemens.com/productcert/csaf/provider-metadata.json',
    verified: true,
  },
  {
    // BSI, Germany; answered on 2026-05-14. Documents lie under https://wid.cert-bund.de/.well-known/csaf/white/.
    name: 'certbund',
    title: { ja: 'ドイツ BSI（CERT-Bund）', en: 'BSI CERT-Bund (Germany)' },
    metadata: 'https://wid.cert-bund.de/.well-known/csaf/provider-metadata.json',
    verified: true,
  },
  {
    // Only other programs' settings name it. SUSE's own documents say https://ftp.suse.com/pub/projects/security/csaf{,-vex}.tar.bz2.
    name: 'suse',
    title: { ja: 'SUSE', en: 'SUSE' },
    metadata: 'https://www.suse.com/.well-known/csaf/provider-metadata.json',
    verified: false,
  },
  {
    // Known is only https://security.paloaltonetworks.com/csaf/<id>; the address of the metadata is the usual form.
    name: 'paloalto',
    title: { ja: 'パロアルトネットワークス', en: 'Palo Alto Networks' },
    metadata: 'https://security.paloaltonetworks.com/.well-known/csaf/provider-metadata.json',
    verified: false,
  },
];
