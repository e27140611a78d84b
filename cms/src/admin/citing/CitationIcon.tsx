import { useTranslation } from '@payloadcms/ui';
import { languageOf } from '../../refusals/language.ts';
import { citingTexts } from './citingTexts.ts';

/** A number in square brackets, the call of a source; it names its button, which has no other text. */
export function CitationIcon() {
  const { i18n } = useTranslation();
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" fill="none" role="img">
      <title>{citingTexts[languageOf({ i18n })].cite}</title>
      <path d="M7 4.5H4.5v11H7M13 4.5h2.5v11H13" stroke="currentColor" />
      <path d="m8.75 8 1.5-1.25v6.5" stroke="currentColor" />
    </svg>
  );
}
