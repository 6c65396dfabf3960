import type { Role } from '../../gate/census.ts';

/** What a file is there for, as far as its path and its role in the policy say. Facts about files and settings weigh less outside the product. */
export type Purpose = 'product' | 'development' | 'test' | 'sample' | 'document' | 'build' | 'vendored';

const vendored =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|vendors|third[-_]?party|site-packages|dist-packages)\/|(?:^|\/)(?:WEB-INF|BOOT-INF)\/lib\/[^/]+!\//u;
const test =
  /(?:^|\/)(?:tests?|[^/.]+[-_.]tests?|__tests__|__mocks__|mocks?|specs?|e2e|cypress|codeception|testdata|test[-_]?(?:data|fixtures|resources)|fixtures?|[A-Za-z]+Tests?|zap)\/|[._-](?:test|tests|testing|spec|e2e|cy)\.[^/]*$|(?:^|\/)(?:test|conftest|tests)[._-][^/]*$|(?:Test|Tests|TestCase|IT|Spec)\.[a-z]+$/u;
const sample =
  /(?:^|\/)(?:samples?|examples?|demos?|tutorials?|stubs?|templates?\/project|project_template|skel(?:etons?)?|playground)\/|(?:[._-](?:sample|example|dist|template|tmpl|default|stub|erb|j2)|\.in)(?:\.[a-z]+)?$/iu;
const documents =
  /(?:^|\/)(?:docs?|documents?|documentation|manuals?|javadoc|apidocs)\/|(?:^|\/)(?:readme|changelog|history|contributing|license|security)[^/]*$|\.(?:md|markdown|adoc|rst|textile)$/iu;
const build =
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.devcontainer|\.azure|\.buildkite|ci|scripts?|tools?|build-tools|buildSrc|devops)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|azure-pipelines[^/]*\.ya?ml|Jenkinsfile|Vagrantfile|appveyor\.ya?ml)$|[._-]ci\.[^/]*$/iu;
const development =
  /(?:^|\/)(?:dev|develop|development|local|debug|staging|docker-dev)\/|(?:^|[./_-])(?:dev|develop|development|local|debug|staging|stg|qa|uat|override|localhost|sandbox)(?:\.[^/]*)?$/iu;

/**
 * Judges by the names of folders and files, the strongest word first: what others made, tests, documents, samples, builds, environments of development. What lies below `src/main/`
 * is the product, whatever its folders are called: only the file's own name counts. Names of containers say nothing: `webapp_test.war` is delivered all the same.
 */
export function purposeOf(whole: string, role: Role): Purpose {
  const named = whole.replace(/((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy|resources|webapp)\/).*\/([^/]+)$/u, '$1$2');
  if (vendored.test(named)) return 'vendored';
  const path = named.replaceAll(/[^/]*!\//gu, '');
  if (test.test(path)) return 'test';
  if (role === 'document' || documents.test(path)) return 'document';
  if (sample.test(path)) return 'sample';
  if (build.test(path)) return 'build';
  return development.test(path) ? 'development' : 'product';
}
