import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Validator, { type Issue } from '@adobe/structured-data-validator';

/**
 * What stands against a JSON-LD document of a page: types and properties that schema.org does not know, and what
 * Google's rich results ask of a type. The vocabulary beside this file is the part of schema.org 30.0 that our types
 * inherit from; the validator would fetch the whole from the web. What it calls optional is no trouble: an honour
 * without a board has no number.
 */
export async function jsonLdTroubles(document: object): Promise<string[]> {
  const { '@context': context, '@graph': graph, ...node } = document as Record<string, unknown>;
  const found = context === 'https://schema.org' ? [] : [`@context is ${String(context)}`];
  const nodes = (Array.isArray(graph) ? graph : [node]) as { '@type'?: string }[];
  for (const each of nodes) {
    const type = each['@type'];
    if (type === undefined) found.push('a node without @type');
    else
      found.push(
        ...(await validator().validate({ jsonld: { [type]: [each] }, errors: [] }))
          .filter(matters)
          .map(asText),
      );
  }
  return found;
}

function matters({ issueMessage }: Issue): boolean {
  return !issueMessage.includes('(optional)');
}

function asText({ severity, path, issueMessage }: Issue): string {
  return `${severity} ${path.map(({ type, property }) => property ?? type).join('.')}: ${issueMessage}`;
}

function validator(): Validator {
  const file = join(import.meta.dirname, 'vocabulary.json');
  return new Validator(JSON.parse(readFileSync(file, 'utf8')) as object);
}
