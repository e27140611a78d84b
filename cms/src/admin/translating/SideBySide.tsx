'use client';

import { RenderFields, useAllFormFields, useTranslation } from '@payloadcms/ui';
import { memo, useEffect, useId, useMemo } from 'react';
import type { FormState } from 'payload';
import { languageOf } from '../../refusals/language.ts';
import { focusField } from '../saving/focusField.ts';
import { ApprovalPanel } from './ApprovalPanel.tsx';
import { hasWords } from './hasWords.ts';
import { SpanishText, wordsOf } from './SpanishText.tsx';
import type { TranslatedText } from './translatedTexts.ts';
import { translatingTexts } from './translatingTexts.ts';
import { useTextsIn } from './useTexts.ts';
import { useTranslationSource, type TranslationSource } from './useTranslationSource.ts';

type Text = TranslationSource['texts'] extends Map<string, infer Value> ? Value : never;

/** The state of the translation, and below it each text in both languages, in the order of the form. */
export function SideBySide() {
  const [fields] = useAllFormFields();
  const texts = useShownTexts(fields);
  const { source, askAgain } = useTranslationSource();
  const { i18n } = useTranslation();
  const words = translatingTexts[languageOf({ i18n })];
  if (typeof source === 'string')
    return (
      <p className="gutter--left gutter--right" role="status">
        {words[source]}
      </p>
    );
  const isFilled = ({ path }: TranslatedText) => hasWords(fields[path]?.value);
  const asked = texts.filter(({ key }) => source.texts.has(key));
  const missing = asked.filter((text) => !isFilled(text));
  const shown = texts.filter((text) => source.texts.has(text.key) || isFilled(text));
  const isMissing = new Set(missing);
  const changes = new Map(shown.map((text) => [text, changeOf(text, source)]));
  return (
    <div className="gutter--left gutter--right arraigo-translation__content">
      <ApprovalPanel
        source={source}
        askAgain={askAgain}
        missing={missing}
        asked={asked.length}
        changed={shown.filter((text) => changes.get(text) !== undefined)}
      >
        <Removed source={source} texts={texts} />
      </ApprovalPanel>
      <FirstMissing path={missing[0]?.path} />
      {shown.length === 0 && <p>{words.noTexts}</p>}
      {[...Map.groupBy(shown, ({ tab }) => tab)].map(([tab, inTab]) => (
        <Tab key={tab} name={tab}>
          {[...Map.groupBy(inTab, ({ row, parentPath }) => (row ? parentPath : ''))].map(
            ([rowPath, inRow]) => (
              <Row key={rowPath} name={inRow[0]?.row}>
                {inRow.map((text) => (
                  <Pair
                    key={text.key}
                    text={text}
                    spanish={source.texts.get(text.key)}
                    before={source.approval?.before?.get(text.key)}
                    change={changes.get(text)}
                    isMissing={isMissing.has(text)}
                  />
                ))}
              </Row>
            ),
          )}
        </Tab>
      ))}
    </div>
  );
}

/** The view opens with the cursor in the first text that is missing. */
function FirstMissing({ path }: { path: string | undefined }) {
  useEffect(() => {
    if (path !== undefined) focusField(path, undefined);
    // Only when the view is opened.
  }, []);
  return null;
}

/** The texts of the form; they stay the same while only their words change, so that their fields are not drawn anew. */
function useShownTexts(fields: FormState): TranslatedText[] {
  const textsIn = useTextsIn();
  const rows = Object.entries(fields)
    .flatMap(([path, field]) =>
      field.rows ? [`${path}:${field.rows.map(({ id }) => id).join()}`] : [],
    )
    .join(' ');
  const { i18n } = useTranslation();
  return useMemo(() => textsIn(fields), [rows, i18n.language]);
}

function Tab({ name, children }: { name: string; children: React.ReactNode }) {
  const id = useId();
  if (name === '') return <section>{children}</section>;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {children}
    </section>
  );
}

function Row({ name, children }: { name: string | undefined; children: React.ReactNode }) {
  const id = useId();
  if (name === undefined) return children;
  return (
    <div role="group" aria-labelledby={id} className="arraigo-translation__row">
      <h3 id={id}>{name}</h3>
      {children}
    </div>
  );
}

type PairProps = {
  text: TranslatedText;
  spanish: Text | undefined;
  before: Text | undefined;
  change: Change | undefined;
  isMissing: boolean;
};

/** What became of a Spanish text since the English was approved. */
type Change = 'new' | 'changed';

/** Undefined for a text that is as it was, or where it is not known how it was. */
function changeOf(
  { key }: TranslatedText,
  { texts, approval }: TranslationSource,
): Change | undefined {
  if (!approval?.before) return undefined;
  const [before, now] = [approval.before.get(key), texts.get(key)];
  if (before === undefined) return now === undefined ? undefined : 'new';
  return wordsOf(before) === wordsOf(now ?? '') ? undefined : 'changed';
}

/** A text in both languages. */
function Pair({ text, spanish, before, change, isMissing }: PairProps) {
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const words = translatingTexts[language];
  const id = useId();
  const isChanged = change === 'changed';
  const remark = change && { new: words.newHere, changed: words.changedHere }[change];
  return (
    <div className="arraigo-translation__pair" data-text={text.path}>
      <div lang="es" role="group" aria-labelledby={id}>
        <p id={id} lang={language} className="arraigo-translation__label">
          {words.inSpanish(text.label)}
        </p>
        {remark && (
          <p lang={language} className="arraigo-translation__remark">
            {remark}
          </p>
        )}
        {spanish === undefined && (
          <p lang={language} className="arraigo-translation__none">
            {words.noSpanish}
          </p>
        )}
        {(spanish !== undefined || isChanged) && (
          <div className="arraigo-translation__spanish">
            <SpanishText text={spanish ?? ''} before={isChanged ? (before ?? '') : undefined} />
          </div>
        )}
      </div>
      <div lang="en" className="arraigo-translation__english">
        <EnglishField text={text} />
        {isMissing && (
          <p lang={language} className="arraigo-translation__missing">
            {words.missingHere}
          </p>
        )}
      </div>
    </div>
  );
}

/** The field of the form itself. */
const EnglishField = memo(function EnglishField({ text }: { text: TranslatedText }) {
  const { field, parentPath } = text;
  const fields = useMemo(() => [field], [field]);
  return (
    <RenderFields
      fields={fields}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath={parentPath}
      parentSchemaPath=""
      permissions={true}
    />
  );
});

/** What the Spanish had when the English was approved, in rows that it has no longer. */
function Removed({ source, texts }: { source: TranslationSource; texts: TranslatedText[] }) {
  const { i18n } = useTranslation();
  const words = translatingTexts[languageOf({ i18n })];
  const present = new Set(texts.map(({ key }) => key));
  const removed = [...(source.approval?.before ?? [])].filter(([key]) => !present.has(key));
  if (removed.length === 0) return null;
  return (
    <>
      <p>{words.removed}</p>
      <ul lang="es">
        {removed.map(([key, text]) => (
          <li key={key}>
            <del>{wordsOf(text)}</del>
          </li>
        ))}
      </ul>
    </>
  );
}
