import { EditIcon, useTranslation } from '@payloadcms/ui';
import { languageOf } from '../../refusals/language.ts';
import { pickerTexts } from './pickerTexts.ts';

export type PickOption = { label: string; value: string };

/** What {@link PickedRecord} is given by the select around it. */
export type PickedProps = {
  data: PickOption;
  selectProps: {
    customProps?: {
      draggableProps?: Record<string, unknown>;
      onDocumentOpen?: (opened: {
        id: string;
        collectionSlug: string;
        hasReadPermission: boolean;
      }) => void;
    };
  };
};

/** A chosen record: its heading, by which it is dragged to another place, and a button that opens it. */
export function PickedRecord({ data, selectProps }: PickedProps) {
  const { i18n } = useTranslation();
  const texts = pickerTexts[languageOf({ i18n })];
  const { draggableProps, onDocumentOpen } = selectProps.customProps ?? {};
  return (
    <span className="arraigo-picked">
      <span className="arraigo-picked__heading" title={data.label} {...draggableProps}>
        {data.label}
      </span>
      <button
        type="button"
        className="arraigo-picked__open"
        aria-label={texts.open(data.label)}
        onClick={() =>
          onDocumentOpen?.({ id: data.value, collectionSlug: '', hasReadPermission: true })
        }
        // The select would take them for its own: opening its menu, dragging, choosing.
        onMouseDown={(event) => event.stopPropagation()}
        onTouchEnd={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
      >
        <EditIcon />
      </button>
    </span>
  );
}
