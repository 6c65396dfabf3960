import type { Policy } from '../gate/policy.ts';

/** What is printed for people about one package. */
export interface CoverFacts {
  readonly policy: Policy;
  /** `YYYY-MM-DD` in Japan. */
  readonly day: string;
  readonly identity: string;
  readonly publicKey: string;
  readonly keyFingerprint: string;
}

/** README.txt inside the package: Japanese first, CRLF and a BOM so that Notepad of any Windows shows it. */
export function packageReadme({ policy, day, identity, publicKey, keyFingerprint }: CoverFacts): string {
  const trial =
    policy.purpose === 'trial' ? ['【試行】このパッケージは試行で作られたもので、納品物ではありません。 / TRIAL: no delivery.', ''] : [];
  const lines = [
    ...trial,
    `${policy.contract.title} 納品パッケージ（${policy.contract.number} 第${policy.contract.delivery}回 ${day}）`,
    '',
    'deliverables  納品物',
    'kenpin        検査の結果・証跡・報告書。kenpin/reports/report.html をブラウザで開いてください。',
    'SHA256SUMS.txt  すべてのファイルの SHA-256',
    'signatures    SHA256SUMS.txt の署名',
    '',
    '確認の手順',
    '1. Windows のコマンドプロンプトで、この zip の SHA-256 が納品書の値と同じことを確かめます。',
    '     certutil -hashfile （zipの名前） SHA256',
    '2. 署名を確かめます（OpenSSH がある環境）。公開鍵は、このパッケージの外（契約書・納品書）で知らされたものを使ってください。',
    `   allowed_signers に次の1行を書きます:  ${identity} （公開鍵）`,
    `     ssh-keygen -Y verify -f allowed_signers -I ${identity} -n kenpin-delivery -s signatures/SHA256SUMS.txt.sig < SHA256SUMS.txt`,
    `   署名に使われた鍵の指紋:  ${keyFingerprint}`,
    '3. 中身を確かめます。',
    '     sha256sum -c --strict SHA256SUMS.txt',
    '   一覧にないファイルが混ざっていないことは kenpin verify で確かめられます。',
    'このパッケージの中のプログラムを、確認のために実行しないでください。',
    '',
    `Delivery package for ${policy.contract.number}, delivery ${policy.contract.delivery}.`,
    'deliverables: what is delivered; kenpin: outcomes, evidence, reports; SHA256SUMS.txt: all files; signatures: its signature.',
    'Compare the SHA-256 of the zip with the paper, verify the signature with a public key known from outside this package, then check the sums.',
    `Public key that signed (compare, do not trust): ${publicKey}`,
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}

/** 納品物確認票, beside the zip: for the paper that travels by another way. */
export function coverSheet(
  facts: CoverFacts,
  { name, sha256, size }: { readonly name: string; readonly sha256: string; readonly size: number },
): string {
  const { contract, purpose } = facts.policy;
  return [
    ...(purpose === 'trial' ? ['【試行】納品には使えません。', ''] : []),
    '納品物確認票',
    '',
    `契約番号:   ${contract.number}`,
    `件名:       ${contract.title}`,
    `発注者:     ${contract.client}`,
    `受注者:     ${contract.contractor}`,
    `納品回:     第${contract.delivery}回（${facts.day}）`,
    `ファイル名: ${name}`,
    `大きさ:     ${size} バイト`,
    'SHA-256:',
    ...(sha256.match(/.{32}/g) ?? []).map((half) => `  ${(half.match(/.{4}/g) ?? []).join(' ')}`),
    `署名者:     ${facts.identity}`,
    `鍵の指紋:   ${facts.keyFingerprint}`,
    '',
    '確認: certutil -hashfile （ファイル名） SHA256 の表示が上の値と同じことを確かめてください。',
    '',
  ].join('\n');
}
