'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical';
import { Button, Drawer, useDrawerSlug, useModal, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { languageOf } from '../../refusals/language.ts';
import type { Pickable } from '../picking/askRecords.ts';
import { useFoundRecords } from '../picking/useFoundRecords.ts';
import { useOwnSources } from '../picking/useOwnSources.ts';
import { focusOnce } from '../saving/focusField.ts';
import { citeCommand } from './citeCommand.ts';
import { citedPlace, citeSource, type CitedPlace } from './citeSource.ts';
import { citingTexts } from './citingTexts.ts';

const none: readonly string[] = [];

/** The drawer of an editor in which a source is chosen to be cited. */
export function CitationDrawer() {
  const [editor] = useLexicalComposerContext();
  const slug = useDrawerSlug('cite-source');
  const { closeModal, openModal } = useModal();
  const { i18n } = useTranslation();
  const texts = citingTexts[languageOf({ i18n })];
  const [place, setPlace] = useState<CitedPlace>();

  useEffect(
    () =>
      editor.registerCommand(
        citeCommand,
        () => {
          setPlace(citedPlace(editor));
          openModal(slug);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, openModal, slug],
  );
  const cite = (code: string) => {
    closeModal(slug);
    citeSource(editor, place, code);
    editor.focus();
  };
  return (
    <Drawer slug={slug} title={texts.cite}>
      <p>{texts.explanation(place?.words ?? '')}</p>
      <SourceList onChosen={cite} />
    </Drawer>
  );
}

type ListProps = { onChosen: (code: string) => void };

/** Sources to choose from by words: those of the record on the page, then all others. */
function SourceList({ onChosen }: ListProps) {
  const { i18n } = useTranslation();
  const texts = citingTexts[languageOf({ i18n })];
  const [search, setSearch] = useState('');
  const own = useOwnSources();
  const found = useFoundRecords(true, { kind: 'sources', search, own, except: none });
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => focusOnce(() => input.current), []);
  const isEmpty = !found.isLoading && found.own.length + found.others.length === 0;
  return (
    <div className="arraigo-citing">
      <label className="field-label" htmlFor={id}>
        {texts.search}
      </label>
      <input
        id={id}
        type="search"
        ref={input}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status">{found.hasFailed ? texts.failed : isEmpty ? texts.none : ''}</p>
      <Sources heading={texts.ofThisRecord} sources={found.own} onChosen={onChosen} />
      <Sources heading={texts.all} sources={found.others} onChosen={onChosen} />
      {found.hasMore && (
        <Button buttonStyle="secondary" size="small" onClick={found.more}>
          {texts.more}
        </Button>
      )}
    </div>
  );
}

type SourcesProps = ListProps & { heading: string; sources: readonly Pickable[] };

function Sources({ heading, sources, onChosen }: SourcesProps) {
  // A draft that was never saved by hand has no code to be cited by.
  const coded = sources.flatMap((source) => {
    const code = /^FU-\d{4,}/.exec(source.heading)?.[0];
    return code ? [{ ...source, code }] : [];
  });
  if (coded.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {coded.map(({ id, heading: name, code }) => (
          <li key={id}>
            <button type="button" onClick={() => onChosen(code)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
