import { PlusIcon, useTranslation } from '@payloadcms/ui';
import { languageOf } from '../../refusals/language.ts';
import { pickerTexts } from './pickerTexts.ts';
import { useUnlistedSources } from './useUnlistedSources.ts';

type Props = { add: (ids: readonly string[]) => void };

/** Offers the sources that the record uses for its list of sources, where they are missing: one click adds one. */
export function UnlistedSources({ add }: Props) {
  const { i18n } = useTranslation();
  const texts = pickerTexts[languageOf({ i18n })];
  const unlisted = useUnlistedSources();
  if (unlisted.length === 0) return null;
  return (
    <div className="arraigo-unlisted" role="group" aria-label={texts.unlisted}>
      <p>{texts.unlisted}</p>
      <ul>
        {unlisted.map(({ id, heading }) => (
          <li key={id}>
            <button type="button" aria-label={texts.add(heading)} onClick={() => add([id])}>
              <PlusIcon />
              <span>{heading}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
