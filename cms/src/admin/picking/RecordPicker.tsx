'use client';

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  PlusIcon,
  useAuth,
  useDocumentDrawer,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui';
import { formNames, kindNames, type Kind } from 'content-models/kinds';
import type { RelationshipFieldClientProps } from 'payload';
import { useCallback, useEffect, useRef, useState } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { idsOf } from './idsOf.ts';
import { pickerTexts } from './pickerTexts.ts';
import { RecordSelect } from './RecordSelect.tsx';
import { UnlistedSources } from './UnlistedSources.tsx';
import { useOwnSources } from './useOwnSources.ts';

/**
 * Chooses records of one kind, in place of Payload's picker, which sifts what the server found once more by the label:
 * an acronym, a name without its accents or an address would find nothing. The sources of the record on the page come
 * first where a part of it asks for one.
 */
export const RecordPicker = withCondition(Picker);

function Picker({ field, path, readOnly }: RelationshipFieldClientProps) {
  const { value, setValue, showError, disabled } = useField<unknown>({ path });
  const kind = kindOf(field.relationTo);
  const isMany = field.hasMany === true;
  const chosen = idsOf(value);
  const isReadOnly = readOnly === true || disabled;
  const isListOfRecord = kind === 'sources' && path === 'sources';

  const choose = useCallback(
    (ids: readonly string[]) => setValue(isMany ? ids : (ids[0] ?? null)),
    [isMany, setValue],
  );
  return (
    <div
      className={`field-type relationship arraigo-picker${showError ? ' error' : ''}`}
      id={`field-${path.replaceAll('.', '__')}`}
    >
      <FieldLabel label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <Select
          kind={kind}
          path={path}
          isMany={isMany}
          chosen={chosen}
          choose={choose}
          isReadOnly={isReadOnly}
          showError={showError}
        />
      </div>
      {isListOfRecord && !isReadOnly && (
        <UnlistedSources add={(ids) => choose([...chosen, ...ids])} />
      )}
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  );
}

type SelectProps = {
  kind: Kind;
  path: string;
  isMany: boolean;
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
  isReadOnly: boolean;
  showError: boolean;
};

function Select({ kind, path, isMany, chosen, choose, isReadOnly, showError }: SelectProps) {
  const ofRecord = useOwnSources();
  const { drawer, open } = useOpenedRecord(kind);
  // Not in the list of them itself.
  const own = kind === 'sources' && path !== 'sources' ? ofRecord : [];
  return (
    <div className="relationship__wrap">
      <RecordSelect
        kind={kind}
        isMany={isMany}
        chosen={chosen}
        choose={choose}
        own={own}
        isReadOnly={isReadOnly}
        showError={showError}
        open={open}
      />
      {!isReadOnly && (
        <CreateButton
          kind={kind}
          path={path}
          onCreated={(id) => choose(isMany ? [...chosen, id] : [id])}
        />
      )}
      {drawer}
    </div>
  );
}

/** The drawer with the record that was opened from the picker. */
function useOpenedRecord(kind: Kind) {
  const [id, setId] = useState<string>();
  const [Drawer, , { openDrawer }] = useDocumentDrawer({
    collectionSlug: kind,
    ...(id === undefined ? {} : { id }),
  });
  const isAsked = useRef(false);
  useEffect(() => {
    // The drawer belongs to the id, which it has after the next rendering.
    if (isAsked.current) openDrawer();
    isAsked.current = false;
  }, [id, openDrawer]);
  const open = (wanted: string) => {
    if (wanted === id) return openDrawer();
    isAsked.current = true;
    setId(wanted);
  };
  return { drawer: id === undefined ? null : <Drawer />, open };
}

type CreateProps = { kind: Kind; path: string; onCreated: (id: string) => void };

/** Opens the form of a new record in a drawer; what is saved there is chosen here. */
function CreateButton({ kind, path, onCreated }: CreateProps) {
  const { permissions } = useAuth();
  const { i18n } = useTranslation();
  const language = languageOf({ i18n });
  const label = pickerTexts[language].create(formNames(kind).singular[language]);
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({ collectionSlug: kind });
  if (!permissions?.collections?.[kind]?.create) return null;
  return (
    <div className="relationship-add-new" id={`${path}-add-new`}>
      <button
        type="button"
        className="relationship-add-new__add-button doc-drawer__toggler"
        aria-label={label}
        title={label}
        onClick={openDrawer}
      >
        <PlusIcon />
      </button>
      <Drawer
        onSave={({ doc, operation }) => {
          if (operation !== 'create') return;
          onCreated(String(doc.id));
          closeDrawer();
        }}
      />
    </div>
  );
}

/** @throws Error where a field links to several kinds, or to none that is known. */
function kindOf(relationTo: unknown): Kind {
  const kind = kindNames.find((name) => name === relationTo);
  if (!kind) throw new Error(`There is no kind ${String(relationTo)} to pick from.`);
  return kind;
}
