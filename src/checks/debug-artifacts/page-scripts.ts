/** Folders that also hold what a build runs. */
const folder = /(?:^|\/)(?:scripts?|tools?)\//u;
/** Folders of an application, in which `scripts` are its parts (the skeletons of Yeoman, and those of many sites). */
const ofApplication = /(?:^|\/)(?:app|src|client|frontend)\/(?:[\w.-]+\/)*scripts?\//u;
/** What only Node has, and what only programs at a console do. */
const ofNode =
  /^#!|\bprocess\.|__dirname|\brequire\(\s*['"](?:node:)?(?:fs|path|os|child_process|readline|dotenv|mongoose|knex|pg|mysql2?|gulp)\b|\bfrom\s+['"](?:node:|fs['"]|path['"]|child_process|readline|dotenv|mongoose|@prisma|knex|pg['"]|mysql)/mu;
/** What pages are made of: elements, components, scopes of AngularJS. */
const ofPage =
  /\bdocument\.|\bwindow\.|\$\(['"(]|\buse(?:State|Effect)\b|\bfrom\s+['"](?:react|vue|svelte|preact|@angular|@ionic)|<\/\w+>|\blocalStorage\b|\bangular\.|\b\$?scope\.|\bdispatch\(/u;

/** Whether a script in a folder called `scripts` or `tools` is a part of a page: it lies in the application, or has what pages have, and nothing that Node has. */
export function isScriptOfPage(path: string, text: string): boolean {
  return (
    folder.test(path) && !ofNode.test(text) && (ofApplication.test(path) ? /\.[jt]sx$/u.test(path) || !isPlain(text) : ofPage.test(text))
  );
}

/** A script that has nothing of a page and is no module either may be run by its name wherever it lies. */
function isPlain(text: string): boolean {
  return !ofPage.test(text) && !/^[ \t]*export\b|\(function\s*\(|\bdefine\(/mu.test(text);
}
