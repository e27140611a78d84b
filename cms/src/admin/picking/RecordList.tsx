'use client';

import { DefaultListView } from '@payloadcms/ui';
import { kindNames } from 'content-models/kinds';
import { linkPlaces } from 'content-models/rules/references';
import type { ListViewClientProps } from 'payload';
import { useMemo } from 'react';
import { RecordFilter } from './RecordFilter.tsx';

/**
 * Payload's list of records, whose filters by a linked record have their value chosen as in a form. Payload takes a
 * component for a filter from fields outside of tabs alone.
 */
export function RecordList(props: ListViewClientProps) {
  const { collectionSlug } = props;
  const filters = useMemo(() => {
    const kind = kindNames.find((name) => name === collectionSlug);
    const places = kind ? linkPlaces(kind) : [];
    return new Map(
      places.map(({ place, target }) => [place, <RecordFilter path={place} kind={target.to} />]),
    );
  }, [collectionSlug]);
  return <DefaultListView {...props} renderedFilters={filters} />;
}
