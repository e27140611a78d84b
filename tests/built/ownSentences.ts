import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'cms/env';
import ts from 'typescript';

/** A text of the CMS in both languages, each as a pattern: what is put in at run time may be anything. */
export type Sentence = { file: string; text: string; es: RegExp; en: RegExp };

/** The folders whose texts are names of fields and pages, and the files that speak to a terminal. */
const labels = /^(admin|app|collections|fields|globals|migrations)\//;
const terminal = /UserError|terminal/;
/**
 * What became of a publication and of what was planned, which refuses nothing, and the pages that `tests/cms/previewing`
 * reads.
 */
const news =
  /^(publication\/heldOnSite|releasing\/Publications|scheduling\/doDueSteps|previewing\/previewPages)\.ts$/;

/** Every sentence with which the CMS refuses something, as its sources have it: `{ es: '….', en: '….' }`. */
export function ownSentences(): Sentence[] {
  const folder = join(repositoryRoot, 'cms/src');
  return globSync('**/*.ts', { cwd: folder })
    .filter((file) => !labels.test(file) && !news.test(file))
    .filter((file) => !file.startsWith('snapshot/') || file === 'records/richText.ts')
    .sort()
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return terminal.test(source) ? [] : sentencesOf(file, source);
    });
}

/** The reasons for which a field is refused, as the schemas of the content name them. */
export function fieldReasons(): Sentence[] {
  const file = 'content-models/rules/issueText.ts';
  return sentencesOf(file, readFileSync(join(repositoryRoot, file), 'utf8'));
}

function sentencesOf(file: string, source: string): Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const [es, en] = [textOf(node, 'es'), textOf(node, 'en')];
      if (es && en && /[.:]$/.test(es.text)) {
        found.push({ file, text: es.text, es: es.pattern, en: en.pattern });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

function textOf(node: ts.ObjectLiteralExpression, language: string) {
  const property = node.properties.find((each) => each.name?.getText() === language);
  if (!property || !ts.isPropertyAssignment(property)) return undefined;
  const { initializer } = property;
  if (ts.isStringLiteralLike(initializer)) return asPattern([initializer.text]);
  if (!ts.isTemplateExpression(initializer)) return undefined;
  const rest = initializer.templateSpans.map(({ literal }) => literal.text);
  return asPattern([initializer.head.text, ...rest]);
}

/** CODE and TIME stand in some texts for what is put in later. */
function asPattern(parts: string[]) {
  const fixed = parts.flatMap((part) => part.split(/\b(?:CODE|TIME)\b/));
  return { text: fixed.join('…'), pattern: new RegExp(fixed.map(literally).join('[^]+')) };
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
