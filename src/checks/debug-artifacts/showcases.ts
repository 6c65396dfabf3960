/** Scripts of bought themes that show what a plugin can do, named like it, and how they begin. */
const showcase =
  /(?:^|\/)js\/(?:[\w.-]+\/){0,3}(?:flot-data|morris-data|desktop-notifications?|context-menu|no-ui-slider|dragula|c3|dropify|x-editable|bt-maxLength|owl-carousel|editorDemo)\.js$/u;
const shown = /^\s*(?:\(function\s*\(\$\)\s*\{\s*['"]use strict['"]|\/\/ ?Flot\b)/u;
/** One folder for each plugin below the assets of a theme. */
const perPlugin =
  /(?:^|\/)assets[\w-]*\/js\/(?:animation\/\w+|bookmark|chart\/\w+|datatable\/[\w-]+|form-wizard|icons?|image-cropper|j?kanban|range-?slider|select2|sweet-?alert2?|theme-customizer|touchspin|tree|typeahead|dropzone|scrollable|tour|time-?picker|date-?picker|notify|owlcarousel|photoswipe)\/(?:[\w-]+\/)?[\w-]+\.js$/u;
/** What the maker of a theme writes over its pages' scripts. */
const ofTheme =
  /^\s*\/\*[\s\S]{0,400}?(?:\b(?:Template|Theme)(?: Name)?\s?:\s|\bThemesbrand\b|\bCoderthemes\b|\bMannat-?themes\b|\bWrap[Pp]ixel\b|\bThis is a demo file used only for\b)/u;
/** Whether a script shows what a theme can do, as its maker delivers it. */
export function isShowcase(path: string, text: string): boolean {
  return (showcase.test(path) && shown.test(text)) || perPlugin.test(path) || ofTheme.test(text.slice(0, 800));
}

/** What webpack writes around its modules (https://webpack.js.org/concepts/manifest/), and what the compiler of TypeScript begins with in a folder of what was built. */
const bundled = /\bwebpackJsonp\(\[|\[["']webpackJsonp["']\]|\bself\.webpackChunk\w*\s*=|^\/\*{6}\/ \(|\b__webpack_require__\b/mu;
const compiled =
  /^(?:\/\/[^\n]*\n|\s)*["']use strict["'];\s*(?:var __\w+ =[\s\S]{0,1500}?)?Object\.defineProperty\(exports, ["']__esModule["']/u;

/** Whether a script was written by a bundler or a compiler from sources that lie elsewhere. */
export function isCompiled(path: string, text: string): boolean {
  const head = text.slice(0, 3000);
  return bundled.test(head) || (/(?:^|\/)(?:dist|build|out|output|compiled)\//u.test(path) && compiled.test(head));
}

/** The whole of a licence in the first comment of a script that lies where browsers load them: its maker's, or the one of pdf.js. */
export function isLicensed(path: string, head: string): boolean {
  return (
    /(?:^|\/)(?:public|static|assets|js|javascripts?|libs?|resources|webapp|plugins?|scripts|www|wwwroot)\//iu.test(path) &&
    /^\s*\/\*[\s\S]{0,700}?(?:\bPermission is hereby granted, free of charge\b|\bCopyright \d{4} Mozilla Foundation\b)/u.test(head)
  );
}
