import type { VexNote } from '../../../gate/cross-table.ts';
import { reason, type Reason } from '../../../gate/reason.ts';
import type { InputDocument } from '../ports.ts';
import { readVexDocument } from './document.ts';
import type { VexDocument } from './statement.ts';
import type { FoundStatement } from './statements.ts';

/** VEX documents that could be read, and why others could not. */
export interface ReadVex {
  readonly documents: readonly VexDocument[];
  readonly reasons: readonly Reason[];
}

/** Reads the contractor's documents, by name. A broken one keeps the outcome from being complete: nobody knows what it meant to say. */
export function readVex(given: readonly InputDocument[]): ReadVex {
  const documents: VexDocument[] = [];
  const reasons: Reason[] = [];
  for (const { name, text } of given.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    try {
      documents.push(readVexDocument(text, name));
    } catch (error) {
      reasons.push(unreadable(name, error instanceof Error ? error.message : 'not readable'));
    }
  }
  return { documents, reasons };
}

/** What a statement says, for the cross-table. */
export function noteOf({ document, statement }: FoundStatement): VexNote {
  const { status, justification, text, timestamp } = statement;
  return {
    document: document.name,
    author: document.author,
    status,
    ...(justification === undefined ? {} : { justification }),
    ...(text === undefined ? {} : { text }),
    timestamp,
  };
}

/** Words of OpenVEX for people who know VEX. */
const words: Readonly<Record<VexNote['status'], string>> = {
  notAffected: 'not_affected',
  affected: 'affected',
  fixed: 'fixed',
  underInvestigation: 'under_investigation',
};

/** The statements in a line, the newest first: `ACME: not_affected (component_not_present)`; `-` for none. */
export function noteLine(found: readonly FoundStatement[]): string {
  const lines = found.map(({ document: { author }, statement: { status, justification } }) => {
    return `${author}: ${words[status]}${justification === undefined ? '' : ` (${justification})`}`;
  });
  return lines.length === 0 ? '-' : [...new Set(lines)].slice(0, 3).join('; ');
}

function unreadable(name: string, why: string): Reason {
  return reason(
    'vex-unreadable',
    {
      ja: 'VEX 文書「{name}」を読み取れません（{why}）。文書を直すか、kenpin.yml の vex から外してください。',
      en: 'The VEX document {name} cannot be read ({why}). Mend it, or take it out of vex in kenpin.yml.',
    },
    { name, why: why.startsWith(`${name}: `) ? why.slice(name.length + 2) : why },
  );
}
