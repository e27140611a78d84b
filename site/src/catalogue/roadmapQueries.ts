import { itemStatus, newestFirst, type ItemStatus } from 'content-models/rules/itemStatus';
import type { Progress } from 'content-models/records/progress';
import type { RoadmapItem } from 'content-models/records/roadmapItem';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { countries, type Country } from 'content-models/vocabulary/countries';
import type { Profile } from './profiles.ts';

/** The status of an action in a country, and the related facts there. */
export type ItemInCountry = {
  item: RoadmapItem;
  country: Country;
  status: ItemStatus;
  facts: Progress[];
};

/** Queries on the roadmap. The status of an action depends on reports alone; related facts do not change it. */
export function roadmapQueries({ roadmapItems, progress }: Snapshot) {
  const byItem = Map.groupBy(progress, ({ roadmapItem }) => roadmapItem);
  const superseding = new Map(progress.map((record) => [record.supersedes, record.code]));
  const progressOf = (code: string) => (byItem.get(code) ?? []).toSorted(newestFirst);
  const inCountry = (item: RoadmapItem, country: Country): ItemInCountry => {
    const known = progressOf(item.code);
    return {
      item,
      country,
      status: itemStatus(country, known),
      facts: known.filter((record) => record.kind === 'related-fact' && record.country === country),
    };
  };

  return {
    /** All progress, newest first. */
    progress: progress.toSorted(newestFirst),
    /** The progress of an action, newest first. */
    progressOf,
    /** The code of the progress that corrects another one. */
    supersededBy: (code: string): string | undefined => superseding.get(code),
    /** The status of an action in each of its countries, where "regional" counts as a country. */
    statusesOf: (item: RoadmapItem): ItemInCountry[] =>
      countries.keys
        .filter((country) => item.countries.includes(country))
        .map((country) => inCountry(item, country)),
    itemsOfCountry: (country: Country): ItemInCountry[] =>
      roadmapItems
        .filter((item) => item.countries.includes(country))
        .map((item) => inCountry(item, country)),
    itemsOfProfile: (profile: Profile): RoadmapItem[] =>
      roadmapItems.filter((item) => item.addressees.includes(profile)),
  };
}

/** Counts the statuses without any public information. */
export function withoutInformation(statuses: readonly ItemInCountry[]): number {
  return statuses.filter(({ status }) => status.status === 'no-information').length;
}
