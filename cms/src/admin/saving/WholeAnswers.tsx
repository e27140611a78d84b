'use client';

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { allArrived } from './allArrived.ts';

/**
 * Hands on the state of a form only once all of it has arrived. It is streamed, with components that come later; put into
 * the form before they have come, they suspend its rendering, React commits nothing more, and each character that is
 * typed meanwhile is taken back (https://react.dev/reference/react/Suspense).
 */
export function WholeAnswers({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions();
  const ask: ServerFunctionClient = useCallback(
    async (call) => {
      const answer = await serverFunction(call);
      if (call.name === 'form-state') await allArrived(answer);
      return answer;
    },
    [serverFunction],
  );
  return <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>;
}
