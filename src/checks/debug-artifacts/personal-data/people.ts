/** Frequent surnames, for telling a column of names from other words. Not complete: a list of people has several of them. Unverified as a ranking. */
const surnames =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|岡本|藤原|金子|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|丸山|増田|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|市川|菊地|杉本|古川|大西|島田|水野|桜井|高野|渡部|山内|西田|飯田|菊池|西川|小松|北村|安田|五十嵐|川口|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|樋口|辻|川村|永井|秋山|中西|吉川|熊谷|大久保|吉村|松岡|小池|浅野|大橋';
const fullName = new RegExp(`^(?:${surnames})[ \\u3000]?[\\u4e00-\\u9fff\\u3005\\u3041-\\u3096\\u30a1-\\u30fc]{1,4}$`, 'u');
/** Given names of forms and manuals. */
const madeUp = new RegExp(
  `^(?:${surnames})[ \\u3000]?(?:太郎|花子|次郎|二郎|一郎|三郎|四郎|五郎|一子|テスト.*|サンプル.*|見本|ダミー|ほげ|てすと)$`,
  'u',
);
/** What begins like a name and is none: places, posts, schools. */
const noPerson = /[市区町村郡県府都道島町駅校店社院園所課部室様]$|さん$|くん$/u;

/** A field that is the name of a person as far as its words tell. */
export function isPersonName(field: string): boolean {
  return field.length <= 10 && fullName.test(field) && !madeUp.test(field) && !noPerson.test(field);
}

/** An address with a house number: prefecture or city, then a place, then digits. Full-width digits count. */
const address =
  /(?:北海道|東京都|大阪府|京都府|[\u4e00-\u9fff]{2,3}県)[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fc々ヶケ]{1,12}[市区町村郡][^,"'\t|;]{0,20}?[0-9０-９一二三四五六七八九十]{1,4}(?:丁目|番|号|[-－−‐ー])/u;

/** Whether a row has an address down to its house number. */
export function hasAddress(row: string): boolean {
  return address.test(row);
}
