'use client';

import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { languageOf } from '../../refusals/language.ts';
import { askSchedule } from './askSchedule.ts';
import { schedulingTexts } from './schedulingTexts.ts';

type ActionsProps = {
  step: { id: string; state: string };
  /** What the step is about, for who hears the buttons alone. */
  what: string;
  /** Without it the page is read again. */
  onDone?: () => void;
};

/** Takes a step away, or has one that was refused done now. */
export function StepActions({ step: { id, state }, what, onDone }: ActionsProps) {
  const { i18n } = useTranslation();
  const router = useRouter();
  const texts = schedulingTexts[languageOf({ i18n })];
  const ask = async (wish: 'remove' | 'tryAgain') => {
    const refused = await askSchedule({ ask: wish, step: id }, texts.unanswered);
    if (refused !== undefined) toast.error(refused);
    else if (onDone) onDone();
    else router.refresh();
  };
  return (
    <span className="arraigo-step-actions">
      {state === 'failed' && (
        <Button
          buttonStyle="secondary"
          size="small"
          aria-label={texts.tryStepAgain(what)}
          onClick={() => void ask('tryAgain')}
        >
          {texts.tryAgain}
        </Button>
      )}
      <Button
        buttonStyle="secondary"
        size="small"
        aria-label={texts.removeStep(what)}
        onClick={() => void ask('remove')}
      >
        {texts.remove}
      </Button>
    </span>
  );
}
