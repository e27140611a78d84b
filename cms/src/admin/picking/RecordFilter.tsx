import { ReactSelect, useListQuery, useTranslation } from '@payloadcms/ui';
import type { Kind } from 'content-models/kinds';
import type { Where } from 'payload';
import { transformWhereQuery, validateWhereQuery } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { idsOf } from './idsOf.ts';
import { RecordSelect } from './RecordSelect.tsx';

type Props = { path: string; kind: Kind };

/** The value of a filter of a list by a linked record: found and told apart as in a form. */
export function RecordFilter({ path, kind }: Props) {
  const { query, handleWhereChange } = useListQuery();
  const { t } = useTranslation();
  const marker = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(-1);
  // Payload gives a filter nothing: which of the conditions it is in is where it stands.
  useEffect(() => setIndex(placeAmongConditions(marker.current)));

  const alternatives = alternativesIn(query.where);
  const condition = alternatives.flat()[index]?.[path];
  const [operator, value] = (isCondition(condition) && Object.entries(condition)[0]) || [];
  const isMany = operator === 'in' || operator === 'not_in';
  const change = (changed: unknown) => {
    if (operator === undefined) return;
    let at = -1;
    const or = alternatives.map((all) => ({
      and: all.map((each): Where => {
        at += 1;
        return at === index ? { [path]: { [operator]: changed } } : each;
      }),
    }));
    void handleWhereChange?.({ or });
  };
  const yesOrNo = [
    { label: t('general:true'), value: 'true' },
    { label: t('general:false'), value: 'false' },
  ];
  return (
    <div ref={marker} className="arraigo-picker">
      {operator === 'exists' ? (
        <ReactSelect
          isClearable={false}
          options={yesOrNo}
          value={yesOrNo.find((each) => each.value === String(value))}
          onChange={(selected) => change(idsOf(selected)[0])}
        />
      ) : (
        <RecordSelect
          kind={kind}
          isMany={isMany}
          isReadOnly={operator === undefined}
          chosen={idsOf(value).flatMap((id) => id.split(','))}
          choose={(ids) => change(isMany && ids.length > 0 ? ids : ids[0])}
        />
      )}
    </div>
  );
}

/** The conditions of a list's query, as Payload's own filters show them: alternatives, each of several conditions. */
function alternativesIn(where: unknown): Where[][] {
  if (!isCondition(where)) return [];
  const whole = validateWhereQuery(where) ? where : transformWhereQuery(where);
  return (whole.or ?? []).map((each) => each.and ?? []);
}

function placeAmongConditions(element: HTMLElement | null): number {
  const own = element?.closest('.condition');
  const all = own?.closest('.where-builder')?.querySelectorAll('.condition') ?? [];
  return [...all].findIndex((each) => each === own);
}

function isCondition(value: unknown): value is Where {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
