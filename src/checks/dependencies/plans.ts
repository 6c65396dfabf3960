import type { CensusEntry } from '../../gate/census.ts';
import { isInsideArtifact, manifestOf, packageOf, type ManifestKind } from './manifests.ts';

/** A kind of manifest that is opened. */
export type ReadableManifest = Exclude<ManifestKind, { kind: 'unsupported' }>;

/** What the check does with one census entry. */
export type EntryPlan =
  | { readonly plan: 'handOver'; readonly manifest: ReadableManifest }
  /** Its contents decide: a script, a program, an SBOM, or nothing that names components. */
  | { readonly plan: 'look' }
  | { readonly plan: 'notApplicable'; readonly rule: 'source-or-media' | 'container-opened' | 'inside-artifact' }
  | { readonly plan: 'notExamined'; readonly because: 'fate' | 'unsupported' };

/**
 * File names of source code, markup, pictures, sound and text: what such a file says about components stands in a manifest. JavaScript is not among them: a library is
 * delivered as such a file. Neither is JSON, XML or YAML: an SBOM is.
 */
const sourceOrMedia =
  /\.(ts|tsx|mts|cts|jsx|vue|svelte|coffee|java|kt|kts|scala|groovy|gradle|clj|py|pyi|pyc|pyo|rb|erb|rake|php|phtml|go|rs|c|h|cc|cpp|cxx|hpp|hh|m|mm|cs|vb|fs|swift|dart|ex|exs|erl|hrl|hs|lua|pl|pm|r|jl|sql|sh|bash|ps1|bat|cmd|awk|asm|s|class|html?|xhtml|jsp|jspf|asp|aspx|cshtml|razor|ejs|hbs|mustache|css|scss|sass|less|styl|map|md|markdown|rst|adoc|txt|csv|tsv|properties|ini|conf|cfg|log|po|pot|mo|svg|png|jpe?g|gif|ico|bmp|webp|avif|tiff?|psd|ai|eps|ttf|otf|woff2?|eot|mp[34]|m4a|wav|ogg|webm|mov|avi|pdf|docx?|xlsx?|pptx?|odt|ods|odp|pem|crt|cer|p12|jks|sig|asc|sha(1|256|512)|md5)$/i;

/** Files of an npm package that describe the package's own making, not what is delivered beside it. */
const packageText = /\.([cm]?js|json|xml|ya?ml|toml|lock|in)$|\/[A-Z][A-Za-z]*file$/;

/** How programs are called. */
const programName = /(^|\/)[^./]+$|\.(exe|com|dll|bin|run|out|so|dylib|AppImage)$/i;

/** What the check does with one census entry. `paths`: all of the census. */
export function planFor(entry: CensusEntry, paths: ReadonlySet<string>): EntryPlan {
  const { path, fate } = entry;
  if (fate.state === 'unread' || fate.state === 'unopened') return { plan: 'notExamined', because: 'fate' };
  if (isInsideArtifact(path)) return { plan: 'notApplicable', rule: 'inside-artifact' };
  const own = packageOf(path);
  if (own !== null && own !== path && packageText.test(path) && paths.has(own)) return { plan: 'notApplicable', rule: 'inside-artifact' };
  const manifest = manifestOf(path);
  if (manifest?.kind === 'unsupported') return { plan: 'notExamined', because: 'unsupported' };
  if (manifest !== null) return { plan: 'handOver', manifest };
  // A program can carry an archive at its end, as installers do.
  if (fate.state === 'opened' && !programName.test(path)) return { plan: 'notApplicable', rule: 'container-opened' };
  return sourceOrMedia.test(path) ? { plan: 'notApplicable', rule: 'source-or-media' } : { plan: 'look' };
}
