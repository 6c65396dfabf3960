import type { Profile } from '../../gate/requirement.ts';
import { general } from './jst/general.ts';
import { managementEnvironment } from './jst/management-environment.ts';
import { managementMedia } from './jst/management-media.ts';
import { managementOperation } from './jst/management-operation.ts';
import { preamble } from './jst/preamble.ts';
import { vulnerabilities } from './jst/vulnerabilities.ts';

/**
 * The annex of the Japan Science and Technology Agency 「ITセキュリティに関する開発等の業務における要項」: 93 bullets and the prose around them, as 123 requirements.
 * The annex names no severity. `medium` is what a client calls a known problem; what is milder is listed and does not block.
 */
export const jst: Profile = {
  id: 'jst',
  title: { ja: 'JST ITセキュリティに関する開発等の業務における要項', en: 'JST annex on IT security in development work' },
  edition: '2026-11',
  requirements: [
    ...preamble,
    ...general.filter(({ id }) => id.startsWith('1')),
    ...vulnerabilities,
    ...managementEnvironment,
    ...managementMedia,
    ...managementOperation,
    ...general.filter(({ id }) => id.startsWith('4')),
  ],
  // Clauses 2-a.1 and 2-b.3: IPA (JVN iPedia), JPCERT/CC, US-CERT (today CISA: KEV and its advisories); NVD grades what they name.
  requiredSources: ['kev', 'nvd', 'jvn', 'jvn-notices', 'jpcert', 'csaf/cisa'],
  requiredChecks: ['dependencies', 'virus-scan', 'debug-artifacts', 'default-credentials'],
  thresholds: { dependencies: 'medium', 'virus-scan': 'medium', 'debug-artifacts': 'medium', 'default-credentials': 'medium' },
  checklist: true,
};
