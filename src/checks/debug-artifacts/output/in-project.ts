import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import { remove, type Grade } from './grade.ts';
import { valuesOf } from './raw.ts';
import { reasons } from './reasons.ts';
import { shapeOf } from './shape.ts';
import { isCaught, type Surroundings } from './surroundings.ts';

/**
 * The other grade of an output that may be what a program tells on its console, where the project of the file turns out to be an application (projects/applications.ts):
 * notes of whoever debugged it must go, while failures, sentences and messages that are kept in a variable may still be for an operator. Undefined where the grade stays.
 */
export function gradeInApplication(call: Call, grade: Grade, around: Surroundings): Grade | undefined {
  if (around.language !== 'python' || grade.why !== reasons.program || isRunAlone(around)) return undefined;
  if (isCaught(call, around) || !call.within.some((type) => /function_definition|lambda/u.test(type))) return undefined;
  return isNote(call) ? remove(reasons.application) : undefined;
}

/** Folders and names of what an application is prepared, fed and examined with, and of what it reads when it starts. */
const alone =
  /(?:^|\/)(?:alembic|versions|migrations?|management|commands?|scripts?|tools?|utils?\/scripts?|research|notebooks?|experiments?|__?archived?__?|archived?|old|backup|cron\w*|crawl\w*|scrap\w*|spiders?|etl|import\w*|export\w*|load\w*|seed\w*|train\w*|benchmark\w*|lambdas?)\/|(?:^|[/_])(?:conf(?:ig)?\w*|settings?|constants?|import|export|migrat|sync|seed|patch|backfill|clean_?up|install|setup|provision|updat|benchmark|console|cron|schedul|crawl|scrap|load|convert|report|train|generat|creat|backup|debug|fix|diagnose|check|verify|analy[sz]e|inspect|investigate|try|get|add|populate|run)(?:e|er|or|ion|ing|s)?(?:_\w+)?\.py$/iu;

/** Whether somebody may run the file by itself. */
const isRunAlone = oncePerFile(({ path, code }) => alone.test(path) || runs.test(code));
/** What is started by its own name, asks at the console, or belongs to the packing of a program. */
const runs = /__main__|\bsys\.argv\b|(?<![\w.])(?:raw_)?input\(|^[ \t]*(?:from|import)[ \t]+(?:setuptools|distutils|subprocess)\b/mu;

/** What a program tells an operator: what is missing or wrong, what there is already, what was done or is being done. */
const told =
  /\b(?:no|not|never|none|already|only|but|error\w*|fail\w*|wrong|bad|empty|missing|skip\w*|warn\w*|invalid|mismatch\w*|lost|denied|unable|retry\w*|start\w*|stop\w*|finish\w*|running|connect\w*|disconnect\w*|please|usage|success\w*)\b|n't\b/iu;

function isNote(call: Call): boolean {
  const shape = shapeOf(call);
  const given = call.arguments;
  const [first = ''] = given;
  if (shape === 'marked') return true;
  if (shape === 'blank') return /[=*#~+-]{3}/u.test(given.join(''));
  if (shape !== 'message' && shape !== 'progress' && shape !== 'trace') return false;
  // `before_delete STARTED!`: where the program is, by a name of its own.
  if (given.length === 1 && /^["'][A-Za-z]+_\w+(?: [A-Za-z]+){0,2}!*["']$/u.test(first)) return true;
  // Words of other languages may be of a failure.
  if (/[^\x00-\x7F]/u.test(first) || told.test(first)) return false;
  const valued = valuesOf(given).length > 0;
  if (!valued)
    return given.length === 1 && /^["'][\w-]+(?: [\w-]+){0,3}[.!]*["']$/u.test(first) && !/^["'][A-Z][a-z]+(?:ing|ed) /u.test(first);
  // `"Execution", number`, `"!!!", path`, and sentences that begin small.
  return shape !== 'trace' && (/^["'](?:\w+|[!?*#]+)["']$/u.test(first) || /^[fF]?["'][a-z][^"']* /u.test(first));
}
