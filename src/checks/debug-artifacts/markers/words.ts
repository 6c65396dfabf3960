import type { Severity } from '../../../gate/severity.ts';

/** What a comment says of itself. The words are held against one line of it after NFKC: half-width kana and full-width letters are the ordinary ones. */
export interface Marker {
  readonly rule: 'leftover-marker' | 'todo' | 'change-mark';
  readonly severity: Severity;
  readonly words: RegExp;
  /** Any text that holds the words holds one of these too: others are not searched. */
  readonly trigger: RegExp;
  /** In tests it says nothing. */
  readonly product?: true;
}

const left = (severity: Severity, trigger: RegExp, words: RegExp): Marker => ({ rule: 'leftover-marker', severity, words, trigger });

/** The first one that fits a line speaks for it. A word alone (デバッグ, ダミー, 後で, temporary) says nothing: it takes a verb, or the whole comment. */
export const markers: readonly Marker[] = [
  // Must be taken back before delivery, by its own words.
  left(
    'medium',
    /本番|リリース|納品|デプロイ|検収|公開|テスト後|試験後|確認後|完了後|最後に/u,
    /(?:本番|リリース|納品|デプロイ|検収|公開)(?:環境)?(?:前|時|までに|まで|の?際)に?(?:は)?(?:必ず|絶対)?.{0,8}(?:削除|消す|消し|外す|外し|戻す|戻し|除去|取り?除|コメントアウト|有効に|無効に|元に)|(?:本番|リリース|納品)(?:では|には)(?:必ず)?(?:不要|削除|消|外)|(?:テスト|試験|確認|検証|作業)(?:が)?(?:後|完了後|終わったら)に?(?:は)?(?:必ず)?.{0,4}(?:削除|消す|消し|外す|外し|戻す|戻し)|最後に(?:必ず)?(?:削除|消す|消し|外す|戻す)/u,
  ),
  left(
    'medium',
    /後で|あとで|のちほど|後ほど|消し忘れ|戻し忘れ|一旦|いったん|一時的|とりあえず|暫定|デバッグ|テスト用|確認用|不要/u,
    /(?:後で|あとで|のちほど|後ほど)(?:必ず|絶対)?(?:に)?(?:消す|消し|消去|削除|外す|外し|戻す|戻し)|(?:消し|戻し|外し)忘れ|(?:一旦|いったん|一時的に?|とりあえず|暫定(?:的に?|で)?).{0,8}(?:コメントアウト|コメント化)|(?:デバッグ|テスト用|確認用).{0,12}(?:消すこと|削除すること|外すこと|消して(?:ください|下さい|おく)|削除して(?:ください|下さい|おく)|要削除|削除予定)/u,
  ),
  left(
    'medium',
    /remove|delete|revert|nocommit|no commit|do ?not|don't/iu,
    /\b(?:remove|delete|revert|disable|comment out|take out)\b(?: (?:this|it|these|that|me|them|all|debug\w*|test\w*|logs?|logging|prints?|lines?|code|block|stuff)){0,4} (?:before|prior to) (?:final |the |next )?(?:release|releasing|delivery|production|prod|commit|committing|merge|merging|deploy\w*|ship\w*|going live|go-live|check-?in|push\w*)\b|\b(?:remove|delete|revert|drop) me\b|\bno-?commit\b|^\W*(?:do not|don't) (?:commit|merge|ship)\W*$|\b(?:do not|don't) (?:commit|merge|ship|check in|deploy) this\b|\b(?:remove|delete) (?:this|these|the) (?:debug\w*|test|print\w*|log\w*|console\w*|temp\w*)\b/iu,
  ),
  // Shouted; in small letters a transaction is meant.
  left('medium', /DO ?N[O']?T/u, /\bDO ?N[O']?T (?:COMMIT|MERGE|SHIP|CHECK ?IN|DEPLOY)\b/u),
  // Speaks of something unfinished.
  left(
    'low',
    /後で|あとで|のちほど|後ほど|一旦|いったん|一時的|とりあえず|暫定|仮|応急|やっつけ|決め打ち|直書き|ベタ書き|ハードコー/u,
    /(?:後で|あとで|のちほど|後ほど)(?:きちんと|ちゃんと|必ず)?(?:直す|直し|なおす|なおし|修正|対応|実装|変更|見直|考え|整理|リファクタ)|(?:一旦|いったん|一時的に?|とりあえず|暫定(?:的に?|で)?).{0,10}(?:無効|固定|回避|対処|対応|保留|しておく|これで|で対|しのぐ|逃げ|直書き|決め打ち)|暫定(?:対応|処置|措置|実装|版|処理|的な(?:対応|措置|処置|処理|実装))|仮(?:実装|対応|置き|おき|データ|値|組み)(?!想)|\(仮\)|仮の(?:値|実装|データ|処理|画面|対応|コード|URL|ID)|応急(?:処置|対応)|やっつけ|(?:決め打ち|直書き|ベタ書き|ハードコー(?:ド|ディング))(?:して(?:いる|る|おく)|中|のまま|$)/u,
  ),
  left(
    'low',
    /要|未実装|未対応|未完|デバッグ|動作確認|テスト用|検証用|コメントアウト|使(?:って|われて)|ダミー|本来|[★●■◆▼◎※]/u,
    /要(?:削除|修正|確認|対応|検討|調査|見直し?|リファクタ\w*)(?![者先欄日])|(?:未実装|未対応|未完成)(?!の場合|時|なら|か)|^[^\p{L}\p{N}]*デバッグ(?:用|コード|出力|ログ|文|プリント|表示|時のみ|中)?(?:です|のみ|ここ(?:から|まで)|開始|終了|追加)?[^\p{L}\p{N}]*$|デバッグ(?:用|コード|出力|ログ)(?:なので|のため|だけ)|動作確認用|検証用(?:コード|データ|ログ)|コメントアウト(?:して(?:いる|る|おく|おり|あり)|中|した(?:まま)?|済)|[★●■◆▼◎※]{1,3}\s*(?:仮|要|未|デバッグ|TODO|テスト)|本来は.{0,30}(?:べき|はず|だが|ですが|予定)|ダミー(?:実装|処理|コード)/u,
  ),
  {
    ...left('low', /テスト用/u, /テスト用(?:の)?(?:コード|データ|ログイン|アカウント|ログ|処理|出力|ロジック|に(?:追加|変更|固定))/u),
    product: true,
  },
  left(
    'low',
    /temp|quick|dirty|ugly|hack|kludge|workaround|debug|commented|for now|hard-?coded|remove (?:this|it|later|when|once|after)/iu,
    /\b(?:temp(?:orary|orarily)?|quick|dirty|ugly|nasty|horrible|evil)(?:[- ](?:and|&|n)[- ]dirty)? (?:hack|fix|workaround|solution|code|patch|debug\w*|kludge)\b|\b(?:temporarily|temp) (?:disabled?|removed?|commented|hard-?coded|skip\w*|turned off)\b|\b(?:disabled?|commented out|hard-?coded|hard-?code|skip\w*|turned off) (?:this |it )?(?:for now|temporarily|until\b)|\bkludge\b|^\W*(?:for|only|just)? ?(?:temp(?:orary)? )?debug(?:ging)?(?: only| purposes?(?: only)?| code| output| stuff| print\w*| statements?)?(?: (?:start|begin|end))?\W*$|\b(?:remove|delete) (?:this|it|these)? ?(?:later|afterwards|when done|after (?:test\w*|debug\w*))\b|\bfor test(?:ing)? only\b/iu,
  ),
  // Who changed what when belongs into version control.
  {
    rule: 'change-mark',
    severity: 'low',
    trigger: /\d{4}|start|end|begin|開始|終了|から|まで/iu,
    words:
      /^[^\p{L}\p{N}]*(?:(?:(?:add|mod|del|upd|chg|added|modified)\b|追加|修正|削除|変更|改修|対応|新規)\s*(?:start|end|begin|s|e|開始|終了|ここから|ここまで)?|(?:fix|edit|change|modify|update)\s*(?:start|end|begin|[:：]))[\s:：<>[\](),._-]*(?:by\s+)?(?:\p{L}{1,12}[\s,:_-]+)?(?:19|20)\d{2}[/.年-]?\d{1,2}(?:[/.月-]?\d{1,2})?|^[^\p{L}\p{N}]*(?:19|20)\d{2}[/.年-]?(?:0?[1-9]|1[0-2])[/.月-]?(?:0?[1-9]|[12]\d|3[01])日?[\s:：,-]+(?:\p{L}[\p{L}.]{0,15}[\s:：,-]+){0,2}(?:add|mod|del|upd|chg|fix|edit|追加|修正|削除|変更|改修|対応|新規|作成)|^[^\p{L}\p{N}]*[\p{Script=Han}A-Za-z]{1,10}[\s:：,]+(?:19|20)\d{2}[/.年-]\d{1,2}[/.月-]\d{1,2}日?[\s:：]*(?:add|mod|del|upd|chg|fix|追加|修正|削除|変更|改修|対応|新規|start|end)|^[^\p{L}\p{N}]*(?:add|mod|del|upd|chg|追加|修正|削除|変更|改修)\s*(?:start|end|begin|開始|終了|ここから|ここまで)[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:add|mod|del|upd|chg)\s*(?:start|end)\b.{0,30}$/iu,
  },
];

/** Words that task lists of editors collect; in lower case only at the beginning of a comment. */
export const todo = /(?<![A-Za-z_-])(TODO|FIXME|XXX|HACK|UNDONE)(?![A-Za-z_-])|^[^\p{L}\p{N}]*@?(todo|fixme)(?:[\s:：(]|$)/u;
/** The task is filed somewhere. */
export const ticket =
  /#\d+|\b[A-Z][A-Z0-9]+-\d+\b|https?:\/\/|\b(?:issue|bug|ticket|redmine|backlog)s?[ #:-]*\d+|(?:課題|チケット|障害|不具合|管理番号)\s*(?:No\.?|番号)?\s*[:#]?\s*[\w-]*\d/iu;
