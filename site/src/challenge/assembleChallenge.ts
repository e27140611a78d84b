import { fieldLabels } from 'content-models/derived/fieldLabels';
import type { Locale } from 'content-models/locales';
import type { Challenge } from 'content-models/records/challenge';
import { challengeStates } from 'content-models/vocabulary/challengeStates';
import { verifications } from 'content-models/vocabulary/verifications';
import { assembleFacts } from '../record/assembleFacts.ts';
import { createFootnotes } from '../record/footnotes.ts';
import { formatDate } from '../language/formats.ts';
import { useTranslations } from '../language/translate.ts';
import { institutionLink } from '../record/institutionLink.ts';
import { localize } from '../language/localize.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { richTextHtml } from '../record/richTextHtml.ts';
import {
  countryValues,
  dateValue,
  filledRows,
  listsUnknown,
  termValues,
  unknownValue,
  type SheetRow,
  type SheetValue,
} from '../record/factSheet.ts';

/** Prepares the page of a challenge, in reading order, in which its footnotes are numbered. */
export function assembleChallenge(challenge: Challenge, catalogue: Catalogue, locale: Locale) {
  const t = useTranslations(locale);
  const label = fieldLabels('challenges', locale);
  const footnotes = createFootnotes((code) => catalogue.record('sources', code));
  const description = challenge.description && localize(challenge.description, locale);
  const sheet = sheetRows(challenge, catalogue, locale);
  const narrative = description && {
    html: richTextHtml(description.value, { footnotes, callLabel: t('call.label') }),
    lang: description.lang,
  };
  const facts = assembleFacts(challenge.facts, locale, footnotes);
  const { notStated } = challenge;
  return {
    sheet,
    narrative,
    facts,
    unknown: listsUnknown(notStated) ? notStated.map(label) : [],
    sources: footnotes.sources(challenge.sources),
  };
}

function sheetRows(challenge: Challenge, catalogue: Catalogue, locale: Locale): SheetRow[] {
  const t = useTranslations(locale);
  const label = fieldLabels('challenges', locale);
  const unknown = unknownValue(challenge.notStated, locale);
  const { state, themes, populations, verification, verifiedOn } = challenge;
  return filledRows([
    { label: label('raisedBy'), values: [raisedBy(challenge, catalogue, locale)] },
    {
      label: label('raisedOn'),
      values: [...dateValue(challenge.raisedOn, locale), ...unknown('raisedOn')],
    },
    {
      label: label('state'),
      values: [
        {
          text: challengeStates.label(state, locale),
          ...(state === 'unknown' && { unknown: true }),
        },
      ],
    },
    {
      label: label('countries'),
      values: [...countryValues(challenge.countries, locale), ...unknown('countries')],
    },
    {
      label: label('populations'),
      values: [
        ...termValues(
          populations.map((key) => ({ taxonomy: 'population', key })),
          locale,
        ),
        ...unknown('populations'),
      ],
    },
    { label: label('dimensions'), values: unknown('dimensions') },
    {
      label: label('themes'),
      values: termValues(
        themes.map((key) => ({ taxonomy: 'theme', key })),
        locale,
      ),
    },
    {
      label: label('verification'),
      values: [
        {
          text: t('verification.on', {
            label: verifications.label(verification, locale),
            date: formatDate(verifiedOn, locale),
          }),
        },
      ],
    },
  ]);
}

/** The forum in the words of the record, or the link to an institution. */
function raisedBy(
  { raisedBy: { forum, institution } }: Challenge,
  catalogue: Catalogue,
  locale: Locale,
): SheetValue {
  if (institution) return institutionLink(catalogue.record('institutions', institution), locale);
  if (!forum) throw new Error('A challenge names a forum or an institution.');
  const { value, lang } = localize(forum, locale);
  return { text: value, lang };
}
