import { ReactSelect, useTranslation } from '@payloadcms/ui';
import type { Kind } from 'content-models/kinds';
import { useState } from 'react';
import { languageOf } from '../../refusals/language.ts';
import { idsOf } from './idsOf.ts';
import { PickedRecord, type PickOption } from './PickedRecord.tsx';
import { pickerTexts } from './pickerTexts.ts';
import { useFoundRecords } from './useFoundRecords.ts';
import { useHeadings } from './useHeadings.ts';

type Props = {
  kind: Kind;
  isMany: boolean;
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
  /** The sources of the record on the page, which are offered first. */
  own?: readonly string[];
  isReadOnly?: boolean;
  showError?: boolean;
  /** Opens a chosen record, where it can be opened. */
  open?: (id: string) => void;
};

const none: readonly string[] = [];

/** Searches and chooses records of a kind. The server finds: what it answers is not sifted once more by its label. */
export function RecordSelect(props: Props) {
  const { kind, isMany, chosen, choose, own = none, isReadOnly = false, open } = props;
  const { i18n } = useTranslation();
  const texts = pickerTexts[languageOf({ i18n })];
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const found = useFoundRecords(isOpen, { kind, search, own, except: chosen });
  const { headings, isLoaded } = useHeadings(kind, chosen);

  const picked = chosen.map((id) => ({
    value: id,
    label: headings.get(id) ?? (isLoaded ? texts.gone : '…'),
  }));
  const groups = [
    { label: texts.ofThisRecord, options: found.own.map(asOption) },
    { label: texts.all, options: found.others.map(asOption) },
  ];
  return (
    <ReactSelect
      {...(open && {
        components: { MultiValueLabel: PickedRecord, SingleValue: PickedRecord },
        customProps: { onDocumentOpen: ({ id }) => open(String(id)) },
      })}
      disabled={isReadOnly}
      filterOption={() => true}
      isLoading={found.isLoading}
      isMulti={isMany}
      isSortable={isMany}
      menuIsOpen={isOpen}
      noOptionsMessage={({ inputValue }) =>
        found.hasFailed ? texts.failed : found.isLoading ? texts.loading : texts.none(inputValue)
      }
      onChange={(selected) => choose(idsOf(selected))}
      onInputChange={setSearch}
      onMenuClose={() => setOpen(false)}
      onMenuOpen={() => setOpen(true)}
      onMenuScrollToBottom={found.more}
      options={found.own.length > 0 ? groups : found.others.map(asOption)}
      placeholder={texts.placeholder}
      showError={props.showError ?? false}
      value={isMany ? picked : picked[0]}
    />
  );
}

function asOption({ id, heading }: { id: string; heading: string }): PickOption {
  return { value: id, label: heading };
}
