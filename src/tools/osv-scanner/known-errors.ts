/** What a line of osv-scanner's log means for the result. */
export type LineEffect =
  /** Ordinary; it says nothing about completeness. */
  | 'ordinary'
  /** Something about one file: only that file was not (wholly) read. */
  | 'file'
  /** The whole result cannot be relied on. */
  | 'run';

interface KnownLine {
  readonly pattern: RegExp;
  readonly effect: LineEffect;
}

/**
 * Lines of osv-scanner 2.5.1 on stderr, first match wins. The exit code hides most of them: it is 1 as soon as anything was found
 * (internal/cmd/run.go), and JSON is well-formed even when matching stopped half-way.
 */
const knownLines: readonly KnownLine[] = [
  { pattern: /^(Scanning dir |Starting filesystem walk for root: |End status: |Loaded .+ local db from )/, effect: 'ordinary' },
  { pattern: /^Scanned .+ and found \d+ packages?$/, effect: 'ordinary' },
  // Packages without ecosystem or version: each is in the report and becomes a finding of its own.
  { pattern: /^Filtered \d+ local\/unscannable package\/s from the scan\.$/, effect: 'ordinary' },
  // An SBOM component that is no package (an operating system, a file).
  { pattern: /^Neither CPE nor PURL found for package: /, effect: 'ordinary' },
  // `-r other.txt`: files are scanned one by one; the check looks at includes itself.
  { pattern: /^openAndExtractFromFile\(.+no such file or directory$/, effect: 'ordinary' },
  { pattern: /^could not load db for /, effect: 'run' },
  { pattern: /^Error during extraction: \(extracting as (vulnmatch|enricher|transitive)/, effect: 'run' },
  { pattern: /^Error during extraction: /, effect: 'file' },
  { pattern: /^java\/archive (ignoring|failed|error)/, effect: 'file' },
  { pattern: /^(Disabling plugin|Ignored invalid config file|Failed to read config file|Warning: )/, effect: 'run' },
  { pattern: /^(panic:|fatal error:|runtime: out of memory|signal: killed)/, effect: 'run' },
];

/** A line nobody has listed counts against the run as soon as it sounds like trouble. */
const trouble =
  /error|fail|could not|cannot|unable|warn|invalid|disabl|skip|ignor|unsupported|unexpected|timeout|timed out|panic|too large|limit/i;

/** Judges one line of the log. */
export function effectOf(line: string): LineEffect {
  const known = knownLines.find(({ pattern }) => pattern.test(line));
  if (known !== undefined) return known.effect;
  return trouble.test(line) ? 'run' : 'ordinary';
}
