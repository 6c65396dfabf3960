import type { Call } from '../extract.ts';
import type { Shape } from './shape.ts';
import { isCaught, type Surroundings } from './surroundings.ts';

/** A job in the background, whose output goes to its own log. */
export function isJob({ path, language }: Surroundings): boolean {
  return (
    (/^(?:java|c-sharp)$/u.test(language) &&
      /(?:^|[/.])(?:[Jj]obs?|[Bb]atch(?:es)?|[Ww]orkers?)\/|(?:Job|Worker|Batch|HostedService|BackgroundService|TimedService|Scheduler|(?:Importer|Exporter|Migrator)(?:Service)?)\.(?:java|cs)$/u.test(
        path,
      )) ||
    (/^(?:ruby|python|php|javascript|typescript)$/u.test(language) &&
      /(?:^|\/)(?:jobs?|batch(?:es)?|workers?|cron|(?:\w+_)?(?:importers?|exporters?))\/|[_-](?:job|batch|worker|importer|exporter|repairer)\.\w+$|(?:Job|Batch|Worker|Importer|Exporter)\.\w+$|\/(?:importer|exporter|repairer)\.\w+$|(?:^|\/)(?:clock|schedule)\.rb$/u.test(
        path,
      ))
  );
}

/** Whether a worker of Rails shows a text or a rule by `p`, which is how developers look at values: whoever writes for a log writes by `puts` or a logger. */
export function isInspectedInJob(call: Call, shape: Shape, around: Surroundings): boolean {
  return (
    around.language === 'ruby' &&
    call.callee === 'p' &&
    call.arguments.length > 0 &&
    shape !== 'failure' &&
    /(?:^|\/)app\/(?:jobs|workers|sidekiq)\//u.test(around.path) &&
    !isCaught(call, around)
  );
}

/** What a job of Rails, which has no console, notes to whoever debugs it: the state it came upon, a banner, the answer of a command. What it does or did may be for its log. */
export function isNote(call: Call, around: Surroundings): boolean {
  const [first = ''] = call.arguments;
  if (around.language !== 'ruby' || !/(?:^|\/)app\/(?:jobs|workers|sidekiq)\//u.test(around.path) || isCaught(call, around)) return false;
  if (/^`[^`]+`$|^["']\s*([=*#-])\1{2,}[^"']*#\{[^}]*\}[^"']*\1{3,}["']$/u.test(first)) return true;
  return /^["'][a-z][^"']*["']$/u.test(first) && !/\b\w+(?:ing|ed)\b/u.test(first);
}
